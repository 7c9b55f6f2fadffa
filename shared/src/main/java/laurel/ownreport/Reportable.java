package laurel.ownreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import laurel.catalogue.ActionType;
import laurel.catalogue.KnownBy;
import laurel.progress.Engine;

/** What people can report themselves, and of which days. */
public final class Reportable {
    /** At the start of a registration year, the last days of the one before can still be told. */
    private static final int DAYS_BACK = 30;

    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public Reportable(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The types of which the catalogue says that the person themselves can know, as of today. */
    public List<ActionType> types() {
        return engine.catalogue(clock.instant()).types().values().stream()
                .filter(type -> type.knownBy().contains(KnownBy.SELF))
                .sorted(Comparator.comparing(ActionType::name))
                .toList();
    }

    /** The first day that can be reported: of this registration year, or of the last thirty days. */
    public LocalDate from() {
        LocalDate year = engine.year(clock.instant()).firstDay();
        LocalDate late = today().minusDays(DAYS_BACK);
        return late.isBefore(year) ? late : year;
    }

    /** The last one. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which something that is reported happened. */
    public LocalDate day(OwnReport report) {
        return engine.day(report.occurredAt());
    }

    /** What it was, in words. */
    public String name(OwnReport report) {
        return engine.catalogue(report.occurredAt())
                .type(report.type())
                .map(ActionType::name)
                .orElse(report.type());
    }
}
