package laurel.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Mechanism;

/**
 * Points worked out a second time, from the table of action types written down here anew and by sums over whole windows:
 * it shares nothing with the engine but the words.
 */
public final class Arithmetic {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int NONE = Integer.MAX_VALUE;

    /** What a type brings; a cap that it does not have is {@link #NONE}. */
    private record Row(Mechanism mechanism, int points, int day, int month, int quarter, String once) {}

    private static final Map<String, Row> TABLE = table();

    private Arithmetic() {}

    /** The types of the table. */
    public static List<String> types() {
        return List.copyOf(TABLE.keySet());
    }

    static Mechanism mechanism(String type) {
        return Objects.requireNonNull(TABLE.get(type)).mechanism;
    }

    /** The points of each month and mechanism. */
    public static Map<YearMonth, Map<Mechanism, Integer>> points(Collection<Action> actions, Set<Alias> own) {
        return points(actions, own, (type, month) -> Objects.requireNonNull(TABLE.get(type)).points);
    }

    /** The same, if a type brought other points in a month. */
    public static Map<YearMonth, Map<Mechanism, Integer>> points(
            Collection<Action> actions, Set<Alias> own, ToIntBiFunction<String, YearMonth> worth) {
        Map<YearMonth, Map<Mechanism, Integer>> sums = new TreeMap<>();
        TABLE.forEach((type, row) -> {
            List<Action> those = actions.stream()
                    .filter(a -> a.type().equals(type))
                    .filter(a -> a.recipient() == null || !own.contains(a.recipient()))
                    .toList();
            Map<Integer, Integer> usedOfQuarter = new TreeMap<>();
            for (Map.Entry<YearMonth, Integer> month : byMonth(those, row).entrySet()) {
                int quarter = (month.getKey().getYear() * 12 + month.getKey().getMonthValue()) / 3;
                int used = usedOfQuarter.getOrDefault(quarter, 0);
                int counted = Math.min(month.getValue(), row.quarter == NONE ? NONE : row.quarter - used);
                usedOfQuarter.put(quarter, used + counted);
                int points = counted * worth.applyAsInt(type, month.getKey());
                if (points > 0) {
                    sums.computeIfAbsent(month.getKey(), m -> new TreeMap<>())
                            .merge(row.mechanism, points, Integer::sum);
                }
            }
        });
        return sums;
    }

    private static Map<YearMonth, Integer> byMonth(List<Action> actions, Row row) {
        Map<LocalDate, List<Action>> days = new TreeMap<>();
        for (Action action : actions) {
            days.computeIfAbsent(action.occurredAt().atZone(ZONE).toLocalDate(), d -> new ArrayList<>())
                    .add(action);
        }
        Map<YearMonth, Integer> months = new TreeMap<>();
        days.forEach((day, those) ->
                months.merge(YearMonth.from(day), Math.min(row.day, different(those, row.once)), Integer::sum));
        months.replaceAll((month, count) -> Math.min(row.month, count));
        return months;
    }

    private static int different(List<Action> actions, String once) {
        Set<Object> things = new HashSet<>();
        for (Action action : actions) {
            switch (once) {
                case "resource" -> things.add(action.resource());
                case "topic" -> things.addAll(action.topics());
                case "recipient" -> things.add(action.recipient());
                default -> things.add(action.key());
            }
        }
        return things.size();
    }

    public static boolean bronze(Map<Mechanism, Integer> year) {
        return bronze(year, 50);
    }

    /** The same, if it asked for so many points. */
    public static boolean bronze(Map<Mechanism, Integer> year, int points) {
        return champion(year, points, 2, 10, 20);
    }

    public static boolean silver(Map<Mechanism, Integer> year) {
        return champion(year, 150, 3, 10, 90);
    }

    public static boolean gold(Map<Mechanism, Integer> year) {
        return champion(year, 400, 4, 25, 240);
    }

    private static boolean champion(Map<Mechanism, Integer> year, int all, int mechanisms, int each, int beyond) {
        int total = year.values().stream().mapToInt(p -> p).sum();
        int reading = year.getOrDefault(Mechanism.DISSEMINATION, 0);
        return total >= all
                && total - reading >= beyond
                && year.values().stream().filter(p -> p >= each).count() >= mechanisms;
    }

    /** The sum of all months. */
    public static Map<Mechanism, Integer> sum(Map<YearMonth, Map<Mechanism, Integer>> months) {
        Map<Mechanism, Integer> sum = new TreeMap<>();
        months.values().forEach(month -> month.forEach((m, points) -> sum.merge(m, points, Integer::sum)));
        return sum;
    }

    private static Map<String, Row> table() {
        Map<String, Row> table = new TreeMap<>();
        Mechanism read = Mechanism.DISSEMINATION;
        table.put("resource.viewed", new Row(read, 1, 5, 40, NONE, "resource"));
        table.put("resource.completed", new Row(read, 3, 3, 20, NONE, "resource"));
        table.put("media.played", new Row(read, 2, 3, 20, NONE, "resource"));
        table.put("webinar.watched", new Row(read, 3, 2, NONE, NONE, ""));
        table.put("topic.explored", new Row(read, 2, 5, NONE, NONE, "topic"));
        table.put("resource.bookmarked", new Row(read, 0, NONE, NONE, NONE, ""));
        Mechanism interact = Mechanism.INTERACTION;
        table.put("session.attended", new Row(interact, 5, 2, NONE, NONE, ""));
        table.put("tool.used", new Row(interact, 8, NONE, 8, NONE, ""));
        table.put("practice.changed", new Row(interact, 20, NONE, NONE, 1, ""));
        table.put("network.joined", new Row(interact, 3, NONE, 1, NONE, ""));
        table.put("change-project.joined", new Row(interact, 15, NONE, NONE, 1, ""));
        table.put("change-project.completed", new Row(interact, 30, NONE, NONE, 1, ""));
        Mechanism social = Mechanism.SOCIAL_INFLUENCE;
        table.put("resource.shared", new Row(social, 3, 3, NONE, NONE, "recipient"));
        table.put("share.useful", new Row(social, 3, 3, NONE, NONE, ""));
        table.put("discussion.joined", new Row(social, 4, NONE, 8, NONE, ""));
        table.put("discussion.led", new Row(social, 10, NONE, 4, NONE, ""));
        table.put("colleague.supported", new Row(social, 8, NONE, 8, NONE, ""));
        table.put("cpd.peer-reflected", new Row(social, 10, NONE, 4, NONE, ""));
        table.put("thanks.received", new Row(social, 2, NONE, 8, NONE, ""));
        Mechanism facilitate = Mechanism.FACILITATION;
        table.put("reflection.recorded", new Row(facilitate, 5, NONE, 8, NONE, ""));
        table.put("cpd.recorded", new Row(facilitate, 8, NONE, 8, NONE, ""));
        table.put("learning-time.protected", new Row(facilitate, 5, NONE, 4, NONE, ""));
        table.put("supervision.discussed", new Row(facilitate, 0, NONE, NONE, NONE, ""));
        table.put("feedback.incorporated", new Row(facilitate, 0, NONE, NONE, NONE, ""));
        return table;
    }
}
