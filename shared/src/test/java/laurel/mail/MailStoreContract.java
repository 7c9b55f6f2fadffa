package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import laurel.mail.Correspondence.Entry;
import laurel.mail.Correspondence.Fate;
import laurel.mail.Message.State;
import laurel.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every mail store promises. */
abstract class MailStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PersonId SAM = new PersonId("p|1 'x'");
    private static final MessageId FIRST = award("first-steps", "once");
    private static final MessageId BRONZE = award("bronze", "2026");
    private static final Instant FOUND = NOW.minusSeconds(1);

    private MailStore store;

    abstract MailStore empty();

    @BeforeEach
    void startEmpty() {
        store = empty();
    }

    @Test
    void aNewMessageIsHeldAndDueAtOnce() {
        note(FIRST);
        assertThat(store.find(FIRST)).contains(new Message(FIRST, FOUND, State.HELD, NOW, "new", null, null));
        assertThat(due(NOW)).containsExactly(SAM);
    }

    @Test
    void notingAMessageAgainChangesNothing() {
        note(FIRST);
        store.drop(found(FIRST), NOW, Reason.PAST);
        store.note(FIRST, FOUND, LATER);
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
    }

    @Test
    void whatWasWithdrawnAndIsThereAgainIsHeldAgain() {
        note(FIRST);
        store.drop(found(FIRST), NOW, Reason.WITHDRAWN);
        note(FIRST);
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
        store.note(FIRST, LATER, NOW);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void whatWasDroppedInBaselineAndIsFoundAnewOnceTheOrganisationIsLiveIsHeldAgain() {
        note(FIRST);
        store.drop(found(FIRST), NOW, Reason.BASELINE);
        note(FIRST);
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
        store.note(FIRST, LATER, NOW);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void p5WhatIsThereAgainWhileItIsHeldIsDueAsNew() {
        note(FIRST);
        store.hold(found(FIRST), LATER, Reason.OUT_OF_HOURS);
        store.note(FIRST, NOW, NOW.plusSeconds(2));
        assertThat(store.find(FIRST))
                .contains(new Message(FIRST, NOW, State.HELD, NOW.plusSeconds(2), "new", null, null));
        assertThat(due(NOW.plusSeconds(2))).containsExactly(SAM);
    }

    @Test
    void p5WhatWasDecidedBeforeItWasThereAgainComesToNothing() {
        note(FIRST);
        Message before = found(FIRST);
        store.note(FIRST, NOW, NOW);
        store.drop(before, NOW, Reason.WITHDRAWN);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void whatWasSentIsNeverHeldAgainHoweverOftenItIsThereAgain() {
        note(FIRST);
        settle(claim(FIRST), new Settlement.Left("m-1"));
        store.note(FIRST, NOW.plusSeconds(1), NOW);
        assertThat(state(FIRST)).isEqualTo(State.SENT);
    }

    @Test
    void whatWaitsIsDueWhenItsTimeHasCome() {
        note(FIRST);
        store.hold(found(FIRST), LATER, Reason.OUT_OF_HOURS);
        assertThat(due(NOW)).isEmpty();
        assertThat(store.open(SAM)).hasSize(1);
        assertThat(due(LATER)).containsExactly(SAM);
    }

    @Test
    void aPersonWithSeveralIsDueOnce() {
        note(FIRST);
        note(BRONZE);
        assertThat(due(NOW)).containsExactly(SAM);
        assertThat(store.open(SAM)).extracting(Message::id).containsExactlyInAnyOrder(FIRST, BRONZE);
    }

    @Test
    void noMoreAreDueThanAskedFor() {
        IntStream.range(0, 40).forEach(i -> note(new AwardId(new PersonId("p" + i), "first-steps", "once").message()));
        assertThat(store.due(3, NOW, 2)).hasSize(2);
    }

    @Test
    void aClaimTakesItsMessagesAndIsWrittenDown() {
        note(FIRST);
        Claim claim = claim(FIRST);
        assertThat(claim.messages()).containsExactly(FIRST);
        assertThat(store.find(FIRST))
                .contains(new Message(FIRST, FOUND, State.CLAIMED, LATER, "sending", claim.token(), null));
        assertThat(store.correspondence(SAM).entries())
                .containsExactly(new Entry(claim.token(), Kind.BADGE, NOW, Fate.OPEN, List.of(FIRST)));
        assertThat(store.open(SAM)).hasSize(1);
        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void aClaimIsDueWhenItIsToBeLookedAtAgain() {
        note(FIRST);
        claim(FIRST);
        assertThat(due(LATER.minusSeconds(1))).isEmpty();
        assertThat(due(LATER)).containsExactly(SAM);
    }

    @Test
    void aClaimThatIsNotToBeLookedAtAgainIsNeverDue() {
        note(FIRST);
        store.claim(store.correspondence(SAM), Kind.BADGE, List.of(FIRST), NOW, null);
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
        assertThat(due(NOW.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void noTwoClaimsAreMadeOnTheSameView() {
        note(FIRST);
        note(BRONZE);
        Correspondence before = store.correspondence(SAM);
        claim(FIRST);
        assertThat(store.claim(before, Kind.BADGE, List.of(BRONZE), NOW, LATER)).isEmpty();
        assertThat(state(BRONZE)).isEqualTo(State.HELD);
        Correspondence after = store.correspondence(SAM);
        settle(claim(BRONZE), new Settlement.Left("m-1"));
        note(award("silver", "2026"));
        assertThat(store.claim(after, Kind.BADGE, List.of(award("silver", "2026")), NOW, LATER))
                .isEmpty();
    }

    @Test
    void aMessageIsClaimedOnce() {
        note(FIRST);
        note(BRONZE);
        claim(FIRST);
        Correspondence had = store.correspondence(SAM);
        assertThat(store.claim(had, Kind.BADGE, List.of(BRONZE, FIRST), NOW, LATER))
                .isEmpty();
        assertThat(store.correspondence(SAM)).isEqualTo(had);
        assertThat(state(BRONZE)).isEqualTo(State.HELD);
    }

    @Test
    void ofManyClaimsAtTheSameTimeOneSucceeds() throws Exception {
        note(FIRST);
        note(BRONZE);
        Correspondence had = store.correspondence(SAM);
        Callable<Optional<Claim>> claim = () -> store.claim(had, Kind.BADGE, List.of(FIRST, BRONZE), NOW, LATER);
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
    void whatLeftKeepsTheIdOfItsEMail() {
        note(FIRST);
        Claim claim = claim(FIRST);
        assertThat(store.settle(SAM, claim.token(), new Settlement.Left("m-1"), LATER))
                .isTrue();
        assertThat(store.find(FIRST))
                .contains(new Message(FIRST, FOUND, State.SENT, LATER, "sent", claim.token(), "m-1"));
        assertThat(fate(claim)).isEqualTo(Fate.LEFT);
        assertThat(store.open(SAM)).isEmpty();
        assertThat(due(LATER.plusSeconds(9))).isEmpty();
    }

    @Test
    void whatIsGivenBackCanBeClaimedAgain() {
        note(FIRST);
        Claim claim = claim(FIRST);
        settle(claim, new Settlement.GivenBack(NOW.plusSeconds(600), "try-later: busy"));
        assertThat(fate(claim)).isEqualTo(Fate.RETURNED);
        assertThat(due(NOW.plusSeconds(599))).isEmpty();
        assertThat(due(NOW.plusSeconds(600))).containsExactly(SAM);
        assertThat(claim(FIRST).messages()).containsExactly(FIRST);
    }

    @Test
    void whatWasRefusedIsDropped() {
        note(FIRST);
        Claim claim = claim(FIRST);
        settle(claim, new Settlement.Refused("refused: no"));
        assertThat(store.find(FIRST)).map(Message::why).contains("refused: no");
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
        assertThat(fate(claim)).isEqualTo(Fate.REFUSED);
    }

    @Test
    void whatIsInDoubtStaysClaimedAndSaysSo() {
        note(FIRST);
        Claim claim = claim(FIRST);
        settle(claim, new Settlement.InDoubt("in-doubt: no answer"));
        assertThat(store.find(FIRST))
                .contains(new Message(FIRST, FOUND, State.CLAIMED, LATER, "in-doubt: no answer", claim.token(), null));
        assertThat(due(LATER)).containsExactly(SAM);
    }

    @Test
    void hearingTheSameAgainChangesNothing() {
        note(FIRST);
        Claim claim = claim(FIRST);
        settle(claim, new Settlement.Left("m-1"));
        Correspondence had = store.correspondence(SAM);
        assertThat(store.settle(SAM, claim.token(), new Settlement.Left("m-1"), LATER))
                .isFalse();
        assertThat(store.settle(SAM, claim.token(), new Settlement.GivenBack(NOW, "try-later"), LATER))
                .isFalse();
        assertThat(store.settle(SAM, "another", new Settlement.Left("m-1"), LATER))
                .isFalse();
        assertThat(store.correspondence(SAM)).isEqualTo(had);
        assertThat(state(FIRST)).isEqualTo(State.SENT);
    }

    @Test
    void aRefusalAfterItLeftIsTheLastWord() {
        note(FIRST);
        Claim claim = claim(FIRST);
        settle(claim, new Settlement.Left("m-1"));
        settle(claim, new Settlement.Refused("refused: a virus"));
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
        assertThat(store.settle(SAM, claim.token(), new Settlement.Left("m-1"), LATER))
                .isFalse();
        assertThat(state(FIRST)).isEqualTo(State.DROPPED);
    }

    @Test
    void p5WhatWasGivenBackAndTurnsOutToHaveLeftIsNotSentAgain() {
        note(FIRST);
        Claim claim = claim(FIRST);
        settle(claim, new Settlement.GivenBack(LATER, "no-send-event"));
        settle(claim, new Settlement.Left("m-1"));
        assertThat(state(FIRST)).isEqualTo(State.SENT);
        assertThat(fate(claim)).isEqualTo(Fate.LEFT);
        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void whatWasGivenBackAndGoneOnIsNotChangedByLateNews() {
        note(FIRST);
        note(BRONZE);
        Claim former = store.claim(store.correspondence(SAM), Kind.BADGE, List.of(FIRST, BRONZE), NOW, LATER)
                .orElseThrow();
        settle(former, new Settlement.GivenBack(LATER, "no-send-event"));
        Claim current = claim(FIRST);
        settle(former, new Settlement.Left("m-1"));
        assertThat(store.find(FIRST)).map(Message::token).contains(current.token());
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
        assertThat(state(BRONZE)).isEqualTo(State.SENT);
        settle(current, new Settlement.Left("m-2"));
        assertThat(store.find(FIRST)).map(Message::mail).contains("m-2");
    }

    @Test
    void onlyWhatIsHeldCanBeDroppedOrHeldLonger() {
        note(FIRST);
        Message held = found(FIRST);
        claim(FIRST);
        store.drop(held, NOW, Reason.PAST);
        store.hold(held, NOW, Reason.AWAY);
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
    }

    @Test
    void allThatAPersonWasEverToBeToldIsThere() {
        note(FIRST);
        note(BRONZE);
        note(new MessageId(new PersonId("ash"), Kind.FEEDBACK, "2026-11-23"));
        settle(claim(FIRST), new Settlement.Left("m-1"));
        assertThat(store.all(SAM)).extracting(Message::id).containsExactlyInAnyOrder(FIRST, BRONZE);
    }

    @Test
    void onlyTheEMailsOfTheLastWeeksAreRemembered() {
        note(FIRST);
        note(BRONZE);
        Claim old = claim(FIRST);
        settle(old, new Settlement.Left("m-1"));
        Instant later = NOW.plus(Correspondence.KEPT);
        store.claim(store.correspondence(SAM), Kind.BADGE, List.of(BRONZE), later, null);
        assertThat(store.correspondence(SAM).entries()).singleElement().satisfies(entry -> assertThat(entry.messages())
                .containsExactly(BRONZE));
    }

    private void note(MessageId id) {
        store.note(id, FOUND, NOW);
    }

    private Claim claim(MessageId id) {
        return store.claim(store.correspondence(SAM), id.kind(), List.of(id), NOW, LATER)
                .orElseThrow();
    }

    private void settle(Claim claim, Settlement settlement) {
        assertThat(store.settle(SAM, claim.token(), settlement, NOW)).isTrue();
    }

    private Fate fate(Claim claim) {
        return store.correspondence(SAM).entry(claim.token()).orElseThrow().fate();
    }

    private State state(MessageId id) {
        return found(id).state();
    }

    private Message found(MessageId id) {
        return store.find(id).orElseThrow();
    }

    private List<PersonId> due(Instant now) {
        return IntStream.range(0, MailStore.SHARDS)
                .mapToObj(shard -> store.due(shard, now, 10))
                .flatMap(List::stream)
                .toList();
    }

    private static MessageId award(String badge, String period) {
        return new AwardId(SAM, badge, period).message();
    }
}
