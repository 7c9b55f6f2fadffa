package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import laurel.mail.AwardId;
import laurel.mail.LedgerAwards;
import laurel.mail.StandingAward;
import laurel.mail.StandingAwards;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

class AwardsAsMailReadsThemTest {
    private final World world = new World();
    private final StandingAwards awards = new LedgerAwards(world.awards, world.earnings);

    @Test
    void anAwardIsFoundAsLongAsItStands() {
        AwardId award = new AwardId(world.person("ann"), "first-steps", "once");
        assertThat(awards.find(award)).isEmpty();

        world.record(world.action("a1", "ann", "discussion.joined", "2026-11-23T09:00:00Z", ""));
        assertThat(awards.find(award))
                .contains(new StandingAward(award, Instant.parse("2026-11-23T09:00:00Z"), "discussion.joined"));

        world.record(world.voided("a1"));
        assertThat(awards.find(award)).isEmpty();
    }

    @Test
    void anAwardThatAnEarlierActionTurnsOutToHaveEarnedNamesThatOne() {
        AwardId award = new AwardId(new PersonId("bob"), "first-steps", "once");
        world.person("bob");
        world.record(world.action("a1", "bob", "discussion.joined", "2026-11-23T09:00:00Z", ""));
        world.record(world.action("a2", "bob", "tool.used", "2026-11-20T09:00:00Z", ""));

        assertThat(awards.find(award))
                .contains(new StandingAward(award, Instant.parse("2026-11-20T09:00:00Z"), "tool.used"));
    }

    @Test
    void aBadgeIsEarnedByTheActionThatCompletesItInTheOrderOfTimeThoughAnEarlierOneCameLast() {
        AwardId award = new AwardId(world.person("cat"), "bronze", "2026");
        for (int day = 10; day < 14; day++) {
            world.record(world.action("l" + day, "cat", "discussion.led", "2026-11-%dT09:00:00Z".formatted(day), ""));
        }
        world.record(world.action("t1", "cat", "tool.used", "2026-11-14T09:00:00Z", ""));
        assertThat(awards.find(award)).isEmpty();

        world.record(world.action("t2", "cat", "tool.used", "2026-11-01T09:00:00Z", ""));
        assertThat(awards.find(award))
                .contains(new StandingAward(award, Instant.parse("2026-11-14T09:00:00Z"), "tool.used"));

        world.record(world.action("s1", "cat", "session.attended", "2026-11-02T09:00:00Z", ""));
        assertThat(awards.find(award))
                .contains(new StandingAward(award, Instant.parse("2026-11-13T09:00:00Z"), "discussion.led"));
    }
}
