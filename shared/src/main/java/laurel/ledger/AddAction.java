package laurel.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.organisation.AuditLine;
import laurel.ownreport.OwnReport;
import laurel.people.PersonId;

/** Records an action that nobody but Laurel itself may report, on the path that every action takes. */
public final class AddAction {
    private final Screening screening;
    private final PersonRecorder recorder;

    public AddAction(Screening screening, PersonRecorder recorder) {
        this.screening = screening;
        this.recorder = recorder;
    }

    /** What a report of Laurel's own turned out to be. */
    public sealed interface Read {}

    /** One that can be recorded. */
    public record Readable(Action action) implements Read {}

    /** One that can't; the message says what is wrong with which field. Nothing is kept of it. */
    public record Unreadable(String message) implements Read {}

    /** Reads a report whose source is Laurel's own. */
    public Read read(Report report) {
        if (!Screening.isOwn(report.source())) {
            throw new IllegalArgumentException(report.source() + " reports over the bus");
        }
        return switch (screening.read(report)) {
            case Screening.Screened.AnAction it -> new Readable(it.action());
            case Screening.Screened.ToHold it -> new Unreadable(it.event().message());
            case Screening.Screened.AVoid it -> throw new IllegalArgumentException("A void is no action to add");
        };
    }

    /** Records an action for a person, whatever alias it names. */
    public Outcome record(PersonId person, Action action, Report report) {
        return Objects.requireNonNull(record(person, action, report, List.of()).get(action.key()));
    }

    /**
     * Records the action of an own report with its yes, in one transaction; nothing is changed, and nothing answered, if the
     * report does not wait any more.
     */
    public Optional<Outcome> confirm(PersonId person, Action action, Report report, OwnReport after, AuditLine line) {
        List<Write> with = List.of(new Write.AnswerReport(after), new Write.NoLongerWaits(after), new Write.Note(line));
        return Optional.ofNullable(record(person, action, report, with).get(action.key()));
    }

    private Map<ActionKey, Outcome> record(PersonId person, Action action, Report report, List<Write> with) {
        return recorder.recordWith(person, new Arrival(action, report.receivedAt()), with);
    }
}
