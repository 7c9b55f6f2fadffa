package laurel.hand;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import laurel.feedback.Quiet;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.mail.MailStore;
import laurel.people.ListedPerson;
import laurel.planning.Advice;
import org.jspecify.annotations.Nullable;

/** Finds out of one person how long nothing was heard of them. */
public final class Heard {
    private static final int LATEST = 10;

    private final Ledger ledger;
    private final MailStore mail;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public Heard(Ledger ledger, MailStore mail, Clock clock) {
        this.ledger = ledger;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Somebody of whom nothing was heard.
     *
     * @param nudgedTwice whether they had both e-mails that the quiet get, and get no more
     */
    public record Line(ListedPerson person, Band band, boolean nudgedTwice) {}

    /** The line of somebody who is there, if nothing was heard of them for long enough. */
    Optional<Line> line(ListedPerson person, LocalDate liveSince) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = lastActionOn(person);
        LocalDate from = last == null ? Quiet.since(null, person.joinedOn(), liveSince) : last;
        return Band.of(Quiet.daysThere(person.away(), from, today))
                .map(band -> new Line(person, band, band == Band.NINETY && nudgedTwice(person, last, liveSince)));
    }

    private @Nullable LocalDate lastActionOn(ListedPerson person) {
        Holder holder = new Holder.Known(person.id());
        List<Entry> latest = ledger.latest(holder, Instant.EPOCH, null, LATEST);
        Optional<Entry> last = latest.stream().filter(entry -> !entry.voided()).findFirst();
        if (last.isEmpty() && latest.size() == LATEST) {
            // All of the last ones were taken back: how old the one before them is matters less than that there is one.
            last = ledger.first(holder);
        }
        return last.map(entry -> LocalDate.ofInstant(entry.action().occurredAt(), clock.getZone()))
                .orElse(null);
    }

    /** Two e-mails take ninety days: who is quiet for less is not asked for. */
    private boolean nudgedTwice(ListedPerson person, @Nullable LocalDate last, LocalDate liveSince) {
        LocalDate since = Quiet.since(last, person.joinedOn(), liveSince);
        return Quiet.areEnough(Advice.nudges(mail.all(person.id())), since);
    }
}
