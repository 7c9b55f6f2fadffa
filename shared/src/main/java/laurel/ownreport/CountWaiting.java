package laurel.ownreport;

import java.util.TreeSet;
import java.util.function.ToIntFunction;
import laurel.people.Viewer;

/** Counts the reports that wait for a champion's answer, for their digest: of more than fifty it says fifty. */
public final class CountWaiting implements ToIntFunction<Viewer> {
    private static final int MOST = 50;

    private final OwnReports reports;

    public CountWaiting(OwnReports reports) {
        this.reports = reports;
    }

    /** Those of their teams, without their own. */
    @Override
    public int applyAsInt(Viewer champion) {
        return (int) reports.waiting(new TreeSet<>(champion.teams()), null, MOST).reports().stream()
                .filter(report -> !report.person().equals(champion.id()))
                .count();
    }
}
