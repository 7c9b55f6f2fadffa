package laurel.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import laurel.feedback.CampaignNews;
import laurel.feedback.CpdReminder;

/**
 * What there is to plan for a team on a day.
 *
 * @param feedback whether it is the team's day for feedback
 * @param reminders the dates of reminders that are due; a date stays due for a few days, should a run be missed
 * @param news of campaigns that are for the team, or for some of it
 */
public record Agenda(boolean feedback, List<LocalDate> reminders, List<CampaignNews> news) {
    /** So many days after its date a reminder is still planned. */
    static final int LATE_DAYS = 3;

    private static final int FORTNIGHT = 14;
    private static final int WORKING_DAYS = 10;
    private static final int WEEK = 5;
    /** 5 January 1970 was a Monday. */
    private static final long A_MONDAY = 4;

    public Agenda {
        reminders = List.copyOf(reminders);
        news = List.copyOf(news);
    }

    static Agenda of(String team, LocalDate day, List<CampaignNews> news) {
        List<LocalDate> reminders = IntStream.rangeClosed(0, LATE_DAYS)
                .mapToObj(day::minusDays)
                .filter(CpdReminder::isDue)
                .toList();
        return new Agenda(isFeedbackDay(team, day), reminders, news);
    }

    boolean isEmpty() {
        return !feedback && reminders.isEmpty() && news.isEmpty();
    }

    /**
     * Each team has one of the ten Mondays to Fridays of a fortnight, so that neither a function nor SES has everybody at
     * once. It is always the same, so that feedback comes as regularly as it can.
     */
    static boolean isFeedbackDay(String team, LocalDate day) {
        int slot = Math.floorMod(team.hashCode(), WORKING_DAYS);
        int offset = slot < WEEK ? slot : slot + 2;
        return Math.floorMod(day.toEpochDay() - A_MONDAY, FORTNIGHT) == offset;
    }
}
