package laurel.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import laurel.action.Alias;
import laurel.mail.Decision.Drop;
import laurel.mail.Decision.HoldUntil;
import laurel.mail.Decision.SendNow;
import laurel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides whether an award is mentioned in an e-mail now, later or never. It gets all it looks at as
 * data and does nothing but decide.
 */
public final class MailGate {
    /** Thanks for something older than this would be about the past: it shows on the page, and nobody is written to. */
    static final Duration NEWS = Duration.ofDays(7);

    private static final Duration SETTLED = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final WorkingHours hours;

    public MailGate(WorkingHours hours) {
        this.hours = hours;
    }

    Decision decide(Circumstances at) {
        if (!at.live()) {
            return new Drop(Reason.BASELINE);
        }
        if (isPast(at)) {
            return new Drop(Reason.PAST);
        }
        if (at.person().isEmpty()) {
            return unknownPerson(at);
        }
        Person person = at.person().get();
        LocalDate today = hours.day(at.now());
        if (hasLeft(person, today)) {
            return new Drop(Reason.LEFT);
        }
        if (person.email() == null || Alias.ofMail(person.email()).isEmpty()) {
            return new Drop(Reason.NO_ADDRESS);
        }
        if (at.standing().isEmpty()) {
            return new Drop(Reason.WITHDRAWN);
        }
        return whenToSend(at, person.awayUntil(), today);
    }

    private Decision whenToSend(Circumstances at, @Nullable LocalDate awayUntil, LocalDate today) {
        if (awayUntil != null && !awayUntil.isBefore(today)) {
            return new HoldUntil(hours.openingOnOrAfter(awayUntil.plusDays(1)), Reason.AWAY);
        }
        if (at.writtenToday()) {
            return new HoldUntil(nextMorning(at.now()), Reason.ALREADY_WRITTEN);
        }
        if (!hours.isOpen(at.now())) {
            return new HoldUntil(hours.nextOpening(at.now()), Reason.OUT_OF_HOURS);
        }
        return new SendNow();
    }

    /** The directory may answer from a moment before somebody was added: it is asked again for a while. */
    private static Decision unknownPerson(Circumstances at) {
        boolean mayBeNew = at.now().isBefore(at.announced().foundAt().plus(SETTLED));
        return mayBeNew ? new HoldUntil(at.now().plus(AGAIN), Reason.UNKNOWN_PERSON) : new Drop(Reason.UNKNOWN_PERSON);
    }

    /** When an award that came after the e-mail of its day is looked at again. */
    Instant nextMorning(Instant now) {
        return hours.openingOnOrAfter(hours.day(now).plusDays(1));
    }

    /** The day that an e-mail sent at {@code now} counts for. */
    LocalDate day(Instant now) {
        return hours.day(now);
    }

    /** Measured to when it was found, so that waiting over a long weekend does not silence what was news then. */
    private static boolean isPast(Circumstances at) {
        return at.standing()
                .map(award -> Duration.between(award.earnedAt(), at.announced().foundAt()))
                .filter(late -> late.compareTo(NEWS) > 0)
                .isPresent();
    }

    private static boolean hasLeft(Person person, LocalDate today) {
        return person.leftOn() != null && person.leftOn().isBefore(today);
    }
}
