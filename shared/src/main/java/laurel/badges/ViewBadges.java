package laurel.badges;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.ledger.Ledger;
import laurel.organisation.OrganisationState;
import laurel.organisation.Teams;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.Points;
import laurel.progress.YearProgress;

/**
 * Shows people their own badges and points. It reads progress and not the ledger, so that it costs the same however much
 * somebody did, and writes nothing.
 */
public final class ViewBadges {
    private final Ledger ledger;
    private final Awards awards;
    private final ViewProfile profiles;
    private final Engine engine;
    private final Clock clock;
    private final AwardsInWords inWords;

    /** Takes a clock in the organisation's time zone. */
    public ViewBadges(Ledger ledger, Awards awards, Teams teams, Engine engine, Clock clock) {
        this.ledger = ledger;
        this.awards = awards;
        this.profiles = new ViewProfile(teams, clock);
        this.engine = engine;
        this.clock = clock;
        this.inWords = new AwardsInWords(engine, new Words(engine));
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** Theirs. */
    public record Shown(MyBadges badges) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The badges of a person who asks for them. */
    public Result view(Person person, Viewer viewer, OrganisationState state) {
        return switch (new Access(state).mayViewBadges(viewer, person.id())) {
            case Decision.Refused refused -> new Refused(refused);
            case Decision.Allowed allowed -> new Shown(badges(person, viewer, state));
        };
    }

    private MyBadges badges(Person person, Viewer viewer, OrganisationState state) {
        Instant now = clock.instant();
        Period.RegistrationYear thisYear = engine.year(now);
        List<YearProgress> years = ledger.years(person.id());
        YearProgress year = years.stream()
                .filter(each -> each.year().equals(thisYear))
                .findFirst()
                .orElseGet(() -> engine.empty(thisYear, person.memberships()));
        List<Award> held = awards.of(person.id());
        return new MyBadges(
                profiles.of(person, viewer, state),
                Points.sum(years.stream().map(YearProgress::points).toList()),
                current(person, year, YearMonth.from(engine.day(now))),
                inWords.earned(held),
                inWords.ahead(held, year, engine.day(now)));
    }

    private List<MyBadges.PeriodPoints> current(Person person, YearProgress year, YearMonth now) {
        List<MonthProgress> months = year.version() == 0 ? List.of() : ledger.months(person.id(), year.year());
        Period.Quarter quarter = Period.quarterOf(now);
        return List.of(
                new MyBadges.PeriodPoints(new Period.Month(now), of(months, List.of(now))),
                new MyBadges.PeriodPoints(quarter, of(months, quarter.months())),
                new MyBadges.PeriodPoints(year.year(), year.points()));
    }

    private static Points of(List<MonthProgress> months, Collection<YearMonth> among) {
        return Points.sum(months.stream()
                .filter(month -> among.contains(month.month()))
                .map(MonthProgress::points)
                .toList());
    }
}
