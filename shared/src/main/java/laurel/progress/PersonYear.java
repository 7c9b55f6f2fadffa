package laurel.progress;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import laurel.catalogue.Catalogue;

/**
 * A person's registration year with those of its months that are at hand. Immutable.
 *
 * @param months those that were read or changed; a month that is not here has not been asked for
 */
public record PersonYear(YearProgress year, Map<YearMonth, MonthProgress> months) {
    public PersonYear {
        months = Map.copyOf(months);
    }

    /**
     * A year and months that were read beside it, not in the same moment: what counts of a type with a cap a quarter is
     * what the year says, so that a month which is a moment older can't let the cap be passed.
     */
    public static PersonYear read(
            YearProgress year, Map<YearMonth, MonthProgress> months, Function<YearMonth, Catalogue> catalogues) {
        Map<YearMonth, MonthProgress> agreeing = new TreeMap<>(months);
        for (String type : year.quarterly().keySet()) {
            agreeing.replaceAll((month, progress) -> {
                int share = year.countedInQuarter(type, month, catalogues);
                TypeProgress counted = progress.type(type);
                return catalogues
                        .apply(month)
                        .type(type)
                        .filter(known -> counted.counted() != share)
                        .map(known -> progress.with(known, counted.withCounted(share)))
                        .orElse(progress);
            });
        }
        return new PersonYear(year, agreeing);
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
