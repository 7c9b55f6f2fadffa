package laurel.badges;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Credit;
import laurel.progress.Engine;
import laurel.progress.YearProgress;

/**
 * What actions brought. The credit of an action depends on nothing outside its month, or its quarter if its type is capped
 * a quarter, and on nothing later: no more of the ledger is read, however long it is.
 */
final class Credits {
    private final Ledger ledger;
    private final Engine engine;
    private final ZoneId zone;

    Credits(Ledger ledger, Engine engine, ZoneId zone) {
        this.ledger = ledger;
        this.engine = engine;
        this.zone = zone;
    }

    /** Of a person's lines that follow each other, the latest first. Those that were taken back have none. */
    Map<ActionKey, Credit> of(Person person, List<Entry> lines) {
        Optional<YearMonth> first = lines.stream()
                .filter(entry -> !entry.voided())
                .flatMap(entry -> engine.monthsFor(entry.action()).stream())
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return Map.of();
        }
        Instant start = first.get().atDay(1).atStartOfDay(zone).toInstant();
        Instant end = lines.getFirst().action().occurredAt().plusMillis(1);
        List<Action> standing = ledger.entries(new Holder.Known(person.id()), start, end).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
        return replay(standing, person);
    }

    private Map<ActionKey, Credit> replay(List<Action> actions, Person person) {
        Map<Period.RegistrationYear, List<Action>> byYear =
                actions.stream().collect(Collectors.groupingBy(action -> engine.year(action.occurredAt())));
        Map<ActionKey, Credit> credits = new HashMap<>();
        byYear.forEach((year, ofYear) -> {
            YearProgress nothing = engine.empty(year, person.memberships());
            credits.putAll(engine.replay(nothing, ofYear, person.aliases()).credits());
        });
        return credits;
    }
}
