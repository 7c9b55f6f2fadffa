package laurel.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import laurel.action.Action;
import laurel.action.Mechanism;
import laurel.campaign.Campaign;
import laurel.catalogue.ActionType;
import laurel.catalogue.Criterion;
import laurel.catalogue.Distinct;
import laurel.catalogue.Spread;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** What an action adds to the tally of a criterion. Actions with oneself add nothing. */
final class Tallying {
    /** More than the times that an action of each mechanism can be asked for. */
    private static final int SLOTS = 16;

    private static final int NO_END = Integer.MAX_VALUE;

    private Tallying() {}

    /**
     * An action where it counts.
     *
     * @param day of the organisation's time zone
     */
    record Counting(Action action, ActionType type, LocalDate day, Period.RegistrationYear year) {}

    /** The tally with the action in it; the same one if it adds nothing. */
    static Tally add(Tally tally, Criterion.Counted criterion, Counting counting, @Nullable Campaign campaign) {
        if (campaign != null && !criterion.late() && !campaign.during(counting.day())) {
            return tally;
        }
        Action action = counting.action();
        String name = campaign == null ? null : campaign.id();
        return switch (criterion) {
            case Criterion.ActionsAtLeast actions ->
                actions.of().has(action, counting.type(), name) ? add(tally, actions, counting) : tally;
            case Criterion.MechanismsActed acted ->
                add(tally, acted, counting.type().mechanism());
            case Criterion.AllCovered covered ->
                covered.of().has(action, counting.type(), name) ? add(tally, covered, action) : tally;
            case Criterion.TopicsAtLeast topics ->
                campaign != null && Criterion.TopicsAtLeast.EXPLORED.has(action, counting.type(), name)
                        ? add(tally, topics, action, campaign)
                        : tally;
        };
    }

    private static Tally add(Tally tally, Criterion.ActionsAtLeast criterion, Counting counting) {
        Distinct distinct = criterion.distinct();
        if (distinct != null) {
            Tally more = tally;
            for (String thing : Things.of(distinct, counting.action())) {
                more = more.plus(ThingHash.of(thing), criterion.times());
            }
            return more;
        }
        Spread spread = criterion.spread();
        Tally more = tally.plusOne(criterion.times());
        return spread == null ? more : more.plus(number(spread.unit(), counting), spread.least());
    }

    /** Which of the registration year's days, weeks, months or quarters a day is in, counted from 0. */
    private static long number(Spread.Unit unit, Counting counting) {
        LocalDate first = counting.year().firstDay();
        LocalDate day = counting.day();
        return switch (unit) {
            case DAY -> ChronoUnit.DAYS.between(first, day);
            case WEEK -> ChronoUnit.WEEKS.between(first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day);
            case MONTH -> month(day);
            case QUARTER -> month(day) / 3;
        };
    }

    private static int month(LocalDate day) {
        return day.getMonthValue() % 12;
    }

    private static Tally add(Tally tally, Criterion.MechanismsActed criterion, Mechanism mechanism) {
        if (tally.full() || slots(tally, mechanism) >= criterion.times()) {
            return tally;
        }
        Tally more = tally.plus((long) mechanism.ordinal() * SLOTS + slots(tally, mechanism), NO_END);
        return acted(more, criterion) >= criterion.mechanisms() ? new Tally(0, new long[0], true) : more;
    }

    /** How many mechanisms have as many actions as are asked for. */
    static int acted(Tally tally, Criterion.MechanismsActed criterion) {
        if (tally.full()) {
            return criterion.mechanisms();
        }
        int acted = 0;
        for (Mechanism mechanism : Mechanism.ALL) {
            acted += slots(tally, mechanism) >= criterion.times() ? 1 : 0;
        }
        return acted;
    }

    /** How many actions of a mechanism a tally has, as long as it is not full. */
    static int slots(Tally tally, Mechanism mechanism) {
        int slots = 0;
        for (long seen : tally.seen()) {
            slots += seen / SLOTS == mechanism.ordinal() ? 1 : 0;
        }
        return slots;
    }

    private static Tally add(Tally tally, Criterion.AllCovered criterion, Action action) {
        Tally more = tally;
        for (String standard : action.standards()) {
            int part = criterion.standards().indexOf(standard);
            more = part < 0 ? more : more.plus(part, criterion.standards().size());
        }
        return more;
    }

    private static Tally add(Tally tally, Criterion.TopicsAtLeast criterion, Action action, Campaign campaign) {
        int least = criterion.topics() == Criterion.TopicsAtLeast.ALL
                ? campaign.topics().size()
                : criterion.topics();
        Tally more = tally;
        for (Campaign.Topic topic : campaign.about(action)) {
            more = more.plus(campaign.topics().indexOf(topic), least);
        }
        return more;
    }
}
