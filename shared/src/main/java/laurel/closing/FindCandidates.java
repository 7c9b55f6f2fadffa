package laurel.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.ledger.Ledger;
import laurel.ledger.YearAsked;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.AwayTime;
import laurel.progress.Engine;
import laurel.progress.YearProgress;

/** Finds among people of a team who qualifies for what a link officer confirms, and lists those who are not listed yet. */
final class FindCandidates {
    private final Ledger ledger;
    private final Engine engine;
    private final ClosingStore store;
    private final Clock clock;

    FindCandidates(Ledger ledger, Engine engine, ClosingStore store, Clock clock) {
        this.ledger = ledger;
        this.engine = engine;
        this.store = store;
        this.clock = clock;
    }

    /** Somebody who is listed for a badge. */
    record Listed(PersonId person, BadgeFor badge) {}

    /** Who is listed for a period already. */
    Set<Listed> listed(Period period) {
        Set<Listed> listed = new HashSet<>();
        store.candidates(period).forEach(each -> listed.add(new Listed(each.person(), each.badge())));
        return listed;
    }

    /** Lists those who qualify, and returns how many were new. Who has left the organisation is not looked for. */
    int among(List<Person> people, Period period, List<Badge> badges, Set<Listed> listed) {
        LocalDate today = engine.day(clock.instant());
        List<Person> here = people.stream()
                .filter(person -> person.leftOn() == null || !person.leftOn().isBefore(today))
                .toList();
        Map<PersonId, YearProgress> years = new HashMap<>();
        int found = 0;
        for (Badge badge : badges) {
            BadgeFor badgeFor = new BadgeFor(badge.id(), period);
            if (!badge.confirmed()) {
                continue;
            }
            if (years.isEmpty()) {
                years.putAll(years(here, period));
            }
            for (Person person : here) {
                YearProgress year = years.get(person.id());
                int weeks = AwayTime.weeks(badge, period, person.away());
                if (year != null
                        && !listed.contains(new Listed(person.id(), badgeFor))
                        && engine.bearsOut(year, badgeFor, weeks)) {
                    found += store.add(new Candidate(person.id(), badgeFor, clock.instant())) ? 1 : 0;
                }
            }
        }
        return found;
    }

    /** A year that was stored under another scheme tells nothing of badges; it is looked at once it is rebuilt. */
    private Map<PersonId, YearProgress> years(List<Person> people, Period period) {
        Period.RegistrationYear year = engine.scheme().yearOf(period).orElseThrow();
        List<YearAsked> asked = people.stream()
                .map(person -> new YearAsked(person.id(), year, Set.of()))
                .toList();
        Map<PersonId, YearProgress> years = new HashMap<>();
        ledger.years(asked).forEach((each, read) -> read.ifPresent(found -> years.put(each.person(), found.year())));
        return years;
    }
}
