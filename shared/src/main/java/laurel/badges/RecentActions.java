package laurel.badges;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Credit;
import laurel.progress.Engine;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/**
 * The last actions of a person with what each brought. The credit of an action depends on nothing outside its month, or
 * its quarter if its type is capped a quarter: no more of the ledger is read, however long it is.
 */
final class RecentActions {
    private static final int MOST = 20;

    private final Ledger ledger;
    private final Engine engine;
    private final Words words;
    private final ZoneId zone;

    RecentActions(Ledger ledger, Engine engine, Words words, ZoneId zone) {
        this.ledger = ledger;
        this.engine = engine;
        this.zone = zone;
        this.words = words;
    }

    /** Latest first. */
    List<MyBadges.Did> of(Person person) {
        Holder holder = new Holder.Known(person.id());
        List<Entry> latest = ledger.latest(holder, MOST);
        Map<ActionKey, Credit> credits = credits(person, holder, latest);
        return latest.stream()
                .map(entry -> did(entry, credits.get(entry.action().key())))
                .toList();
    }

    private Map<ActionKey, Credit> credits(Person person, Holder holder, List<Entry> latest) {
        Optional<YearMonth> first = latest.stream()
                .filter(entry -> !entry.voided())
                .flatMap(entry -> engine.monthsFor(entry.action()).stream())
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return Map.of();
        }
        Instant end = latest.getFirst().action().occurredAt().plusMillis(1);
        List<Action> standing =
                ledger.entries(holder, first.get().atDay(1).atStartOfDay(zone).toInstant(), end).stream()
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
            Set<Alias> own = person.aliases();
            credits.putAll(engine.replay(nothing, ofYear, own).credits());
        });
        return credits;
    }

    private MyBadges.Did did(Entry entry, @Nullable Credit replayed) {
        Action action = entry.action();
        Credit credit = entry.voided() || replayed == null ? new Credit.None(Credit.Why.VOIDED) : replayed;
        String reason =
                switch (credit) {
                    case Credit.Earned earned -> null;
                    case Credit.None none -> none.why().words();
                };
        return new MyBadges.Did(
                action.key().source(),
                action.key().id(),
                action.type(),
                words.name(action.type(), action.occurredAt()),
                action.occurredAt(),
                action.resource(),
                credit.points(),
                reason);
    }
}
