package laurel.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.ledger.Ledger;
import laurel.ledger.RecordedRuling;
import laurel.ledger.YearAsked;
import laurel.organisation.NoteLooks;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.AwayTime;
import laurel.progress.Engine;
import laurel.progress.Grounds;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/**
 * Shows a link officer who qualified for what they confirm, and by what: never how much anybody did. What was decided, and
 * whether somebody still qualifies, is looked up when it is shown.
 */
public final class ViewCandidates {
    private final ClosingStore store;
    private final Ledger ledger;
    private final Directory directory;
    private final Engine engine;
    private final NoteLooks looks;
    private final Clock clock;

    public ViewCandidates(
            ClosingStore store, Ledger ledger, Directory directory, Engine engine, NoteLooks looks, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.directory = directory;
        this.engine = engine;
        this.looks = looks;
        this.clock = clock;
    }

    /** What became of the wish to see them. */
    public sealed interface Result {}

    /** Those of a period. */
    public record Shown(Period period, List<Line> candidates) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /**
     * One of them.
     *
     * @param by what the badge asked of them, all of which is there
     * @param decided what was decided, or null if it is still to be
     * @param stands whether they qualify as things are now; who no longer does was decided about before
     */
    public record Line(
            Person person,
            String team,
            Badge badge,
            List<String> by,
            @Nullable RecordedRuling decided,
            boolean stands) {}

    /** The candidates of a period as an address names it. */
    public Result view(Viewer viewer, Access access, @Nullable String period) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Period> read = Optional.ofNullable(period)
                .flatMap(Period::parse)
                .filter(parsed -> !parsed.covers().isEmpty());
        return read.<Result>map(found -> shown(viewer, found))
                .orElseGet(
                        () -> new Unreadable("period: send the period that has closed, for example ?period=2026-Q4."));
    }

    private Shown shown(Viewer viewer, Period period) {
        List<Line> lines = lines(period);
        looks.note(
                viewer.id(),
                NoteLooks.Shown.CANDIDATES,
                lines.stream().map(line -> line.person().id()).toList());
        return new Shown(period, lines);
    }

    private List<Line> lines(Period period) {
        Period.RegistrationYear year = engine.scheme().yearOf(period).orElseThrow();
        Catalogue catalogue = engine.catalogueOf(year);
        List<Candidate> candidates = store.candidates(period);
        List<PersonId> ids =
                candidates.stream().map(Candidate::person).distinct().toList();
        Map<PersonId, Person> people = directory.people(ids);
        Map<PersonId, List<RecordedRuling>> rulings = ledger.rulings(ids, year);
        Map<PersonId, YearProgress> years = years(ids, year);
        List<Line> lines = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Person person = people.get(candidate.person());
            Badge badge = catalogue.badge(candidate.badge().badge()).orElse(null);
            YearProgress progress = years.get(candidate.person());
            if (person != null && badge != null) {
                RecordedRuling decided = rulings.getOrDefault(person.id(), List.of()).stream()
                        .filter(ruling -> ruling.badge().equals(candidate.badge()))
                        .findFirst()
                        .orElse(null);
                int weeks = decided == null
                        ? AwayTime.weeks(badge, period, person.away())
                        : decided.ruling().weeks();
                boolean stands = progress != null && engine.bearsOut(progress, candidate.badge(), weeks);
                if (stands || decided != null) {
                    String team = person.teamOn(engine.day(clock.instant()));
                    lines.add(new Line(person, team, badge, Grounds.of(catalogue, badge, weeks), decided, stands));
                }
            }
        }
        return lines;
    }

    private Map<PersonId, YearProgress> years(List<PersonId> people, Period.RegistrationYear year) {
        Map<PersonId, YearProgress> years = new HashMap<>();
        ledger.years(people.stream()
                        .map(person -> new YearAsked(person, year, Set.of()))
                        .toList())
                .forEach((asked, read) -> read.ifPresent(found -> years.put(asked.person(), found.year())));
        return years;
    }
}
