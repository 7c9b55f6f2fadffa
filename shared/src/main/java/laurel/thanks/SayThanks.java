package laurel.thanks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import laurel.action.Alias;
import laurel.ledger.EventSender;
import laurel.ledger.Report;
import laurel.mail.OneLine;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Lets people thank each other. What is said is kept first and reported after, under an id that stays the same: sent again,
 * it is reported again, and counted and passed on once.
 */
public final class SayThanks {
    /** As long as the words may be. */
    public static final int LONGEST = 200;

    /** So many a day: enough for a good day, and no way to hand out points by the dozen. */
    public static final int MOST_A_DAY = 10;

    private final ThankYous thanks;
    private final Directory directory;
    private final EventSender bus;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public SayThanks(ThankYous thanks, Directory directory, EventSender bus, Clock clock) {
        this.thanks = thanks;
        this.directory = directory;
        this.bus = bus;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** It is on its way, now or since the same was said before. */
    public record Said(ThankYou thanks) implements Result {}

    /** Other thanks were said under that key, or for that award; nothing was changed. */
    public record SaidOtherwise(ThankYou first) implements Result {}

    /** As much was said today as may be. */
    public record EnoughToday() implements Result {}

    /** Nobody here has that id, or they have left. */
    public record NoSuchColleague() implements Result {}

    /** The list of people has neither an address nor an account of theirs. */
    public record OutOfReach() implements Result {}

    /** The bus did not take it; the same can be sent again. */
    public record NotTaken() implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Says thanks: {@code to}, {@code words}, and {@code key}, or the {@code award} that it is for. */
    public Result say(Person from, Viewer viewer, Access access, ObjectNode wish) {
        PersonId to = PersonId.named(wish.path("to").textValue()).orElse(new PersonId(""));
        if (access.mayThank(viewer, to) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String words = OneLine.whole(wish.path("words").asText(""));
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            return new Unreadable("words: say what for, in 1 to " + LONGEST + " characters.");
        }
        String id = id(viewer.id(), to, wish);
        if (id == null) {
            return new Unreadable(
                    "key: send a text of your own for these thanks, 8 to 64 letters, digits, dots or hyphens,"
                            + " the same whenever you send them again; or the award that they are for, such as {\"badge\":"
                            + " \"bronze\", \"period\": \"2026\"}.");
        }
        Optional<Person> whom = directory.person(to).filter(this::isHere);
        return whom.isEmpty() ? new NoSuchColleague() : say(from, whom.get(), id, words);
    }

    private Result say(Person from, Person to, String id, String words) {
        Optional<Alias> fromAlias = alias(from);
        Optional<Alias> toAlias = alias(to);
        if (fromAlias.isEmpty() || toAlias.isEmpty()) {
            return new OutOfReach();
        }
        ThankYou said = new ThankYou(
                id,
                from.id(),
                to.id(),
                fromAlias.get(),
                toAlias.get(),
                words,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Optional<ThankYou> before = thanks.find(id);
        if (before.isEmpty()) {
            switch (thanks.keep(said, LocalDate.now(clock), MOST_A_DAY)) {
                case NOW -> {
                    return report(said);
                }
                case TOO_MANY -> {
                    return new EnoughToday();
                }
                case BEFORE -> before = thanks.find(id);
            }
        }
        ThankYou first = before.orElse(said);
        return first.to().equals(said.to()) && first.words().equals(words) ? report(first) : new SaidOtherwise(first);
    }

    private Result report(ThankYou said) {
        return bus.send(ThankYou.SOURCE, Report.ACTION, said.detail().toString()) ? new Said(said) : new NotTaken();
    }

    private static @Nullable String id(PersonId from, PersonId to, ObjectNode wish) {
        JsonNode award = wish.path("award");
        if (award.isObject()) {
            String badge = award.path("badge").asText("");
            String period = award.path("period").asText("");
            boolean plain = badge.matches("[a-z0-9-]{1,40}") && period.matches("[A-Za-z0-9:._-]{1,80}");
            return plain ? ThankYou.idForAward(from, to, badge, period) : null;
        }
        String key = wish.path("key").asText("");
        return key.matches("[A-Za-z0-9._-]{8,64}") ? ThankYou.id(from, key) : null;
    }

    private boolean isHere(Person person) {
        return person.leftOn() == null || !person.leftOn().isBefore(LocalDate.now(clock));
    }

    /** How an action names somebody: by an account rather than by their address. */
    private static Optional<Alias> alias(Person person) {
        return person.aliases().stream()
                .min(Comparator.comparing((Alias alias) -> alias.value().startsWith("mailto:"))
                        .thenComparing(Alias::value));
    }
}
