package laurel.world;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import laurel.award.Award;
import laurel.people.PersonId;
import laurel.progress.MonthProgress;
import laurel.progress.YearProgress;

/** How a person stands: all that follows from the ledger, by its name. What only counts writes is left out. */
final class Standing {
    private Standing() {}

    static Map<String, Object> of(Council council, PersonId person) {
        Map<String, Object> all = new TreeMap<>();
        for (YearProgress year : council.ledger.years(person)) {
            if (year.actions() > 0) {
                all.put("year " + year.year().id(), year.withVersion(0).withMemberships(List.of()));
            }
            for (MonthProgress month : council.ledger.months(person, year.year())) {
                if (month.actions() > 0) {
                    all.put("month " + month.month(), month.withVersion(0));
                    all.put(
                            "board of " + month.month(),
                            council.ledger.board(person, month.month()).orElse("none"));
                }
            }
        }
        all.put("once", Map.of("held", council.ledger.onceBadges(person).held()).toString());
        for (Award award : council.awards.of(person)) {
            all.put("award " + award.badge() + " " + award.period().id(), "stands");
        }
        return all;
    }

    /** Where two differ, or nothing if they don't. */
    static String difference(Map<String, Object> found, Map<String, Object> expected) {
        StringBuilder text = new StringBuilder();
        Map<String, Object> names = new TreeMap<>(found);
        names.putAll(expected);
        for (String name : names.keySet()) {
            Object is = found.getOrDefault(name, "nothing");
            Object should = expected.getOrDefault(name, "nothing");
            if (!is.equals(should)) {
                text.append(name)
                        .append(" is ")
                        .append(is)
                        .append(", and should be ")
                        .append(should)
                        .append("; ");
            }
        }
        return text.toString();
    }
}
