package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import laurel.mail.Mention.State;
import laurel.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every mail store promises. */
abstract class MailStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final PersonId SAM = new PersonId("p|1 'x'");
    private static final AnnouncedAward FIRST = award("first-steps", "once");
    private static final AnnouncedAward BRONZE = award("bronze", "2026");

    private MailStore store;

    abstract MailStore empty();

    @BeforeEach
    void startEmpty() {
        store = empty();
    }

    @Test
    void aNewAwardIsHeldAndDueAtOnce() {
        store.note(FIRST, NOW);
        assertThat(store.find(FIRST.id())).contains(new Mention(FIRST, State.HELD, NOW, "new", null));
        assertThat(due(NOW)).containsExactly(SAM);
    }

    @Test
    void notingAnAwardAgainChangesNothing() {
        store.note(FIRST, NOW);
        store.drop(found(FIRST), NOW, Reason.PAST);
        store.note(FIRST, NOW.plusSeconds(60));
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
    }

    @Test
    void anAwardThatWasWithdrawnAndGivenAnewIsHeldAgain() {
        store.note(FIRST, NOW);
        store.drop(found(FIRST), NOW, Reason.WITHDRAWN);
        store.note(FIRST, NOW);
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
        store.note(new AnnouncedAward(FIRST.id(), NOW.plusSeconds(1)), NOW);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void p5AnAwardThatIsGivenAgainWhileItIsHeldIsDueAsTheNewOne() {
        AnnouncedAward again = new AnnouncedAward(FIRST.id(), NOW.plusSeconds(1));
        store.note(FIRST, NOW);
        store.hold(found(FIRST), NOW.plusSeconds(60), Reason.OUT_OF_HOURS);
        store.note(again, NOW.plusSeconds(2));
        assertThat(store.find(FIRST.id())).contains(new Mention(again, State.HELD, NOW.plusSeconds(2), "new", null));
        assertThat(due(NOW.plusSeconds(2))).containsExactly(SAM);
    }

    @Test
    void p5WhatWasDecidedBeforeAnAwardWasGivenAgainComesToNothing() {
        store.note(FIRST, NOW);
        Mention before = found(FIRST);
        store.note(new AnnouncedAward(FIRST.id(), NOW.plusSeconds(1)), NOW);
        store.drop(before, NOW, Reason.WITHDRAWN);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void anAwardThatWasSentIsNeverHeldAgainHoweverOftenItIsGiven() {
        store.note(FIRST, NOW);
        store.sent(claim(FIRST), "m-1", NOW);
        store.note(new AnnouncedAward(FIRST.id(), NOW.plusSeconds(1)), NOW);
        assertThat(state(FIRST)).isEqualTo(State.SENT);
    }

    @Test
    void whatWaitsIsDueWhenItsTimeHasCome() {
        store.note(FIRST, NOW);
        store.hold(found(FIRST), NOW.plusSeconds(60), Reason.OUT_OF_HOURS);
        assertThat(due(NOW)).isEmpty();
        assertThat(store.held(SAM)).hasSize(1);
        assertThat(due(NOW.plusSeconds(60))).containsExactly(SAM);
    }

    @Test
    void aPersonWithSeveralIsDueOnce() {
        store.note(FIRST, NOW);
        store.note(BRONZE, NOW);
        assertThat(due(NOW)).containsExactly(SAM);
        assertThat(store.held(SAM)).hasSize(2);
    }

    @Test
    void noMoreAreDueThanAskedFor() {
        IntStream.range(0, 40)
                .forEach(i -> store.note(
                        new AnnouncedAward(new AwardId(new PersonId("p" + i), "first-steps", "once"), NOW), NOW));
        assertThat(store.due(3, NOW, 2)).hasSize(2);
    }

    @Test
    void aClaimTakesItsAwardsAndItsDay() {
        store.note(FIRST, NOW);
        Claim claim = claim(FIRST);
        assertThat(claim.awards()).containsExactly(FIRST.id());
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
        assertThat(store.isClaimed(SAM, TODAY)).isTrue();
        assertThat(store.isClaimed(SAM, TODAY.plusDays(1))).isFalse();
        assertThat(store.held(SAM)).isEmpty();
        assertThat(due(NOW.plusSeconds(99))).isEmpty();
    }

    @Test
    void aDayIsClaimedOnce() {
        store.note(FIRST, NOW);
        store.note(BRONZE, NOW);
        claim(FIRST);
        assertThat(store.claim(SAM, TODAY, List.of(BRONZE.id()), NOW)).isEmpty();
        assertThat(state(BRONZE)).isEqualTo(State.HELD);
    }

    @Test
    void anAwardIsClaimedOnceWhateverTheDay() {
        store.note(FIRST, NOW);
        store.note(BRONZE, NOW);
        claim(FIRST);
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(store.claim(SAM, tomorrow, List.of(BRONZE.id(), FIRST.id()), NOW))
                .isEmpty();
        assertThat(store.isClaimed(SAM, tomorrow)).isFalse();
        assertThat(state(BRONZE)).isEqualTo(State.HELD);
    }

    @Test
    void ofManyClaimsAtTheSameTimeOneSucceeds() throws Exception {
        store.note(FIRST, NOW);
        store.note(BRONZE, NOW);
        Callable<Optional<Claim>> claim = () -> store.claim(SAM, TODAY, List.of(FIRST.id(), BRONZE.id()), NOW);
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Optional<Claim>> claims = new ArrayList<>();
            for (Future<Optional<Claim>> future : threads.invokeAll(
                    IntStream.range(0, 64).mapToObj(i -> claim).toList())) {
                claims.add(future.get());
            }
            assertThat(claims.stream().flatMap(Optional::stream)).hasSize(1);
        }
    }

    @Test
    void whatWasSentKeepsTheIdOfItsMessage() {
        store.note(FIRST, NOW);
        store.sent(claim(FIRST), "m-1", NOW.plusSeconds(1));
        assertThat(store.find(FIRST.id())).contains(new Mention(FIRST, State.SENT, NOW.plusSeconds(1), "sent", "m-1"));
        assertThat(store.isClaimed(SAM, TODAY)).isTrue();
    }

    @Test
    void whatIsGivenBackCanBeClaimedAgainTheSameDay() {
        store.note(FIRST, NOW);
        store.giveBack(claim(FIRST), NOW.plusSeconds(600), "try-later: busy");
        assertThat(due(NOW)).isEmpty();
        assertThat(due(NOW.plusSeconds(600))).containsExactly(SAM);
        assertThat(claim(FIRST).awards()).containsExactly(FIRST.id());
    }

    @Test
    void whatWasRefusedIsDroppedAndLeavesTheDayToOthers() {
        store.note(FIRST, NOW);
        store.refused(claim(FIRST), NOW, "refused: no");
        store.note(BRONZE, NOW);
        assertThat(store.find(FIRST.id())).map(Mention::why).contains("refused: no");
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
        assertThat(claim(BRONZE).awards()).containsExactly(BRONZE.id());
    }

    @Test
    void whatIsInDoubtStaysClaimedAndSaysSo() {
        store.note(FIRST, NOW);
        store.inDoubt(claim(FIRST), "in-doubt: no answer");
        assertThat(store.find(FIRST.id()))
                .contains(new Mention(FIRST, State.CLAIMED, NOW, "in-doubt: no answer", null));
        assertThat(due(NOW.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void aClaimThatHasEndedChangesNothingAnyMore() {
        store.note(FIRST, NOW);
        Claim ended = claim(FIRST);
        store.giveBack(ended, NOW, "try-later: busy");
        Claim current = claim(FIRST);
        assertThatThrownBy(() -> store.sent(ended, "m-1", NOW)).isInstanceOf(RuntimeException.class);
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
        store.sent(current, "m-2", NOW);
        assertThat(store.find(FIRST.id())).map(Mention::messageId).contains("m-2");
    }

    @Test
    void onlyWhatIsHeldCanBeDroppedOrHeldLonger() {
        store.note(FIRST, NOW);
        Mention held = found(FIRST);
        claim(FIRST);
        store.drop(held, NOW, Reason.PAST);
        store.hold(held, NOW, Reason.AWAY);
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
    }

    private Claim claim(AnnouncedAward award) {
        return store.claim(SAM, TODAY, List.of(award.id()), NOW).orElseThrow();
    }

    private State state(AnnouncedAward award) {
        return found(award).state();
    }

    private Mention found(AnnouncedAward award) {
        return store.find(award.id()).orElseThrow();
    }

    private List<PersonId> due(Instant now) {
        return IntStream.range(0, MailStore.SHARDS)
                .mapToObj(shard -> store.due(shard, now, 10))
                .flatMap(List::stream)
                .toList();
    }

    private static AnnouncedAward award(String badge, String period) {
        return new AnnouncedAward(new AwardId(SAM, badge, period), NOW.minusSeconds(1));
    }
}
