package laurel.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import laurel.people.PersonId;

/**
 * The e-mails of a person of the last two weeks, and older ones of which nobody knows whether they left. Every claim and
 * every settlement is a new version of it, so that what is decided on one view of it can't meet another.
 *
 * @param version 0 before the first claim
 */
public record Correspondence(PersonId person, long version, List<Entry> entries) {
    /** A day more than the longest time that a rule of the gate looks back. */
    static final Duration KEPT = Duration.ofDays(16);

    public Correspondence {
        entries = List.copyOf(entries);
    }

    /** What is known of an e-mail. */
    public enum Fate {
        /** It is being sent, or it is in doubt. */
        OPEN("open"),
        LEFT("left"),
        /** Its messages went back to be held. */
        RETURNED("returned"),
        REFUSED("refused");

        private final String id;

        Fate(String id) {
            this.id = id;
        }

        /** The name used in data. */
        String id() {
            return id;
        }
    }

    /** One e-mail; {@code at} is when it was claimed. */
    public record Entry(String token, Kind kind, Instant at, Fate fate, List<MessageId> messages) {
        public Entry {
            messages = List.copyOf(messages);
        }

        /** Whether it has reached the person, for all that is known. */
        boolean counts() {
            return fate == Fate.OPEN || fate == Fate.LEFT;
        }

        Entry with(Fate other) {
            return new Entry(token, kind, at, other, messages);
        }
    }

    /** That of somebody who has never been written to. */
    static Correspondence none(PersonId person) {
        return new Correspondence(person, 0, List.of());
    }

    /** The days on which such e-mails reached the person, the latest first. */
    List<LocalDate> days(Predicate<Kind> kinds, ZoneId zone) {
        return entries.stream()
                .filter(entry -> entry.counts() && kinds.test(entry.kind()))
                .map(entry -> entry.at().atZone(zone).toLocalDate())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Optional<Entry> entry(String token) {
        return entries.stream().filter(entry -> entry.token().equals(token)).findFirst();
    }

    /** The next version, with one e-mail more. */
    Correspondence with(Claim claim) {
        List<Entry> all = new ArrayList<>(kept(claim.at()).toList());
        all.add(new Entry(
                claim.token(), claim.kind(), claim.at().truncatedTo(ChronoUnit.SECONDS), Fate.OPEN, claim.messages()));
        return new Correspondence(person, version + 1, all);
    }

    /** The next version, with another fate of that e-mail. */
    Correspondence settled(String token, Fate fate) {
        return new Correspondence(
                person,
                version + 1,
                entries.stream()
                        .map(entry -> entry.token().equals(token) ? entry.with(fate) : entry)
                        .toList());
    }

    private Stream<Entry> kept(Instant now) {
        return entries.stream()
                .filter(entry -> entry.fate() == Fate.OPEN || entry.at().isAfter(now.minus(KEPT)));
    }
}
