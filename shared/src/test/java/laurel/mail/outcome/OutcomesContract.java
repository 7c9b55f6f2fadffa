package laurel.mail.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import laurel.mail.outcome.Outcomes.Course;
import laurel.mail.outcome.Outcomes.Happened;
import laurel.mail.outcome.Outcomes.Step;
import laurel.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record of what became of e-mails promises. */
abstract class OutcomesContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.100Z");
    private static final PersonId SAM = new PersonId("p|1 'x'");
    private static final Tracked MAIL = new Tracked("m-1", SAM, "token");

    private Outcomes outcomes;

    abstract Outcomes empty();

    @BeforeEach
    void startEmpty() {
        outcomes = empty();
    }

    @Test
    void nothingIsKnownOfAnEmailThatNothingWasHeardOf() {
        assertThat(outcomes.find(SAM, "m-1")).isEmpty();
    }

    @Test
    void theStepsOfAnEmailComeTogetherInAnyOrder() {
        Happened delivered = new Happened(NOW.plusSeconds(1), "");
        Happened sent = new Happened(NOW, "");
        outcomes.note(SAM, MAIL, Step.DELIVERED, delivered);
        outcomes.note(SAM, MAIL, Step.SENT, sent);
        assertThat(outcomes.find(SAM, "m-1"))
                .contains(new Course("m-1", "token", Map.of(Step.SENT, sent, Step.DELIVERED, delivered)));
    }

    @Test
    void ofAStepThatIsToldSeveralTimesTheEarliestIsKept() {
        Happened early = new Happened(NOW, "MailboxFull");
        Happened late = new Happened(NOW.plusMillis(1), "General");
        outcomes.note(SAM, MAIL, Step.DELAYED, late);
        outcomes.note(SAM, MAIL, Step.DELAYED, early);
        outcomes.note(SAM, MAIL, Step.DELAYED, late);
        assertThat(outcomes.find(SAM, "m-1")).contains(new Course("m-1", "token", Map.of(Step.DELAYED, early)));
    }

    @Test
    void emailsAndPeopleAreKeptApart() {
        outcomes.note(SAM, MAIL, Step.SENT, new Happened(NOW, ""));
        assertThat(outcomes.find(SAM, "m-2")).isEmpty();
        assertThat(outcomes.find(new PersonId("p2"), "m-1")).isEmpty();
    }

    @Test
    void aClaimNeedNotBeKnown() {
        outcomes.note(SAM, new Tracked("m-1", SAM, null), Step.SENT, new Happened(NOW, ""));
        assertThat(outcomes.find(SAM, "m-1"))
                .contains(new Course("m-1", null, Map.of(Step.SENT, new Happened(NOW, ""))));
    }
}
