package laurel.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import laurel.action.Action;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Scheme;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.ledger.RecordedRuling;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.Points;
import laurel.progress.Ruling;
import laurel.progress.YearProgress;

/** Works out a person's years by two schemes. It reads the ledger and the recorded decisions, and none of what is stored of them. */
final class Comparison {
    private final Ledger ledger;
    private final Engine now;
    private final Engine then;
    private final List<Period.RegistrationYear> years;

    Comparison(Ledger ledger, Engine now, Engine then, List<Period.RegistrationYear> years) {
        this.ledger = ledger;
        this.now = now;
        this.then = then;
        this.years = years;
    }

    Effect of(Person person) {
        List<Action> actions =
                ledger
                        .entries(new Holder.Known(person.id()), now.start(years.getFirst()), now.end(years.getLast()))
                        .stream()
                        .filter(entry -> !entry.voided())
                        .map(Entry::action)
                        .toList();
        Points before = Points.NONE;
        Points after = Points.NONE;
        Map<String, Effect.OfBadge> badges = new HashMap<>();
        for (Period.RegistrationYear year : years) {
            List<Action> ofYear = actions.stream()
                    .filter(action -> now.year(action.occurredAt()).equals(year))
                    .toList();
            List<RecordedRuling> decided = ledger.rulings(person.id(), year);
            if (ofYear.isEmpty() && decided.isEmpty()) {
                continue;
            }
            YearProgress is = year(now, person, year, ofYear, decided);
            // What was kept only because the scheme was changed before would be looked at anew.
            YearProgress wouldBe = year(
                    then,
                    person,
                    year,
                    ofYear,
                    decided.stream()
                            .filter(ruling -> ruling.ruling().kind() != Ruling.Kind.KEPT)
                            .toList());
            before = before.plus(is.points());
            after = after.plus(wouldBe.points());
            compare(is.badges(), wouldBe.badges(), badges);
        }
        return new Effect(
                1,
                actions.isEmpty() ? 0 : 1,
                before,
                after,
                badges,
                actions.isEmpty() ? Map.of() : Map.of(MovedBy.of(after.total() - before.total()), 1));
    }

    private static YearProgress year(
            Engine engine,
            Person person,
            Period.RegistrationYear year,
            List<Action> actions,
            List<RecordedRuling> decided) {
        Map<BadgeFor, Ruling> rulings = new HashMap<>(toConfirm(engine.scheme(), year));
        decided.forEach(ruling -> rulings.put(ruling.badge(), ruling.ruling()));
        return engine.replay(engine.empty(year, person.memberships()).withOnly(rulings), actions, person.aliases())
                .year()
                .year();
    }

    /** What a link officer confirms is counted as if they had: it is theirs to decide, and the cost may come. */
    private static Map<BadgeFor, Ruling> toConfirm(Scheme scheme, Period.RegistrationYear year) {
        Map<BadgeFor, Ruling> confirmed = new HashMap<>();
        for (Badge badge : scheme.catalogues().at(year.months().getFirst()).badges()) {
            if (badge.confirmed() && !badge.ofTeam()) {
                periods(badge.per(), year)
                        .forEach(period ->
                                confirmed.put(new BadgeFor(badge.id(), period), new Ruling(Ruling.Kind.CONFIRMED, 0)));
            }
        }
        return confirmed;
    }

    private static Stream<? extends Period> periods(Badge.Per per, Period.RegistrationYear year) {
        return switch (per) {
            case MONTH -> year.months().stream().map(Period.Month::new);
            case QUARTER -> year.months().stream().map(Period::quarterOf).distinct();
            case HALF -> year.months().stream().map(Period::halfOf).distinct();
            case REGISTRATION_YEAR -> Stream.of(year);
            case ONCE, CAMPAIGN -> Stream.of();
        };
    }

    private static void compare(Set<BadgeFor> is, Set<BadgeFor> wouldBe, Map<String, Effect.OfBadge> badges) {
        Set<BadgeFor> all = new TreeSet<>(is);
        all.addAll(wouldBe);
        for (BadgeFor badge : all) {
            boolean has = is.contains(badge);
            boolean would = wouldBe.contains(badge);
            badges.merge(
                    badge.badge(),
                    new Effect.OfBadge(has ? 0 : 1, has && would ? 1 : 0, would ? 0 : 1),
                    Effect.OfBadge::plus);
        }
    }
}
