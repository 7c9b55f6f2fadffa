package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import laurel.award.Award;
import laurel.award.Because;
import laurel.award.Mark;
import laurel.period.Period;
import org.junit.jupiter.api.Test;

/** What every store of awards promises, and of marks to announce them. */
abstract class AwardsContract {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Stores stores = stores();

    abstract Stores stores();

    @Test
    void anAwardStandsUntilItIsTakenBackAndAgainIfItIsGivenAgain() {
        Award bronze = award("bronze", new Period.RegistrationYear(2026), TEN, true);
        Award first = award("first-steps", new Period.Once(), TEN, true);
        write(new Write.Give(bronze), new Write.Give(first));
        assertThat(stores.awards().of(LedgerContract.ANN)).containsExactly(bronze, first);

        write(new Write.Withdraw(award("bronze", bronze.period(), TEN.plusSeconds(1), false), Because.VOID));
        assertThat(stores.awards().of(LedgerContract.ANN)).containsExactly(first);

        Award again = award("bronze", bronze.period(), TEN.plusSeconds(2), true);
        write(new Write.Give(again));
        assertThat(stores.awards().of(LedgerContract.ANN)).containsExactly(again, first);
    }

    @Test
    void p5WhatIsGivenOrTakenBackIsMarkedUntilItIsAnnounced() {
        Award first = award("first-steps", new Period.Once(), TEN, true);
        write(new Write.Give(first));
        assertThat(stores.marks().before(TEN)).isEmpty();

        Mark given = marked();
        assertThat(given.detailType()).isEqualTo("Badge Awarded");
        assertThat(given.detail())
                .containsAllEntriesOf(Map.of(
                        "person",
                        LedgerContract.ANN.value(),
                        "badge",
                        "first-steps",
                        "period",
                        "once",
                        "foundAt",
                        TEN.toString(),
                        "catalogue",
                        1));

        write(new Write.Withdraw(award("first-steps", new Period.Once(), TEN.plusSeconds(1), false), Because.VOID));
        stores.marks().announced(given);
        Mark withdrawn = marked();
        assertThat(withdrawn.detailType()).isEqualTo("Badge Withdrawn");
        assertThat(withdrawn.detail())
                .containsEntry("withdrawnAt", TEN.plusSeconds(1).toString());

        stores.marks().announced(withdrawn);
        stores.marks().announced(withdrawn);
        assertThat(stores.marks().before(EVER)).isEmpty();
    }

    @Test
    void p5AnActionThatWaitsForItsPersonIsMarkedUntilItIsAnnouncedOrDoesNotWaitAnyMore() {
        ActionState waits = new ActionState(
                LedgerContract.recorded(LedgerContract.action("a", TEN)).key(),
                ActionState.Stage.WAITING,
                "hash",
                new Holder.Waiting(LedgerContract.VLE),
                TEN,
                TEN);
        write(new Write.State(null, waits));
        Mark mark = marked();
        assertThat(mark.detailType()).isEqualTo("Action Held");
        assertThat(mark.detail()).containsEntry("reason", "unknown-person").containsEntry("id", "a");

        write(new Write.State(waits, waits.at(ActionState.Stage.RECORDED)));
        assertThat(stores.marks().before(EVER)).isEmpty();
        stores.marks().announced(mark);
        assertThat(stores.ledger().state(waits.key())).map(ActionState::stage).contains(ActionState.Stage.RECORDED);
    }

    private Mark marked() {
        List<Mark> marks = stores.marks().before(EVER);
        assertThat(marks).hasSize(1);
        return marks.getFirst();
    }

    private void write(Write... change) {
        assertThat(stores.ledger().commit(List.of(change))).isEqualTo(new Commit.Done());
    }

    private static Award award(String badge, Period period, Instant foundAt, boolean standing) {
        return new Award(LedgerContract.ANN, badge, period, foundAt, 1, standing);
    }
}
