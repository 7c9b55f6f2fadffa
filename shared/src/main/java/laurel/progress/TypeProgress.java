package laurel.progress;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one action type adds up to in one month.
 *
 * @param actions how many there were, credited or not
 * @param counted how many of them count for points, after every cap
 * @param days what is used of each day's cap (day of month to window); empty once the month's cap is reached, since no
 *     day matters any more
 */
record TypeProgress(int actions, int counted, Map<Integer, DayWindow> days) {
    static final TypeProgress NONE = new TypeProgress(0, 0, Map.of());

    TypeProgress seen() {
        return new TypeProgress(actions + 1, counted, days);
    }

    TypeProgress counting(int more) {
        return new TypeProgress(actions, counted + more, days);
    }

    TypeProgress withCounted(int exactly) {
        return new TypeProgress(actions, exactly, days);
    }

    TypeProgress full(int cap) {
        return new TypeProgress(actions, cap, Map.of());
    }

    DayWindow day(int day) {
        return days.getOrDefault(day, DayWindow.EMPTY);
    }

    TypeProgress withDay(int day, DayWindow window) {
        Map<Integer, DayWindow> more = new TreeMap<>(days);
        more.put(day, window);
        return new TypeProgress(actions, counted, more);
    }
}
