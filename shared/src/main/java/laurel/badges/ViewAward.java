package laurel.badges;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.Resource;
import laurel.award.Award;
import laurel.award.AwardPath;
import laurel.award.Awards;
import laurel.ledger.WhatCounted;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Shows people which of their actions brought them a badge. It reads their ledger as far as the badge's period goes. */
public final class ViewAward {
    /** More than these are counted and not told one by one. */
    private static final int MOST = 100;

    private final Awards awards;
    private final WhatCounted whatCounted;
    private final Engine engine;
    private final Words words;
    private final AwardsInWords inWords;

    public ViewAward(Awards awards, WhatCounted whatCounted, Engine engine) {
        this.awards = awards;
        this.whatCounted = whatCounted;
        this.engine = engine;
        this.words = new Words(engine);
        this.inWords = new AwardsInWords(engine, words);
    }

    /**
     * A badge with what brought it.
     *
     * @param reason why it was given, in words
     * @param actions those that counted, the latest first
     * @param leftOut how many earlier ones counted as well
     */
    public record Opened(MyBadges.Earned award, String reason, List<Counted> actions, int leftOut) {
        public Opened {
            actions = List.copyOf(actions);
        }
    }

    /** An action that counted. */
    public record Counted(String name, @Nullable String title, LocalDate day) {}

    /** What became of the wish. */
    public sealed interface Result {}

    /** Theirs. */
    public record Shown(Opened award) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** They have no such badge. */
    public record NoAward() implements Result {}

    /** A badge for a period, as an address names them, of a person who asks for it. */
    public Result view(Person person, Viewer viewer, Access access, String badge, String period) {
        if (access.mayViewBadges(viewer, person.id()) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Award> found = AwardPath.find(awards.of(person.id()), badge, period);
        return found.<Result>map(award -> new Shown(opened(person, award))).orElseGet(NoAward::new);
    }

    private Opened opened(Person person, Award award) {
        Engine.Towards towards = whatCounted.of(person, award.badgeFor());
        List<Action> counted = towards.counted().reversed();
        Action by = towards.reached() && !counted.isEmpty() ? counted.getFirst() : null;
        return new Opened(
                inWords.earned(award),
                inWords.reason(award, by),
                counted.stream().limit(MOST).map(this::counted).toList(),
                Math.max(0, counted.size() - MOST));
    }

    private Counted counted(Action action) {
        Resource with = action.resource();
        return new Counted(
                words.name(action.type(), action.occurredAt()),
                with == null ? null : with.title(),
                engine.day(action.occurredAt()));
    }
}
