package laurel.feedback;

import static laurel.feedback.Facts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.people.Away;
import org.junit.jupiter.api.Test;

/** Who gets feedback, who gets a nudge, and who is left in peace. */
final class WhoIsWrittenToTest {
    private static final LocalDate LIVE = LocalDate.of(2025, 1, 1);

    @Test
    void feedbackIsForThoseWithRoomToGain() {
        assertThat(room(new Facts().did(2026, 10, 4, 0, 0, 0))).isEqualTo(RoomToGain.YES);
    }

    @Test
    void whoIsAwayGetsNone() {
        assertThat(room(new Facts().awayUntil(TODAY))).isEqualTo(RoomToGain.AWAY);
        assertThat(room(new Facts().awayUntil(TODAY.minusDays(1)))).isEqualTo(RoomToGain.YES);
    }

    @Test
    void whoJoinedLessThanSixtyDaysAgoGetsNone() {
        assertThat(room(new Facts().joined(TODAY.minusDays(59)))).isEqualTo(RoomToGain.JOINED_RECENTLY);
        assertThat(room(new Facts().joined(TODAY.minusDays(60)))).isEqualTo(RoomToGain.YES);
    }

    @Test
    void whoHasNothingToAddGetsNoneUnlessABadgeIsNear() {
        Facts all = new Facts().did(2026, 10, 3, 3, 3, 3);
        assertThat(room(all)).isEqualTo(RoomToGain.NOTHING_TO_ADD);
        assertThat(room(all.near(new InReach("gold", "Gold", List.of("1 more point"), Set.of()))))
                .isEqualTo(RoomToGain.YES);
    }

    @Test
    void nobodyGetsFeedbackAndANudge() {
        for (int days = 0; days < 200; days++) {
            Facts facts = new Facts().last(TODAY.minusDays(days));
            boolean nudged = Quiet.of(facts.facts(), LIVE, List.of()) instanceof Quiet.Nudge;
            assertThat(nudged).isEqualTo(room(facts) == RoomToGain.QUIET).isEqualTo(days >= 45);
        }
    }

    @Test
    void aNudgeComesAfterFortyFiveDaysAndTheOtherAfterAsManyMore() {
        Facts facts = new Facts().last(TODAY.minusDays(100));
        assertThat(quiet(facts, List.of())).isEqualTo(new Quiet.Nudge(1));
        assertThat(quiet(facts, List.of(TODAY.minusDays(44)))).isEqualTo(new Quiet.LeaveAlone());
        assertThat(quiet(facts, List.of(TODAY.minusDays(45)))).isEqualTo(new Quiet.Nudge(2));
    }

    @Test
    void afterTwoThereIsSilenceAndALineForTheLinkOfficer() {
        LocalDate last = TODAY.minusDays(400);
        Facts facts = new Facts().last(last);
        assertThat(quiet(facts, List.of(TODAY.minusDays(300), TODAY.minusDays(200))))
                .isEqualTo(new Quiet.TellLinkOfficer(last));
    }

    @Test
    void nudgesBeforeTheLastActionAreForgotten() {
        Facts facts = new Facts().last(TODAY.minusDays(45));
        assertThat(quiet(facts, List.of(TODAY.minusDays(300), TODAY.minusDays(200))))
                .isEqualTo(new Quiet.Nudge(1));
    }

    @Test
    void daysAwayDoNotMakeAnybodyQuiet() {
        Away leave = new Away(TODAY.minusDays(60), TODAY.minusDays(1));
        assertThat(quiet(new Facts().last(TODAY.minusDays(65)).wasAway(leave), List.of()))
                .isEqualTo(new Quiet.LeaveAlone());
        assertThat(quiet(new Facts().last(TODAY.minusDays(105)).wasAway(leave), List.of()))
                .isEqualTo(new Quiet.Nudge(1));
        assertThat(quiet(new Facts().last(TODAY.minusDays(105)).awayUntil(TODAY), List.of()))
                .isEqualTo(new Quiet.LeaveAlone());
    }

    @Test
    void whoNeverDidAnythingIsQuietSinceTheyJoinedOrTheOrganisationWentLive() {
        Facts never = new Facts().last(null).joined(TODAY.minusDays(61));
        assertThat(quiet(never, List.of())).isEqualTo(new Quiet.Nudge(1));
        assertThat(Quiet.of(never.facts(), TODAY.minusDays(44), List.of())).isEqualTo(new Quiet.LeaveAlone());
        assertThat(quiet(new Facts().last(null).joined(TODAY.minusDays(59)), List.of()))
                .isEqualTo(new Quiet.LeaveAlone());
        assertThat(quiet(new Facts().last(null).joined(null), List.of())).isEqualTo(new Quiet.Nudge(1));
    }

    private static RoomToGain room(Facts facts) {
        return RoomToGain.of(facts.facts());
    }

    private static Quiet quiet(Facts facts, List<LocalDate> nudgedOn) {
        return Quiet.of(facts.facts(), LIVE, nudgedOn);
    }
}
