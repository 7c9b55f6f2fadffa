package laurel.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import laurel.action.Alias;
import laurel.mail.Decision.Drop;
import laurel.mail.Decision.HoldUntil;
import laurel.mail.Decision.SendNow;
import laurel.mail.Kind.Group;
import laurel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides whether a person is told something by e-mail now, later or never. It gets all it looks at
 * as data and does nothing but decide.
 */
public final class MailGate {
    /** Thanks for something older than this would be about the past: it shows on the page, and nobody is written to. */
    static final Duration NEWS = Duration.ofDays(7);

    private static final Duration SETTLED = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final WorkingHours hours;
    private final Frequency frequency;

    public MailGate(WorkingHours hours) {
        this.hours = hours;
        this.frequency = new Frequency(hours.zone());
    }

    Decision decide(Circumstances at) {
        if (!at.of().live()) {
            return new Drop(Reason.BASELINE);
        }
        if (isPast(at)) {
            return new Drop(Reason.PAST);
        }
        if (at.of().person().isEmpty()) {
            return onItsWay(at, Reason.UNKNOWN_PERSON).orElseGet(() -> new Drop(Reason.UNKNOWN_PERSON));
        }
        Person person = at.of().person().get();
        LocalDate today = hours.day(at.now());
        if (hasLeft(person, today)) {
            return new Drop(Reason.LEFT);
        }
        if (person.email() == null || Alias.ofMail(person.email()).isEmpty()) {
            return new Drop(Reason.NO_ADDRESS);
        }
        if (at.message().id().kind() == Kind.THANKS && at.material().isEmpty()) {
            return onItsWay(at, Reason.NOT_YET).orElseGet(() -> new Drop(Reason.WITHDRAWN));
        }
        return never(at, person, today).<Decision>map(Drop::new).orElseGet(() -> later(at, person, today)
                .<Decision>map(it -> it)
                .orElseGet(SendNow::new));
    }

    /** Why it is not to be told, to somebody who could be. */
    private static Optional<Reason> never(Circumstances at, Person person, LocalDate today) {
        Kind kind = at.message().id().kind();
        if (at.material().isEmpty()) {
            return Optional.of(Reason.WITHDRAWN);
        }
        if (at.of().suppressed()) {
            return Optional.of(Reason.SUPPRESSED);
        }
        if (kind.group().canBeStopped() && at.of().choices().stopped().contains(kind)) {
            return Optional.of(Reason.NOT_WANTED);
        }
        if (kind.isAdvice() && person.joinedLately(today)) {
            return Optional.of(Reason.JOINED_RECENTLY);
        }
        Optional<Instant> until = at.material().get().until();
        return until.isPresent() && at.now().isAfter(until.get()) ? Optional.of(Reason.TOO_LATE) : Optional.empty();
    }

    /** Until when it waits: being away comes first, then how often somebody is written to, then the hour. */
    private Optional<HoldUntil> later(Circumstances at, Person person, LocalDate today) {
        LocalDate away = latest(person.awayUntil(), at.of().choices().awayUntil());
        if (away != null && !away.isBefore(today)) {
            return Optional.of(new HoldUntil(hours.openingOnOrAfter(away.plusDays(1)), Reason.AWAY));
        }
        Kind kind = at.message().id().kind();
        Optional<Frequency.TooSoon> soon = frequency.tooSoon(kind, at.of().correspondence(), today);
        if (soon.isPresent()) {
            return soon.map(it -> new HoldUntil(hours.openingOnOrAfter(it.until()), it.why()));
        }
        return hours.isOpen(at.now())
                ? Optional.empty()
                : Optional.of(new HoldUntil(hours.nextOpening(at.now()), Reason.OUT_OF_HOURS));
    }

    /** Somebody may just have been added, and thanks may be known here before they are recorded: for a while, look again. */
    private static Optional<Decision> onItsWay(Circumstances at, Reason why) {
        boolean mayBeNew = at.now().isBefore(at.message().since().plus(SETTLED));
        return mayBeNew ? Optional.of(new HoldUntil(at.now().plus(AGAIN), why)) : Optional.empty();
    }

    /** Measured to when it was found, so that waiting over a long weekend does not silence what was news then. */
    private static boolean isPast(Circumstances at) {
        return at.message().id().kind().group() == Group.RECOGNITION
                && at.material()
                        .map(it -> Duration.between(it.happened(), at.message().since()))
                        .filter(late -> late.compareTo(NEWS) > 0)
                        .isPresent();
    }

    private static boolean hasLeft(Person person, LocalDate today) {
        return person.leftOn() != null && person.leftOn().isBefore(today);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
