package laurel.ownreport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import laurel.ledger.AddAction;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;

/** Lets people report what they did themselves, and take such a report back while it waits. */
public final class ReportOwnAction {
    /** So many may wait at a time: whoever answers is not to be buried. */
    public static final int MOST_WAITING = 20;

    private final OwnReports reports;
    private final AddAction add;
    private final Reportable reportable;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ReportOwnAction(OwnReports reports, AddAction add, Reportable reportable, Clock clock) {
        this.reports = reports;
        this.add = add;
        this.reportable = reportable;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** It is kept, now or since the same was sent before. */
    public record Kept(OwnReport report) implements Result {}

    /** It is taken back, and nothing is kept of it. */
    public record Withdrawn() implements Result {}

    /** Another report was sent under that key; nothing was changed. */
    public record KeyIsTaken(OwnReport first) implements Result {}

    /** As many wait as may. */
    public record EnoughWaiting() implements Result {}

    /** No report of this person waits under that id. */
    public record NoSuchReport() implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Keeps what somebody reports, until a champion of their team or a link officer answers. */
    public Result report(Person person, Viewer viewer, Access access, ObjectNode wish) {
        if (access.mayReportOwn(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (new ReportWish(reportable, clock).read(person, wish)) {
            case ReportWish.Bad bad -> new Unreadable(bad.message());
            case ReportWish.Good good ->
                add.read(good.report().asSent(clock.instant())) instanceof AddAction.Unreadable unreadable
                        ? new Unreadable(unreadable.message())
                        : keep(good.report());
        };
    }

    private Result keep(OwnReport report) {
        Optional<OwnReport> first = reports.find(report.id());
        if (first.isEmpty()) {
            if (reports.waitingOf(report.person()) >= MOST_WAITING) {
                return new EnoughWaiting();
            }
            first = reports.add(report);
        }
        return first.<Result>map(kept ->
                        kept.saysTheSameAs(report) && sameDay(kept, report) ? new Kept(kept) : new KeyIsTaken(kept))
                .orElseGet(() -> new Kept(report));
    }

    private boolean sameDay(OwnReport one, OwnReport other) {
        return reportable.day(one).equals(reportable.day(other));
    }

    /** Takes a report of the viewer's own away, while it waits. */
    public Result withdraw(Viewer viewer, Access access, String id) {
        if (access.mayReportOwn(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return reports.find(id)
                        .filter(report -> report.person().equals(viewer.id()) && report.waits())
                        .filter(reports::withdraw)
                        .isPresent()
                ? new Withdrawn()
                : new NoSuchReport();
    }
}
