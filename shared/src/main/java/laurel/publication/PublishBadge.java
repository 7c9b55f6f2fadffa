package laurel.publication;

import java.util.Optional;
import laurel.award.Award;
import laurel.award.AwardPath;
import laurel.award.Awards;
import laurel.catalogue.BadgeFor;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.token.Token;

/** Lets people show a badge of theirs to whoever they give its address, and take it back. */
public final class PublishBadge {
    private final Awards awards;
    private final Publications publications;
    private final String before;

    /** Takes what each address begins with. */
    public PublishBadge(Awards awards, Publications publications, String before) {
        this.awards = awards;
        this.publications = publications;
        this.before = before;
    }

    /** A badge of whoever asks, as an address names it. */
    public record Asked(Person person, Viewer viewer, Access access, String badge, String period) {}

    /** What became of the wish. */
    public sealed interface Result {}

    /** It is shown at this address. */
    public record Shown(String address) implements Result {}

    /** It is not shown. */
    public record NotShown() implements Result {}

    /** They have no such badge. */
    public record NoAward() implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** Whether a badge is shown, and where. */
    public Result look(Asked asked) {
        return allowed(asked).orElseGet(() -> award(asked)
                .<Result>map(award -> shown(asked.person(), award.badgeFor()))
                .orElseGet(NoAward::new));
    }

    private Result shown(Person person, BadgeFor badge) {
        Token token = publications.of(person.id()).get(badge);
        return token == null ? new NotShown() : shown(token);
    }

    /** Shows a badge that they have. */
    public Result publish(Asked asked) {
        return allowed(asked).orElseGet(() -> award(asked)
                .<Result>map(award -> shown(publications.publish(asked.person().id(), award.badgeFor())))
                .orElseGet(NoAward::new));
    }

    /** Shows a badge no more, whether they still have it or not. */
    public Result takeBack(Asked asked) {
        return allowed(asked).orElseGet(() -> {
            AwardPath.read(asked.badge(), asked.period())
                    .ifPresent(it -> publications.takeBack(asked.person().id(), it));
            return new NotShown();
        });
    }

    private Shown shown(Token token) {
        return new Shown(before + token.value());
    }

    private Optional<Award> award(Asked asked) {
        return AwardPath.find(awards.of(asked.person().id()), asked.badge(), asked.period());
    }

    private static Optional<Result> allowed(Asked asked) {
        return asked.access().mayViewBadges(asked.viewer(), asked.person().id()) instanceof Decision.Refused refused
                ? Optional.of(new Refused(refused))
                : Optional.empty();
    }
}
