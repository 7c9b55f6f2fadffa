package laurel.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OwnPastTest {
    @Test
    void theLastTwoWholeMonthsStandBesideTheTwoBefore() {
        OwnPast past = OwnPast.of(new Facts()
                .did(2026, 11, 9, 0, 0, 0)
                .did(2026, 10, 2, 0, 1, 0)
                .did(2026, 8, 2, 0, 0, 0)
                .facts());
        assertThat(past.first()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(past.last()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(past.did().total()).isEqualTo(3);
        assertThat(past.beside()).contains(new OwnPast.Before(YearMonth.of(2026, 7), YearMonth.of(2026, 8), 2));
    }

    @Test
    void fewActionsAreSeenOverThreeMonths() {
        OwnPast past = OwnPast.of(new Facts().did(2026, 10, 1, 0, 0, 0).facts());
        assertThat(past.first()).isEqualTo(YearMonth.of(2026, 8));
        assertThat(past.beside()).isEmpty();
    }

    @Test
    void p7AFallIsNeverTold() {
        OwnPast past = OwnPast.of(
                new Facts().did(2026, 10, 3, 0, 0, 0).did(2026, 8, 9, 0, 0, 0).facts());
        assertThat(past.beside()).contains(new OwnPast.TwelveMonths(YearMonth.of(2026, 10), 12));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Facts facts = new Facts();
            for (int month = 1; month <= 11; month++) {
                facts.did(2026, month, random.nextInt(4), random.nextInt(3), 0, 0);
            }
            OwnPast any = OwnPast.of(facts.facts());
            any.beside()
                    .map(beside -> beside instanceof OwnPast.Before before
                            ? any.did().total() - before.actions()
                            : ((OwnPast.TwelveMonths) beside).actions()
                                    - any.did().total())
                    .ifPresent(difference ->
                            assertThat(difference).as("seed %d", seed).isNotNegative());
        }
    }

    @Test
    void whatWasBeforeSomebodyJoinedIsNoComparison() {
        Facts facts = new Facts().did(2026, 10, 3, 0, 0, 0).did(2026, 8, 2, 0, 0, 0);
        assertThat(OwnPast.of(facts.joined(LocalDate.of(2026, 7, 20)).facts()).beside())
                .contains(new OwnPast.TwelveMonths(YearMonth.of(2026, 10), 5));
    }

    @Test
    void whereOnlyThisMonthHasAnythingItIsToldSoFar() {
        OwnPast past = OwnPast.of(new Facts().did(2026, 11, 0, 2, 0, 0).facts());
        assertThat(past.running()).isTrue();
        assertThat(past.did().total()).isEqualTo(2);
    }
}
