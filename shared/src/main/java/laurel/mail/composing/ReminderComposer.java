package laurel.mail.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.feedback.CpdReminder;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.letter.CpdReminderWriter;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.progress.Engine;
import laurel.standard4.WorkOutRenewal;
import laurel.stoplink.StopLinks;

/** Reminders of renewing a registration, unless every step was noted by the time that they are sent. */
public final class ReminderComposer implements Composer<CpdReminder> {
    /** A date on a Sunday or a bank holiday is told on the next working day. */
    private static final int GOOD_FOR_DAYS = 5;

    private final Directory directory;
    private final WorkOutRenewal renewals;
    private final CpdReminderWriter writer;
    private final StopLinks links;
    private final Engine engine;
    private final ZoneId zone;

    public ReminderComposer(
            Directory directory,
            WorkOutRenewal renewals,
            CpdReminderWriter writer,
            StopLinks links,
            Engine engine,
            ZoneId zone) {
        this.directory = directory;
        this.renewals = renewals;
        this.writer = writer;
        this.links = links;
        this.engine = engine;
        this.zone = zone;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CPD_REMINDER);
    }

    /** Whoever was away for several dates is told of the last one. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public Optional<Material<CpdReminder>> find(Message message) {
        LocalDate date = LocalDate.parse(message.id().about());
        Instant from = date.atStartOfDay(zone).toInstant();
        Instant until = date.plusDays(GOOD_FOR_DAYS).atStartOfDay(zone).toInstant();
        return directory
                .person(message.id().person())
                .flatMap(person -> CpdReminder.of(person, renewals.of(person, engine.year(from)), date))
                .map(reminder -> new Material<>(message.id(), reminder, from, Optional.of(until)));
    }

    @Override
    public Letter letter(Person person, List<Material<CpdReminder>> about) {
        return writer.letter(person, about.getLast().content(), links.link(person.id(), Kind.CPD_REMINDER));
    }
}
