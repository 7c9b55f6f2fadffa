package laurel.progress;

import java.time.LocalDate;
import java.util.Set;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.catalogue.ActionType;
import laurel.catalogue.Cap;
import laurel.catalogue.Distinct;
import laurel.catalogue.Window;
import org.jspecify.annotations.Nullable;

/** How an action changes a month under its type's caps. The only place that knows how points are counted. */
final class Scoring {
    private Scoring() {}

    /** The month with the action in it, and what the action brought. Quarter caps are shared out by {@link Engine}. */
    record Scored(MonthProgress month, Credit credit) {}

    static Scored score(MonthProgress month, ActionType type, Action action, LocalDate day, Set<Alias> own) {
        TypeProgress before = month.type(type.id()).seen();
        if (isWithOneself(action, own)) {
            return none(month, type, before, Credit.Why.TO_ONESELF);
        }
        int monthCap = type.cap(Window.MONTH).map(Cap::times).orElse(Integer.MAX_VALUE);
        if (before.counted() >= monthCap) {
            return none(month, type, before, Credit.Why.MONTH_FULL);
        }
        TypeProgress after = type.cap(Window.DAY)
                .map(cap -> countInDay(before, type.distinct(), cap.times(), action, day.getDayOfMonth()))
                .orElseGet(() -> before.counting(1));
        if (after.counted() == before.counted()) {
            boolean full = before.day(day.getDayOfMonth())
                    .isFull(type.cap(Window.DAY).orElseThrow().times());
            return none(month, type, after, full ? Credit.Why.DAY_FULL : Credit.Why.SAME_TODAY);
        }
        if (after.counted() >= monthCap) {
            after = after.full(monthCap);
        }
        int points = type.points() * (after.counted() - before.counted());
        Credit credit = points > 0 ? new Credit.Earned(points) : new Credit.None(Credit.Why.NO_POINTS);
        return new Scored(month.with(type, after), credit);
    }

    /** Whether it was done with oneself, which brings nothing. */
    static boolean isWithOneself(Action action, Set<Alias> own) {
        return action.recipient() != null && own.contains(action.recipient());
    }

    private static TypeProgress countInDay(
            TypeProgress before, @Nullable Distinct distinct, int cap, Action action, int day) {
        DayWindow window = before.day(day);
        int counted = window.count();
        if (distinct == null) {
            DayWindow more = window.plusOne(cap);
            window = more == null ? window : more;
        } else {
            for (String thing : Things.of(distinct, action)) {
                long hash = ThingHash.of(thing);
                if (!window.isFull(cap) && !window.has(hash)) {
                    window = window.plus(hash, cap);
                }
            }
        }
        int more = window.count() - counted;
        return more == 0 ? before : before.withDay(day, window).counting(more);
    }

    private static Scored none(MonthProgress month, ActionType type, TypeProgress after, Credit.Why why) {
        return new Scored(month.with(type, after), new Credit.None(type.points() == 0 ? Credit.Why.NO_POINTS : why));
    }
}
