package laurel.board;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import laurel.people.PersonId;
import laurel.progress.Points;

/** Months of people in memory. All threads may use it. */
public final class InMemoryBoards implements Boards {
    private final Map<Key, Month> months = new ConcurrentHashMap<>();

    private record Key(PersonId person, YearMonth month) {}

    private record Month(String team, MonthRow row) {}

    /** Sets somebody's month. */
    public InMemoryBoards with(String team, YearMonth month, String person, Points points, int actions) {
        PersonId id = new PersonId(person);
        months.put(new Key(id, month), new Month(team, new MonthRow(id, points, actions)));
        return this;
    }

    @Override
    public List<MonthRow> month(String team, YearMonth month) {
        return months.entrySet().stream()
                .filter(entry -> entry.getKey().month().equals(month)
                        && entry.getValue().team().equals(team))
                .map(entry -> entry.getValue().row())
                .sorted(Comparator.comparing(row -> row.person().value()))
                .toList();
    }
}
