package laurel.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.award.Award;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Criterion;
import laurel.organisation.AuditLine;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Closing;
import laurel.period.Period;
import laurel.progress.AwayTime;
import laurel.progress.Engine;
import laurel.progress.Ruling;
import laurel.reward.Rewards;
import org.jspecify.annotations.Nullable;

/**
 * Records what somebody decides about a person's badge for a period, with the awards that follow from it, in one
 * transaction. What was decided once stays until it is taken back: deciding the same again changes nothing.
 */
public final class Decide {
    private final Ledger ledger;
    private final Directory directory;
    private final Engine engine;
    private final Rewrites rewrites;
    private final Rewards rewards;
    private final Clock clock;
    private final Attempts attempts;

    public Decide(Ledger ledger, Directory directory, Engine engine, Rewrites rewrites, Rewards rewards, Clock clock) {
        this(ledger, directory, engine, rewrites, rewards, clock, new Attempts());
    }

    Decide(
            Ledger ledger,
            Directory directory,
            Engine engine,
            Rewrites rewrites,
            Rewards rewards,
            Clock clock,
            Attempts attempts) {
        this.ledger = ledger;
        this.directory = directory;
        this.engine = engine;
        this.rewrites = rewrites;
        this.rewards = rewards;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** What became of a decision. */
    public sealed interface Result {}

    /** It is on record, and these awards came of it. */
    public record Decided(RecordedRuling ruling, List<Award> given) implements Result {}

    /** It is no longer on record, and these awards went with it. */
    public record TakenBack(RecordedRuling ruling, List<Award> withdrawn) implements Result {}

    /** Something is on record already, the same or something else; nothing was changed. */
    public record AlreadyDecided(RecordedRuling ruling) implements Result {}

    /** The actions as they are on record don't bear it out. */
    public record NotBorneOut() implements Result {}

    /** None is left of the reward that comes with the badge. */
    public record NoRewardLeft(String reward) implements Result {}

    /** The period can be decided about from this day on. */
    public record NotYet(LocalDate from) implements Result {}

    /** There is no badge of that id that is decided so, or none for such a period. */
    public record NoSuchBadge() implements Result {}

    /** Nobody has that id. */
    public record NoSuchPerson() implements Result {}

    /** Nobody puts themselves forward. */
    public record Oneself() implements Result {}

    /** Nothing is on record that somebody could take back. */
    public record NothingDecided() implements Result {}

    /** The period has closed, and what is asked for is there: the badge is given. */
    public Result confirm(PersonId person, BadgeFor badge, String by, String reason) {
        return closed(person, badge, Ruling.Kind.CONFIRMED, by, reason);
    }

    /** The period has closed, and the badge is not given. */
    public Result decline(PersonId person, BadgeFor badge, String by, String reason) {
        return closed(person, badge, Ruling.Kind.DECLINED, by, reason);
    }

    private Result closed(PersonId person, BadgeFor badge, Ruling.Kind kind, String by, String reason) {
        if (badge(badge).filter(Badge::confirmed).isEmpty()) {
            return new NoSuchBadge();
        }
        LocalDate from = Closing.decidedFrom(badge.period());
        return today().isBefore(from) ? new NotYet(from) : rule(person, badge, kind, by, reason);
    }

    /** Somebody puts the person forward. */
    public Result putForward(PersonId person, BadgeFor badge, PersonId by, String reason) {
        if (badge(badge)
                .filter(known -> known.when().stream().anyMatch(Criterion.Nominated.class::isInstance))
                .isEmpty()) {
            return new NoSuchBadge();
        }
        if (by.equals(person)) {
            return new Oneself();
        }
        LocalDate from = Closing.firstDay(badge.period());
        return today().isBefore(from)
                ? new NotYet(from)
                : rule(person, badge, Ruling.Kind.NOMINATED, by.value(), reason);
    }

    private Result rule(PersonId person, BadgeFor badge, Ruling.Kind kind, String by, String reason) {
        Optional<Person> known = directory.person(person);
        if (known.isEmpty()) {
            return new NoSuchPerson();
        }
        int weeks = kind == Ruling.Kind.CONFIRMED
                ? AwayTime.weeks(
                        badge(badge).orElseThrow(), badge.period(), known.get().away())
                : 0;
        RecordedRuling ruling = new RecordedRuling(badge, new Ruling(kind, weeks), by, clock.instant(), reason);
        AuditLine line = line(code(kind), person, badge, by, reason);
        return attempts.until("deciding about a badge", attempt -> {
            RulingDraft draft = draft(person, badge);
            if (draft == null) {
                return null;
            }
            Optional<RecordedRuling> before = draft.before();
            if (before.isPresent()) {
                return new AlreadyDecided(before.get());
            }
            ProgressWrites progress = draft.with(ruling);
            boolean held =
                    progress.given().stream().anyMatch(award -> award.badgeFor().equals(badge));
            if (kind == Ruling.Kind.CONFIRMED && !held) {
                return new NotBorneOut();
            }
            return written(badge, progress, line, new Decided(ruling, progress.given()));
        });
    }

    /** What was decided is decided no longer. */
    public Result takeBack(PersonId person, BadgeFor badge, String by, String reason) {
        if (badge(badge).isEmpty()) {
            return new NoSuchBadge();
        }
        if (directory.person(person).isEmpty()) {
            return new NoSuchPerson();
        }
        AuditLine line = line("take-back", person, badge, by, reason);
        return attempts.until("taking a decision back", attempt -> {
            RulingDraft draft = draft(person, badge);
            if (draft == null) {
                return null;
            }
            Optional<RecordedRuling> before =
                    draft.before().filter(ruling -> ruling.ruling().kind() != Ruling.Kind.KEPT);
            if (before.isEmpty()) {
                return new NothingDecided();
            }
            ProgressWrites progress = draft.without();
            return written(badge, progress, line, new TakenBack(before.get(), progress.withdrawn()));
        });
    }

    /** The draft of a change of what is decided about a badge; nothing if the year has to be read again first. */
    private @Nullable RulingDraft draft(PersonId person, BadgeFor badge) {
        Period.RegistrationYear year = engine.scheme().yearOf(badge.period()).orElseThrow();
        var stored = ledger.year(person, year, Set.of(), true);
        if (stored.isPresent() && !rewrites.isCurrent(stored.get().year())) {
            rewrites.year(person, year);
            return null;
        }
        return new RulingDraft(
                ledger, directory, engine, clock.instant(), person, badge, stored, ledger.rulings(person, year));
    }

    /** What is on record about a badge, as it is now. */
    public Optional<RecordedRuling> recorded(PersonId person, BadgeFor badge) {
        return engine.scheme().yearOf(badge.period()).stream()
                .flatMap(year -> ledger.rulings(person, year).stream())
                .filter(ruling -> ruling.badge().equals(badge))
                .findFirst();
    }

    /** Writes all of it, or says that it has to be tried again (null) or can't be. */
    private @Nullable Result written(BadgeFor badge, ProgressWrites progress, AuditLine line, Result result) {
        List<Write> writes = new ArrayList<>(progress.writes());
        String reward = badge(badge).map(Badge::reward).orElse(null);
        if (reward != null) {
            writes.addAll(new RewardWrites(rewards, line).of(reward, progress));
        }
        writes.add(new Write.Note(line));
        return switch (ledger.commit(writes)) {
            case Commit.Done done -> result;
            case Commit.Refused refused ->
                reward != null && refused.obstacles().stream().allMatch(Commit.Obstacle.NoneLeft.class::isInstance)
                        ? new NoRewardLeft(reward)
                        : null;
        };
    }

    private AuditLine line(String what, PersonId person, BadgeFor badge, String by, String reason) {
        return new AuditLine(clock.instant(), by, what, person + " " + badge, reason);
    }

    private static String code(Ruling.Kind kind) {
        return switch (kind) {
            case CONFIRMED -> "confirm";
            case DECLINED -> "decline";
            case NOMINATED -> "put-forward";
            case KEPT -> throw new IllegalArgumentException("Nobody decides to keep a badge");
        };
    }

    /** The badge that is given for the period, if it is given for periods of its kind. */
    private Optional<Badge> badge(BadgeFor badge) {
        return engine.scheme()
                .yearOf(badge.period())
                .flatMap(year -> engine.catalogueOf(year).badge(badge.badge()))
                .filter(known -> !known.ofTeam() && isOf(known.per(), badge.period()));
    }

    private static boolean isOf(Badge.Per per, Period period) {
        return switch (period) {
            case Period.Month month -> per == Badge.Per.MONTH;
            case Period.Quarter quarter -> per == Badge.Per.QUARTER;
            case Period.Half half -> per == Badge.Per.HALF;
            case Period.RegistrationYear year -> per == Badge.Per.REGISTRATION_YEAR;
            case Period.Once once -> false;
            case Period.Campaign campaign -> false;
        };
    }

    private LocalDate today() {
        return engine.day(clock.instant());
    }
}
