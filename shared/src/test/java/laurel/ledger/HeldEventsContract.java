package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import laurel.award.Mark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of held events promises. */
abstract class HeldEventsContract {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final HeldEvent UNKNOWN = event("12:learning.vlea1|h1", HeldEvent.Reason.UNKNOWN_TYPE, "a1", TEN);
    private static final HeldEvent CONFLICT =
            event("12:learning.vlea1|h2", HeldEvent.Reason.CONFLICT, "a1", TEN.minusSeconds(1));

    private final Stores stores = stores();
    private final HeldEvents held = stores.held();

    abstract Stores stores();

    @Test
    void p4WhatIsHeldIsListedOldestFirstAndFoundWithItsContent() {
        HeldEvent nameless = event("12:learning.vle|h3", HeldEvent.Reason.MALFORMED, null, TEN);
        held.keep(UNKNOWN);
        held.keep(CONFLICT);
        held.keep(nameless);

        assertThat(held.list()).containsExactly(listed(CONFLICT), listed(UNKNOWN), listed(nameless));
        assertThat(held.find(UNKNOWN.key())).contains(UNKNOWN);
        assertThat(held.find(nameless.key())).contains(nameless);
        assertThat(held.find("12:learning.vlea1|h9")).isEmpty();
        assertThat(held.find("nonsense")).isEmpty();
    }

    @Test
    void p4PageAfterPageAllThatIsHeldIsThereOnceThoughMuchCameAtOneMoment() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            HeldEvent event = event(
                    "12:learning.vlea%02d|h".formatted(i),
                    HeldEvent.Reason.UNKNOWN_TYPE,
                    "a" + i,
                    TEN.plusSeconds(i / 25));
            held.keep(event);
            kept.add(event.key());
        }
        List<String> met = new ArrayList<>();
        List<HeldEvent> page = held.page(null, 7);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(7);
            page.forEach(event -> met.add(event.key()));
            page = held.page(page.getLast().place(), 7);
        }
        assertThat(met).isEqualTo(kept);
    }

    @Test
    void theSameIsKeptOnceAsItCameFirst() {
        held.keep(UNKNOWN);
        held.keep(event(UNKNOWN.key(), UNKNOWN.reason(), "a1", TEN.plusSeconds(9)));
        assertThat(held.list()).containsExactly(listed(UNKNOWN));
    }

    @Test
    void whatIsDealtWithIsOffTheListUntilItComesAgain() {
        held.keep(UNKNOWN);
        held.dealtWith(UNKNOWN.key());
        held.dealtWith(UNKNOWN.key());
        assertThat(held.list()).isEmpty();
        assertThat(held.find(UNKNOWN.key())).contains(UNKNOWN);

        HeldEvent again = event(UNKNOWN.key(), UNKNOWN.reason(), "a1", TEN.plusSeconds(9));
        held.keep(again);
        assertThat(held.list()).containsExactly(listed(again));
    }

    @Test
    void whatWasSentAgainIsOffTheList() {
        held.keep(UNKNOWN);
        held.sending(UNKNOWN.key(), "t1");
        assertThat(held.list()).containsExactly(listed(UNKNOWN));
        held.sent(UNKNOWN.key(), "t1");
        assertThat(held.list()).isEmpty();
        assertThat(held.find(UNKNOWN.key())).contains(UNKNOWN);
    }

    @Test
    void p4WhatComesBackBeforeItIsTakenOffTheListStaysOnIt() {
        HeldEvent again = event(UNKNOWN.key(), UNKNOWN.reason(), "a1", TEN.plusSeconds(9));
        held.keep(UNKNOWN);
        held.sending(UNKNOWN.key(), "t1");
        held.keep(again);
        held.sent(UNKNOWN.key(), "t1");
        assertThat(held.list()).containsExactly(listed(again));
    }

    @Test
    void p4WhatOthersAreSendingIsTheirsToTakeOffTheList() {
        held.keep(UNKNOWN);
        held.sending(UNKNOWN.key(), "t1");
        held.sending(UNKNOWN.key(), "t2");
        held.sent(UNKNOWN.key(), "t1");
        assertThat(held.list()).containsExactly(listed(UNKNOWN));
    }

    @Test
    void p5WhatIsHeldIsMarkedUntilItIsAnnouncedOrDealtWith() {
        held.keep(UNKNOWN);
        held.keep(CONFLICT);
        List<Mark> marks = stores.marks().before(EVER);
        assertThat(marks).extracting(Mark::detailType).containsExactlyInAnyOrder("Action Held", "Action Conflicted");

        marks.stream().filter(m -> m.detailType().equals("Action Held")).forEach(stores.marks()::announced);
        assertThat(stores.marks().before(EVER)).extracting(Mark::detailType).containsExactly("Action Conflicted");
        held.dealtWith(CONFLICT.key());
        assertThat(stores.marks().before(EVER)).isEmpty();
        assertThat(held.list()).containsExactly(listed(UNKNOWN));
    }

    @Test
    void p4WhatWaitsForItsPersonIsListedAndCannotBeTakenOff() {
        ActionState waits = new ActionState(
                LedgerContract.action("a1", TEN).key(),
                ActionState.Stage.WAITING,
                "hash",
                new Holder.Waiting(LedgerContract.VLE),
                TEN,
                TEN);
        stores.ledger().commit(List.of(new Write.State(null, waits)));

        assertThat(held.list()).singleElement().satisfies(event -> {
            assertThat(event.reason()).isEqualTo(HeldEvent.Reason.UNKNOWN_PERSON);
            assertThat(event.message()).contains("vle:28400");
            assertThat(held.find(event.key())).contains(event);
            assertThatThrownBy(() -> held.dealtWith(event.key())).isInstanceOf(RuntimeException.class);
        });
    }

    private static HeldEvent event(String key, HeldEvent.Reason reason, @Nullable String id, Instant since) {
        return new HeldEvent(key, reason, "learning.vle", id, Report.ACTION, "{\"id\":\"a1\"}", "What to do.", since);
    }

    private static HeldEvent listed(HeldEvent event) {
        return new HeldEvent(
                event.key(),
                event.reason(),
                event.source(),
                event.id(),
                event.detailType(),
                null,
                event.message(),
                event.since());
    }
}
