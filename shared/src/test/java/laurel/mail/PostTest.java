package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.mail.Message.State;
import laurel.mail.composing.RecognitionComposer;
import laurel.mail.letter.ThanksWriter;
import laurel.mail.outcome.SettleClaims;
import laurel.organisation.InMemoryOrganisationStore;
import laurel.organisation.OrganisationState.Live;
import laurel.organisation.OrganisationStore;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.stoplink.InMemoryStopTokens;
import laurel.stoplink.StopLinks;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PostTest {
    private static final PersonId SAM = new PersonId("sam");
    private static final AwardId FIRST = new AwardId(SAM, "first-steps", "once");
    private static final AwardId BRONZE = new AwardId(SAM, "bronze", "2026");

    private static final MessageId FEEDBACK = new MessageId(SAM, Kind.FEEDBACK, "2026-11-23");

    private final Settings settings = LocalDynamo.settings();
    private final MailStore store = new DynamoMailStore(LocalDynamo.client(), settings);
    private final InMemoryOrganisationStore organisation = new InMemoryOrganisationStore();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Map<AwardId, StandingAward> standing = Collections.synchronizedMap(new HashMap<>());
    private Runnable whenLookedFor = () -> {};
    private final ScriptedPostbox postbox = new ScriptedPostbox();
    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Map<MessageId, Material<String>> notes = new HashMap<>();
    private final Map<String, Wishes.Choices> choices = new HashMap<>();
    private final Set<String> suppressed = new HashSet<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final Post post = post(organisation, true);
    private final SettleClaims settle = new SettleClaims(store);
    private final ReleaseMail releaseMail = new ReleaseMail(store, post, clock, pauses::add);

    private Post post(OrganisationStore council, boolean told) {
        RecognitionWriter writer = new RecognitionWriter(Scheme.small(), Wording.english(), settings);
        return new Post(
                new Facts(
                        council,
                        directory,
                        person -> choices.getOrDefault(person.value(), Wishes.Choices.NONE),
                        suppressed::contains),
                store,
                new MailGate(new WorkingHours(settings.timeZone(), BankHolidays.shipped())),
                List.of(
                        new RecognitionComposer(
                                this::find,
                                message -> Optional.empty(),
                                writer,
                                new ThanksWriter(Wording.english(), settings),
                                new StopLinks(new InMemoryStopTokens(), settings.site())),
                        new NoteComposer(notes, Kind.FEEDBACK)),
                postbox,
                clock,
                told);
    }

    @BeforeEach
    void theCouncilIsLive() {
        organisation.goLive(new Live(Instant.parse("2026-01-01T00:00:00Z"), "lou", "assessment", "consultation"));
        directory.with(People.staff("sam", "team-00"));
    }

    @Test
    void aFreshAwardOnAWorkingMorningIsThankedForAtOnce() {
        announce(FIRST);
        assertThat(postbox.taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("sam@council.example");
            assertThat(letter.subject()).isEqualTo("Thank you: First Steps badge");
        });
        assertThat(store.find(FIRST.message())).map(Message::mail).contains("m-1");
    }

    @Test
    void p5AnAwardIsMentionedOnceHoweverOftenItIsAnnounced() {
        announce(FIRST);
        announce(FIRST);
        clock.set("2026-11-24T10:00:00Z");
        announce(FIRST);
        releaseMail.release();
        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void p5ManyAnnouncementsAtTheSameTimeSendOneEMail() throws Exception {
        give(FIRST);
        give(BRONZE);
        Callable<Void> first = () -> announceAgain(FIRST);
        Callable<Void> bronze = () -> announceAgain(BRONZE);
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(20, List.of(first, bronze)).stream()
                    .flatMap(List::stream)
                    .toList())) {
                done.get();
            }
        }
        assertThat(postbox.taken).hasSize(1);
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();
        clock.set("2026-11-25T08:00:00Z");
        releaseMail.release();
        assertThat(state(FIRST)).isEqualTo(State.SENT);
        assertThat(state(BRONZE)).isEqualTo(State.SENT);
        String everything =
                String.join("", postbox.taken.stream().map(Letter::text).toList());
        assertThat(everything).containsOnlyOnce("First Steps").containsOnlyOnce("Bronze Evidence Champion\n");
    }

    @Test
    void laterAwardsOfTheDayWaitForTheNextWorkingMorningAndAreMerged() {
        AwardId year = new AwardId(SAM, "bronze", "2025");
        clock.set("2026-11-27T10:00:00Z");
        announce(FIRST);
        announce(BRONZE);
        announce(year);
        assertThat(postbox.taken).hasSize(1);
        assertThat(store.find(BRONZE.message())).map(Message::due).contains(Instant.parse("2026-11-30T08:00:00Z"));

        clock.set("2026-11-30T07:59:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(1);

        clock.set("2026-11-30T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(2);
        assertThat(postbox.taken.getLast().subject()).isEqualTo("Thank you: 2 badges for using evidence");
    }

    @Test
    void atEightInTheEveningNothingIsSentUntilEightInTheMorning() {
        clock.set("2026-11-23T20:00:00Z");
        announce(FIRST);
        announce(BRONZE);
        clock.set("2026-11-24T07:50:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("First Steps", "Bronze Evidence Champion"));
    }

    @Test
    void anAwardAbout2013ThatIsFoundIn2026IsNeverMailed() {
        standing.put(FIRST, new StandingAward(FIRST, Instant.parse("2013-02-04T10:00:00Z"), "resource.viewed"));
        post.tell(FIRST.message(), clock.instant());
        clock.set("2026-11-24T10:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(store.find(FIRST.message())).map(Message::why).contains("past");
    }

    @Test
    void nobodyIsWrittenToInBaselineNorAboutItLater() {
        Post baseline = post(new InMemoryOrganisationStore(), true);
        give(FIRST);
        baseline.tell(FIRST.message(), clock.instant());
        announce(FIRST);
        assertThat(postbox.taken).isEmpty();
        assertThat(store.find(FIRST.message())).map(Message::why).contains("baseline");
    }

    @Test
    void anAwardThatIsWithdrawnOverNightIsNotMentionedInTheMorning() {
        clock.set("2026-11-23T20:00:00Z");
        announce(FIRST);
        announce(BRONZE);
        standing.remove(FIRST);
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("Bronze Evidence Champion")
                .doesNotContain("First Steps"));
        assertThat(store.find(FIRST.message())).map(Message::why).contains("withdrawn");
    }

    @Test
    void whoIsAwayIsThankedWhenTheyAreBack() {
        directory.with(People.gone(
                People.staff("sam", "team-00"), LocalDate.parse("2027-06-30"), LocalDate.parse("2026-11-27")));
        announce(FIRST);
        clock.set("2026-11-24T10:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        clock.set("2026-11-30T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void p5ACrashBetweenClaimAndSendDelaysTheThankYouByAnHour() {
        postbox.diesOnce();
        give(FIRST);
        assertThatThrownBy(() -> announceAgain(FIRST)).isInstanceOf(ScriptedPostbox.Killed.class);
        announceAgain(FIRST);
        clock.set("2026-11-23T10:59:59Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);

        clock.set("2026-11-23T11:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(1);
        assertThat(state(FIRST)).isEqualTo(State.SENT);
    }

    @Test
    void p5ACrashBetweenSendAndMarkIsSettledBySesOwnWord() {
        postbox.answers(new Delivery.InDoubt("no answer from SES"));
        announce(FIRST);
        assertThat(store.find(FIRST.message())).map(Message::why).contains("in-doubt: no answer from SES");
        settle.left(SAM, token(FIRST), "m-7", clock.instant());
        clock.set("2026-11-23T11:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(store.find(FIRST.message())).map(Message::mail).contains("m-7");
    }

    @Test
    void p5WordOfAnEMailThatWasGivenUpStopsTheSecondCopyWhileItWaits() {
        postbox.answers(new Delivery.InDoubt("no answer from SES"));
        clock.set("2026-11-23T17:30:00Z");
        announce(FIRST);
        String token = token(FIRST);
        clock.set("2026-11-23T18:30:00Z");
        releaseMail.release();
        assertThat(store.find(FIRST.message())).map(Message::why).contains("out-of-hours");
        settle.left(SAM, token, "m-7", clock.instant());
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(state(FIRST)).isEqualTo(State.SENT);
    }

    @Test
    void whatSesTakesAndThenRejectsIsDropped() {
        announce(FIRST);
        settle.rejected(SAM, token(FIRST), "Bad content", clock.instant());
        assertThat(store.find(FIRST.message())).map(Message::why).contains("refused: Bad content");
    }

    @Test
    void withoutWordFromSesWhatIsInDoubtIsNotSentAgain() {
        Post deaf = post(organisation, false);
        give(FIRST);
        postbox.answers(new Delivery.InDoubt("no answer from SES"));
        deaf.tell(FIRST.message(), clock.instant());
        clock.set("2026-11-24T10:00:00Z");
        new ReleaseMail(store, deaf, clock, pauses::add).release();
        deaf.writeTo(SAM);
        assertThat(postbox.taken).isEmpty();
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
    }

    @Test
    void anotherKindOfMessageIsAnotherEMail() {
        clock.set("2026-11-23T20:00:00Z");
        announce(FIRST);
        say(FEEDBACK);
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken)
                .extracting(Letter::subject)
                .containsExactly("Thank you: First Steps badge", "feedback");
        assertThat(postbox.taken.getLast().tags()).containsEntry("kind", "feedback");
    }

    @Test
    void noMoreThanTwoEMailsComeInAWeek() {
        announce(FIRST);
        clock.set("2026-11-24T10:00:00Z");
        announce(BRONZE);
        clock.set("2026-11-25T10:00:00Z");
        say(FEEDBACK);
        announce(new AwardId(SAM, "bronze", "2025"));
        assertThat(postbox.taken).hasSize(2);
        assertThat(store.find(FEEDBACK)).map(Message::why).contains("two-a-week");

        clock.set("2026-11-30T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(3);
        assertThat(state(new AwardId(SAM, "bronze", "2025"))).isEqualTo(State.SENT);
        clock.set("2026-12-01T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).extracting(Letter::subject).last().isEqualTo("feedback");
    }

    @Test
    void whoDoesNotWantAKindOfEMailDoesNotGetIt() {
        choices.put("sam", new Wishes.Choices(Set.of(Kind.BADGE), null));
        announce(FIRST);
        say(FEEDBACK);
        assertThat(postbox.taken).extracting(Letter::subject).containsExactly("feedback");
        assertThat(store.find(FIRST.message())).map(Message::why).contains("not-wanted");
    }

    @Test
    void anAddressThatBouncedIsNotWrittenTo() {
        suppressed.add("sam@council.example");
        announce(FIRST);
        assertThat(postbox.taken).isEmpty();
        assertThat(store.find(FIRST.message())).map(Message::why).contains("suppressed");
    }

    @Test
    void aKindThatNothingWritesIsRefusedAtOnce() {
        assertThatThrownBy(() -> post.tell(new MessageId(SAM, Kind.DIGEST, "2026-11-23"), clock.instant()))
                .hasMessage("Nothing writes e-mails of kind digest");
    }

    @Test
    void whenSesIsBusyTheReleaseWaitsLongerEachTimeAndThenLeavesTheRest() {
        clock.set("2026-11-23T20:00:00Z");
        for (int i = 0; i < 10; i++) {
            directory.with(People.staff("p" + i, "team-00"));
            announce(new AwardId(new PersonId("p" + i), "first-steps", "once"));
            postbox.answers(new Delivery.TryLater("TooManyRequestsException (429)"));
        }
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L);

        postbox.answersNothingElse();
        clock.set("2026-11-24T08:10:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(10);
    }

    @Test
    void p5AnAwardThatIsGivenAgainWhileItIsBeingDroppedIsThankedFor() {
        clock.set("2026-11-23T20:00:00Z");
        whenLookedFor = () -> {
            whenLookedFor = () -> {};
            announce(FIRST);
        };

        post.tell(FIRST.message(), clock.instant().minusSeconds(60));
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();

        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void whatSesHadNoRoomForIsSentLater() {
        postbox.answers(new Delivery.TryLater("TooManyRequestsException (429)"));
        announce(FIRST);
        assertThat(store.find(FIRST.message())).map(Message::why).contains("try-later: TooManyRequestsException (429)");
        clock.set("2026-11-23T10:10:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void whatSesRefusedIsDroppedAndLeavesTheDayToTheNextAward() {
        postbox.answers(new Delivery.Refused("MessageRejected (400)"));
        announce(FIRST);
        announce(BRONZE);
        assertThat(store.find(FIRST.message())).map(Message::why).contains("refused: MessageRejected (400)");
        assertThat(postbox.taken).singleElement().satisfies(letter -> assertThat(letter.subject())
                .isEqualTo("Thank you: Bronze Evidence Champion badge"));
    }

    @Test
    void whoCanNotBeWrittenToKeepsNobodyElseWaiting() {
        directory.with(People.staff("ash", "team-00"));
        AwardId other = new AwardId(new PersonId("ash"), "first-steps", "once");
        clock.set("2026-11-23T20:00:00Z");
        announce(FIRST);
        announce(other);
        clock.set("2026-11-24T08:00:00Z");
        postbox.diesOnce();
        assertThatThrownBy(releaseMail::release).hasMessage("1 of 2 people who were due could not be written to");
        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void aRunThatTakesTooLongLeavesTheRestToTheNext() {
        clock.set("2026-11-23T20:00:00Z");
        for (String id : List.of("ash", "bay", "elm")) {
            directory.with(People.staff(id, "team-00"));
            announce(new AwardId(new PersonId(id), "first-steps", "once"));
        }
        clock.set("2026-11-24T08:00:00Z");
        postbox.whenPosted(() -> clock.set("2026-11-24T08:05:00Z"));
        assertThat(releaseMail.release()).isEqualTo(1);
        postbox.whenPosted(() -> {});
        assertThat(releaseMail.release()).isEqualTo(2);
        assertThat(postbox.taken).hasSize(3);
    }

    private Optional<StandingAward> find(AwardId id) {
        Optional<StandingAward> found = Optional.ofNullable(standing.get(id));
        whenLookedFor.run();
        return found;
    }

    private void announce(AwardId id) {
        give(id);
        announceAgain(id);
    }

    private void give(AwardId id) {
        standing.put(id, new StandingAward(id, clock.instant().minusSeconds(60), "resource.viewed"));
    }

    private Void announceAgain(AwardId id) {
        post.tell(id.message(), clock.instant());
        return null;
    }

    private void say(MessageId id) {
        new NoteComposer(notes, id.kind()).put(id, clock.instant());
        post.tell(id, clock.instant());
    }

    private String token(AwardId id) {
        return Objects.requireNonNull(store.find(id.message()).orElseThrow().token());
    }

    private State state(AwardId id) {
        return store.find(id.message()).orElseThrow().state();
    }
}
