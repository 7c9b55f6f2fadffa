package laurel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AgendaTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final List<String> TEAMS =
            IntStream.range(0, 1000).mapToObj(i -> "Team " + i).toList();

    @Test
    void everyTeamHasOneWorkingDayOfEachFortnightAndKeepsIt() {
        for (String team : TEAMS) {
            List<LocalDate> days =
                    days(100).filter(day -> Agenda.isFeedbackDay(team, day)).toList();
            assertThat(days)
                    .hasSizeBetween(7, 8)
                    .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
            for (int i = 1; i < days.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                        .isEqualTo(14);
            }
        }
    }

    @Test
    void noDayHasManyMoreTeamsThanAnother() {
        days(14).filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .forEach(day -> assertThat(TEAMS)
                        .filteredOn(team -> Agenda.isFeedbackDay(team, day))
                        .hasSizeBetween(70, 130));
    }

    @Test
    void aReminderIsPlannedOnItsDateAndMadeGoodForThreeDays() {
        LocalDate first = LocalDate.parse("2026-11-01");
        assertThat(reminders(first.minusDays(1))).isEmpty();
        assertThat(reminders(first)).containsExactly(first);
        assertThat(reminders(first.plusDays(3))).containsExactly(first);
        assertThat(reminders(first.plusDays(4))).isEmpty();
    }

    @Test
    void aDayWithNothingToPlanIsEmpty() {
        assertThat(days(14).filter(day -> !Agenda.of("Team 1", day, List.of()).isEmpty()))
                .hasSize(1);
    }

    private static List<LocalDate> reminders(LocalDate day) {
        return Agenda.of("Team 1", day, List.of()).reminders();
    }

    private static Stream<LocalDate> days(int many) {
        return IntStream.range(0, many).mapToObj(MONDAY::plusDays);
    }
}
