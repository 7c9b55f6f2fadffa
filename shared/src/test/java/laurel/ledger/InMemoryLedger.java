package laurel.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.dynamodb.Attributes;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ledger in memory. All threads may use it. */
public final class InMemoryLedger implements Ledger {
    private static final String LAST = String.valueOf(Character.MAX_VALUE);

    private final InMemoryTables tables;
    private final InMemoryWrites writes;

    public InMemoryLedger(InMemoryTables tables) {
        this.tables = tables;
        this.writes = new InMemoryWrites(tables);
    }

    @Override
    public Optional<PersonYear> year(
            PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
        YearAsked asked = new YearAsked(person, year, months);
        return years(List.of(asked), surely).getOrDefault(asked, Optional.empty());
    }

    @Override
    public Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked) {
        return years(asked, false);
    }

    private Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked, boolean surely) {
        Set<String> wanted = new LinkedHashSet<>();
        for (YearAsked each : asked) {
            wanted.add(year(each));
            each.months().stream().sorted().forEach(month -> wanted.add(month(each, month)));
        }
        Map<String, Map<String, AttributeValue>> found = new HashMap<>();
        tables.read(tables.progress, List.copyOf(wanted), surely)
                .forEach(item -> found.put(tables.progress.key(item), item));
        Map<YearAsked, Optional<PersonYear>> years = new HashMap<>();
        for (YearAsked each : asked) {
            Map<YearMonth, MonthProgress> months = each.months().stream()
                    .collect(Collectors.toMap(month -> month, month -> read(month, found.get(month(each, month)))));
            years.put(
                    each,
                    Optional.ofNullable(found.get(year(each)))
                            .map(item -> tables.months.year(tables.months.year(item), months)));
        }
        return years;
    }

    private String year(YearAsked asked) {
        return tables.progress.key(tables.keys.year(asked.person(), asked.year()));
    }

    private String month(YearAsked asked, YearMonth month) {
        return tables.progress.key(tables.keys.month(asked.person(), month));
    }

    private MonthProgress read(YearMonth month, @Nullable Map<String, AttributeValue> item) {
        return tables.months.month(month, item);
    }

    @Override
    public List<YearProgress> years(PersonId person) {
        List<String> keys = tables.progress.keys(tables.keys.progressPartition(person), "year|");
        return tables.read(tables.progress, keys, true).stream()
                .map(tables.months::year)
                .toList();
    }

    @Override
    public List<RecordedRuling> rulings(PersonId person, Period.RegistrationYear year) {
        Map<String, AttributeValue> item = tables.organisation.now(tables.keys.rulings(person, year));
        return item.isEmpty() ? List.of() : DynamoRulings.read(item);
    }

    @Override
    public Map<PersonId, List<RecordedRuling>> rulings(Collection<PersonId> people, Period.RegistrationYear year) {
        Map<PersonId, List<RecordedRuling>> found = new HashMap<>();
        for (PersonId person : people) {
            if (!tables.organisation.now(tables.keys.rulings(person, year)).isEmpty()) {
                found.put(person, rulings(person, year));
            }
        }
        return found;
    }

    @Override
    public List<Period.RegistrationYear> ruledYears(PersonId person) {
        return tables.organisation.all().stream()
                .filter(item -> tables.keys.ruledYears(person).equals(item.get("list")))
                .map(item -> new Period.RegistrationYear(Integer.parseInt(Attributes.text(item, "place"))))
                .toList();
    }

    @Override
    public List<MonthProgress> months(PersonId person, Period.RegistrationYear year) {
        List<String> keys = tables.progress.keys(
                tables.keys.progressPartition(person),
                "month|" + year.months().getFirst(),
                "month|" + year.months().getLast());
        return tables.read(tables.progress, keys, false).stream()
                .map(item -> read(DynamoProgress.monthOf(item), item))
                .toList();
    }

    /** On whose board a month is; nothing if there is no progress of it. */
    public Optional<String> board(PersonId person, YearMonth month) {
        return Optional.ofNullable(
                        tables.progress.now(tables.keys.month(person, month)).get("board"))
                .map(AttributeValue::s);
    }

    @Override
    public OnceBadges onceBadges(PersonId person) {
        Map<String, AttributeValue> item = tables.progress.now(tables.keys.once(person));
        return item.isEmpty() ? new OnceBadges(Set.of(), 0) : DynamoProgress.once(item);
    }

    @Override
    public Optional<ActionState> state(ActionKey key) {
        Map<String, AttributeValue> item = tables.actions.now(tables.keys.action(key));
        return item.isEmpty() ? Optional.empty() : Optional.of(DynamoEntries.state(item));
    }

    @Override
    public List<Entry> entries(Holder holder, Instant from, Instant to) {
        return lines(holder, DynamoKeys.time(from), DynamoKeys.time(to), true).toList();
    }

    @Override
    public List<Entry> latest(Holder holder, Instant from, @Nullable Moment end, int most) {
        String to =
                end == null ? LAST : DynamoKeys.time(end.at()) + "|" + end.key().text();
        if (DynamoKeys.time(from).compareTo(to) > 0) {
            return List.of();
        }
        List<Entry> all = lines(holder, DynamoKeys.time(from), to, false)
                .filter(entry -> !Moment.of(entry.action()).equals(end))
                .toList();
        return all.reversed().stream().limit(most).toList();
    }

    @Override
    public Optional<Entry> first(Holder holder) {
        return lines(holder, "", LAST, true).filter(entry -> !entry.voided()).findFirst();
    }

    private Stream<Entry> lines(Holder holder, String from, String to, boolean surely) {
        List<String> keys = tables.ledger.keys(tables.keys.holder(holder), from, to);
        return tables.read(tables.ledger, keys, surely).stream().map(DynamoEntries::entry);
    }

    @Override
    public Commit commit(List<Write> change) {
        return writes.commit(change);
    }
}
