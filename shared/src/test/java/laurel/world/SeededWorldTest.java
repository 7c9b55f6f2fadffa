package laurel.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Thousands of made-up councils, in which processes die between any two calls, messages come twice, late or not at all, and
 * writes meet. {@code -Dlaurel.world.seed=N} runs one of them alone; {@code ./bench world} runs ever others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededWorldTest {
    private static final int COUNCILS = 3_000;
    private static final int ENOUGH = 3;

    private List<SeededWorld.Failure> failures = List.of();

    @BeforeAll
    void runThemAll() {
        Long one = Long.getLong("laurel.world.seed");
        LongStream seeds = one == null ? LongStream.range(0, COUNCILS) : LongStream.of(one);
        failures = seeds.mapToObj(SeededWorld::run)
                .flatMap(Optional::stream)
                .limit(ENOUGH)
                .toList();
    }

    @Test
    void p1WhateverIsRedeliveredOrRetriedIsInTheLedgerOnce() {
        isKept("P1");
    }

    @Test
    void p2ProgressIsWhatTheAcceptedActionsAddUpToInWhateverOrderTheyCame() {
        isKept("P2");
    }

    @Test
    void p3ProgressIsWhatItWouldHaveBeenWithoutWhatWasTakenBack() {
        isKept("P3");
    }

    @Test
    void p4WhatWasSentIsInTheLedgerOrHeldWhoeverDiedMeanwhile() {
        isKept("P4");
    }

    @Test
    void p5EveryAwardThatStandsIsToldAndComesToTheMailStepAndIsMentionedOnce() {
        isKept("P5");
    }

    @Test
    void p6ProgressThatIsThrownAwayComesOutIdenticalFromTheLedger() {
        isKept("P6");
    }

    @Test
    void p9DisseminationAloneBringsNoBadgeButFirstSteps() {
        isKept("P9");
    }

    private void isKept(String promise) {
        assertThat(failures.stream().filter(failure -> failure.promises().contains(promise)))
                .as(promise)
                .extracting(failure -> Objects.requireNonNull(failure).story())
                .isEmpty();
    }
}
