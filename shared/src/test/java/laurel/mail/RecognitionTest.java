package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.mail.Mention.State;
import laurel.organisation.InMemoryOrganisationStore;
import laurel.organisation.OrganisationState.Live;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RecognitionTest {
    private static final PersonId SAM = new PersonId("sam");
    private static final AwardId FIRST = new AwardId(SAM, "first-steps", "once");
    private static final AwardId BRONZE = new AwardId(SAM, "bronze", "2026");

    private final Settings settings = LocalDynamo.settings();
    private final MailStore store = new DynamoMailStore(LocalDynamo.client(), settings);
    private final InMemoryOrganisationStore organisation = new InMemoryOrganisationStore();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final Map<AwardId, StandingAward> standing = Collections.synchronizedMap(new HashMap<>());
    private Runnable whenLookedFor = () -> {};
    private final ScriptedPostbox postbox = new ScriptedPostbox();
    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Recognition recognition = new Recognition(
            new Facts(organisation, directory, this::find),
            store,
            new MailGate(new WorkingHours(settings.timeZone(), BankHolidays.shipped())),
            new RecognitionWriter(Scheme.small(), Wording.english(), settings),
            postbox,
            clock);
    private final ReleaseMail releaseMail = new ReleaseMail(store, recognition, clock);

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
        assertThat(store.find(FIRST)).map(Mention::messageId).contains("m-1");
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
        assertThat(store.find(BRONZE)).map(Mention::due).contains(Instant.parse("2026-11-30T08:00:00Z"));

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
        recognition.announced(new AnnouncedAward(FIRST, clock.instant()));
        clock.set("2026-11-24T10:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(store.find(FIRST)).map(Mention::why).contains("past");
    }

    @Test
    void nobodyIsWrittenToInBaselineNorAboutItLater() {
        Recognition baseline = new Recognition(
                new Facts(new InMemoryOrganisationStore(), directory, id -> Optional.ofNullable(standing.get(id))),
                store,
                new MailGate(new WorkingHours(settings.timeZone(), BankHolidays.shipped())),
                new RecognitionWriter(Scheme.small(), Wording.english(), settings),
                postbox,
                clock);
        give(FIRST);
        baseline.announced(new AnnouncedAward(FIRST, clock.instant()));
        announce(FIRST);
        assertThat(postbox.taken).isEmpty();
        assertThat(store.find(FIRST)).map(Mention::why).contains("baseline");
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
        assertThat(store.find(FIRST)).map(Mention::why).contains("withdrawn");
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
    void aCrashBetweenClaimAndSendLeavesNoSecondCopyAndCanBeSeen() {
        postbox.diesOnce();
        give(FIRST);
        assertThatThrownBy(() -> announceAgain(FIRST)).isInstanceOf(ScriptedPostbox.Killed.class);
        announceAgain(FIRST);
        clock.set("2026-11-24T10:00:00Z");
        announceAgain(FIRST);
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
    }

    @Test
    void p5AnAwardThatIsGivenAgainWhileItIsBeingDroppedIsThankedFor() {
        clock.set("2026-11-23T20:00:00Z");
        AnnouncedAward first = new AnnouncedAward(FIRST, clock.instant().minusSeconds(60));
        whenLookedFor = () -> {
            whenLookedFor = () -> {};
            announce(FIRST);
        };

        recognition.announced(first);
        clock.set("2026-11-24T08:00:00Z");
        releaseMail.release();

        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void whatSesHadNoRoomForIsSentLater() {
        postbox.answers(new Delivery.TryLater("TooManyRequestsException (429)"));
        announce(FIRST);
        assertThat(store.find(FIRST)).map(Mention::why).contains("try-later: TooManyRequestsException (429)");
        clock.set("2026-11-23T10:10:00Z");
        releaseMail.release();
        assertThat(postbox.taken).hasSize(1);
    }

    @Test
    void whatSesRefusedIsDroppedAndLeavesTheDayToTheNextAward() {
        postbox.answers(new Delivery.Refused("MessageRejected (400)"));
        announce(FIRST);
        announce(BRONZE);
        assertThat(store.find(FIRST)).map(Mention::why).contains("refused: MessageRejected (400)");
        assertThat(postbox.taken).singleElement().satisfies(letter -> assertThat(letter.subject())
                .isEqualTo("Thank you: Bronze Evidence Champion badge"));
    }

    @Test
    void whatIsInDoubtIsNotSentAgain() {
        postbox.answers(new Delivery.InDoubt("no answer from SES"));
        announce(FIRST);
        clock.set("2026-11-24T10:00:00Z");
        releaseMail.release();
        assertThat(postbox.taken).isEmpty();
        assertThat(state(FIRST)).isEqualTo(State.CLAIMED);
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
        recognition.announced(new AnnouncedAward(id, clock.instant()));
        return null;
    }

    private State state(AwardId id) {
        return store.find(id).orElseThrow().state();
    }
}
