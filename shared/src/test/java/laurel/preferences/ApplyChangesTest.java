package laurel.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.mail.InMemoryMailStore;
import laurel.mail.Kind;
import laurel.mail.Kind.Group;
import laurel.mail.Wishes;
import laurel.people.PersonId;
import laurel.privacy.ChangeObjection;
import laurel.privacy.InMemoryObjections;
import laurel.privacy.Objections;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PersonId SAM = new PersonId("sam");

    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final InMemoryPreferences store = new InMemoryPreferences();
    private final InMemoryMailStore mail = new InMemoryMailStore();
    private final ApplyChanges changes = new ApplyChanges(store, new NoteChoices(mail), clock);

    private ApplyChanges.Result apply(String request) {
        try {
            return changes.apply(SAM, (ObjectNode) JSON.readTree(request));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ApplyChanges.Done done(String request) {
        return (ApplyChanges.Done) apply(request);
    }

    private List<Fault> faults(String request) {
        return ((ApplyChanges.Faulty) apply(request)).faults();
    }

    @Test
    void whoeverChangesSomethingIsToldOnceAndWhoChangesNothingIsNot() {
        done("{\"mail\":{\"feedback\":false}}");
        done("{\"mail\":{\"feedback\":false}}");

        assertThat(mail.all(SAM))
                .singleElement()
                .satisfies(message -> assertThat(message.id().kind()).isEqualTo(Kind.PREFERENCES_CHANGED));
    }

    @Test
    void aStoppedGroupStopsItsKindsAndNoOther() {
        ApplyChanges.Done done = done("{\"mail\":{\"feedback\":false}}");

        assertThat(done.changes()).containsExactly(new Change.OfGroup(Group.FEEDBACK, false));
        assertThat(store.find(SAM)).isEqualTo(done.now());
        assertThat(done.now().allows(Kind.NUDGE)).isFalse();
        assertThat(done.now().allows(Kind.CPD_REMINDER)).isFalse();
        assertThat(done.now().allows(Kind.BADGE)).isTrue();
        assertThat(done.now().allows(Kind.CORRECTION)).isTrue();
    }

    @Test
    void stoppingAllLeavesWhatIsTransactionalAndRemembersTheGroupsForLater() {
        done("{\"mail\":{\"campaign\":false}}");
        done("{\"stopAll\":true}");
        assertThat(Set.of(Kind.values()))
                .filteredOn(changes.seen(SAM)::allows)
                .extracting(Kind::group)
                .containsOnly(Group.TRANSACTIONAL);

        Preferences now = done("{\"stopAll\":false}").now();
        assertThat(now.allows(Kind.DIGEST)).isTrue();
        assertThat(now.allows(Kind.CAMPAIGN_TOPIC)).isFalse();
    }

    @Test
    void whatARequestDoesNotNameStaysAsItIs() {
        done("{\"mail\":{\"champion\":false},\"awayUntil\":\"2026-12-24\",\"goal\":\"share\"}");

        Preferences now = done("{\"mail\":{\"recognition\":false}}").now();

        assertThat(now.stopped()).containsOnly(Group.CHAMPION, Group.RECOGNITION);
        assertThat(now.awayUntil()).isEqualTo("2026-12-24");
        assertThat(now.goal()).isEqualTo(Goal.SHARE);
        assertThat(now.version()).isEqualTo(2);
    }

    @Test
    void awayEndsAfterItsLastDay() {
        Preferences now = done("{\"awayUntil\":\"2026-11-25\"}").now();
        assertThat(now.awayOn(LocalDate.of(2026, 11, 25))).isTrue();
        assertThat(now.awayOn(LocalDate.of(2026, 11, 26))).isFalse();
        assertThat(changes.seen(SAM).awayUntil()).isEqualTo("2026-11-25");

        clock.set("2026-11-26T08:00:00Z");
        assertThat(changes.seen(SAM).awayUntil()).isNull();
    }

    @Test
    void nullTakesBackADayAndAGoal() {
        done("{\"awayUntil\":\"2026-11-25\",\"goal\":\"try\"}");
        ApplyChanges.Done done = done("{\"awayUntil\":null,\"goal\":null}");

        assertThat(done.changes()).containsExactly(new Change.AwayUntil(null), new Change.OfGoal(null));
        assertThat(done.now().awayUntil()).isNull();
        assertThat(done.now().goal()).isNull();
    }

    @Test
    void theSameAgainChangesNothing() {
        done("{\"stopAll\":true,\"goal\":\"record\"}");
        ApplyChanges.Done again = done("{\"stopAll\":true,\"goal\":\"record\"}");
        assertThat(again.changed()).isFalse();
        assertThat(again.now().version()).isEqualTo(1);

        assertThat(changes.stop(SAM, Group.FEEDBACK).changed()).isTrue();
        assertThat(changes.stop(SAM, Group.FEEDBACK).changed()).isFalse();
        assertThat(changes.stopAll(SAM).changed()).isFalse();
    }

    @Test
    void whatWasChangedSinceItWasShownIsNotOverwritten() {
        changes.stop(SAM, Group.FEEDBACK);

        assertThat(apply("{\"version\":0,\"mail\":{\"feedback\":true}}"))
                .isEqualTo(new ApplyChanges.Outdated(store.find(SAM)));
        assertThat(store.find(SAM).allows(Kind.FEEDBACK)).isFalse();
        assertThat(done("{\"version\":1,\"mail\":{\"feedback\":true}}").now().allows(Kind.FEEDBACK))
                .isTrue();
    }

    @Test
    void ofTwoAtOnceNeitherIsLost() {
        PreferencesStore contested = new PreferencesStore() {
            private boolean first = true;

            @Override
            public Preferences find(PersonId person) {
                return store.find(person);
            }

            @Override
            public boolean save(PersonId person, Preferences chosen) {
                if (first) {
                    first = false;
                    changes.stop(person, Group.CAMPAIGN);
                }
                return store.save(person, chosen);
            }
        };

        new ApplyChanges(contested, new NoteChoices(mail), clock).stop(SAM, Group.FEEDBACK);

        assertThat(store.find(SAM).stopped()).containsOnly(Group.CAMPAIGN, Group.FEEDBACK);
    }

    @Test
    void anUnknownGoalIsRefusedWithThoseThatAreOffered() {
        assertThat(faults("{\"goal\":\"win\"}")).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("goal");
            for (Goal goal : Goal.values()) {
                assertThat(fault.mend()).contains(goal.id() + " (" + goal.words() + ")");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-11-22\"", "\"2027-11-24\"", "\"24/12/2026\"", "\"\"", "7", "{}", "\"2026-02-30\""})
    void aDayThatCannotBeIsRefusedWithTheDaysThatCan(String day) {
        assertThat(faults("{\"awayUntil\":" + day + "}"))
                .singleElement()
                .isEqualTo(new Fault(
                        "awayUntil",
                        "Give the last day on which you are away, from 2026-11-23 to 2027-11-23, or none if you are not"
                                + " away."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-11-23"})
    void todayAndADayInAYearCanBe(String day) {
        assertThat(done("{\"awayUntil\":\"" + day + "\"}").now().awayUntil()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"mail":true}                   | mail
            {"mail":{"feedback":"no"}}      | mail.feedback
            {"mail":{"transactional":true}} | mail.transactional
            {"mail":{"weather":true}}       | mail.weather
            {"mail":{"<b>":true}}           | mail.?b?
            {"stopAll":"yes"}               | stopAll
            {"version":"1"}                 | version
            {"awayTill":"2026-12-01"}       | awayTill
            {"goal":7}                      | goal
            """)
    void whatCannotBeReadIsNamedAndNothingIsDone(String request, String field) {
        assertThat(faults(request)).extracting(Fault::field).containsExactly(field);
        assertThat(store.find(SAM)).isEqualTo(Preferences.NONE);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults("{\"mail\":{\"feedback\":false},\"goal\":\"win\",\"awayUntil\":\"soon\"}"))
                .extracting(Fault::field)
                .containsExactly("goal", "awayUntil");
        assertThat(store.find(SAM)).isEqualTo(Preferences.NONE);
    }

    @Test
    void changesAreToldInWords() {
        assertThat(
                        done("{\"stopAll\":true,\"mail\":{\"feedback\":false},\"awayUntil\":\"2026-12-04\",\"goal\":\"share\"}")
                                .changes())
                .extracting(Change::words)
                .containsExactly(
                        "You stopped all e-mails, but for answers to what you do yourself.",
                        "You stopped: Feedback and reminders.",
                        "You are away until 4 December 2026.",
                        "Your goal: pass something useful on.");
    }

    @Test
    void whoObjectsToBeingCountedGetsNoAdvice() {
        Objections objections = new InMemoryObjections();
        Wishes wishes = new StoredWishes(store, objections);

        new ChangeObjection(objections, Clock.systemUTC()).change(SAM, true);
        assertThat(wishes.of(SAM).stopped()).containsExactlyInAnyOrder(Kind.FEEDBACK, Kind.NUDGE);

        new ChangeObjection(objections, Clock.systemUTC()).change(SAM, false);
        assertThat(wishes.of(SAM)).isEqualTo(Wishes.Choices.NONE);
    }

    @Test
    void theGateIsToldTheKindsAndTheDay() {
        Wishes wishes = new StoredWishes(store, Objections.NONE);
        assertThat(wishes.of(SAM)).isEqualTo(Wishes.Choices.NONE);

        done("{\"mail\":{\"recognition\":false},\"awayUntil\":\"2026-12-04\"}");

        assertThat(wishes.of(SAM))
                .isEqualTo(new Wishes.Choices(Set.of(Kind.BADGE, Kind.THANKS), LocalDate.of(2026, 12, 4)));
    }
}
