package laurel.progress;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * A person's registration year with those of its months that are at hand. Immutable.
 *
 * @param months those that were read or changed; a month that is not here has not been asked for
 */
public record PersonYear(YearProgress year, Map<YearMonth, MonthProgress> months) {
    public PersonYear {
        months = Map.copyOf(months);
    }

    MonthProgress month(YearMonth month) {
        MonthProgress found = months.get(month);
        if (found == null) {
            throw new IllegalStateException(month + " was not read");
        }
        return found;
    }

    PersonYear with(MonthProgress month, YearProgress changedYear) {
        Map<YearMonth, MonthProgress> more = new TreeMap<>(months);
        more.put(month.month(), month);
        return new PersonYear(changedYear, more);
    }
}
