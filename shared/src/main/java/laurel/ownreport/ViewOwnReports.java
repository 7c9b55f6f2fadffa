package laurel.ownreport;

import java.time.LocalDate;
import java.util.List;
import laurel.catalogue.ActionType;
import laurel.page.Paging;
import laurel.page.Place;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Shows people what they reported, what became of it, and what else they could report. */
public final class ViewOwnReports {
    private final OwnReports reports;
    private final Reportable reportable;

    public ViewOwnReports(OwnReports reports, Reportable reportable) {
        this.reports = reports;
        this.reportable = reportable;
    }

    /** What became of the wish to see them. */
    public sealed interface Result {}

    /**
     * Their reports.
     *
     * @param types what can be reported
     * @param from the first day of which it can
     * @param today the last one
     */
    public record Shown(
            List<Line> lines, @Nullable String next, List<ActionType> types, LocalDate from, LocalDate today)
            implements Result {}

    /** A report, with its day and what it was in words. */
    public record Line(OwnReport report, LocalDate day, String name) {}

    /** They may not see them. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Some of the viewer's own, the latest first. */
    public Result view(Viewer viewer, Access access, @Nullable String after, @Nullable String limit) {
        if (access.mayReportOwn(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (OwnReports.PAGING.asked(after, limit)) {
            case Paging.Unreadable<String> bad -> new Unreadable(bad.message());
            case Paging.Page<String> page -> {
                OwnReports.Page found = reports.of(viewer.id(), page.after(), page.most());
                List<Line> lines = found.reports().stream().map(this::line).toList();
                yield new Shown(
                        lines, Place.next(found.next()), reportable.types(), reportable.from(), reportable.today());
            }
        };
    }

    private Line line(OwnReport report) {
        return new Line(report, reportable.day(report), reportable.name(report));
    }
}
