package laurel.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import laurel.action.Schemas;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.InMemorySchemeStore;
import laurel.catalogue.Proposal;
import laurel.catalogue.StoredScheme;
import laurel.ledger.OnlyToRead;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.period.Period;
import laurel.progress.Points;
import laurel.progress.Ruling;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulateTest {
    private static final Instant LATER = Instant.parse("2026-11-23T11:00:00Z");
    private static final YearMonth START = YearMonth.of(2025, 12);
    private static final String TYPES = Schemas.text("catalogue/1/action-types.yaml");
    private static final String BADGES = Schemas.text("catalogue/1/badges.yaml");

    private final InMemorySchemeStore store = new InMemorySchemeStore();
    private final InMemoryDirectory people = new InMemoryDirectory();
    private final OnlyToRead ledger = new OnlyToRead();
    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Simulate simulate =
            new Simulate(CatalogueReader.shipped(), store, ledger, people, clock, ZoneId.of("Europe/London"));

    @BeforeEach
    void somePeople() {
        // Ann has Bronze with 55 points, Ben has 45 and none, Cy did nothing.
        did("ann", "discussion.led", 4);
        did("ann", "reflection.recorded", 3);
        did("ben", "discussion.led", 3);
        did("ben", "reflection.recorded", 3);
        people.with(People.staff("cy", "north"));
    }

    private void did(String person, String type, int times) {
        people.with(People.staff(person, "north"));
        IntStream.range(0, times).forEach(i -> ledger.add(person, type, "2026-0" + (i + 1) + "-10T09:00:00Z"));
    }

    private Simulate.Result.Simulated simulated(YearMonth since, Proposal proposal) {
        Simulate.Result result =
                simulate.simulate(new Simulate.Wish(since, null, proposal), Simulate.SoFar.NOTHING, LATER, seen -> {});
        assertThat(result).isInstanceOf(Simulate.Result.Simulated.class);
        return (Simulate.Result.Simulated) result;
    }

    private Effect effect(YearMonth since, Proposal proposal) {
        return simulated(since, proposal).soFar().effect();
    }

    private static Proposal bronzeFor(int points) {
        return Proposal.of(null, BADGES.replaceFirst("50 points", points + " points"), null);
    }

    @Test
    void anEasierBadgeIsGainedByWhoeverDidEnoughForIt() {
        Effect effect = effect(START, bronzeFor(45));

        assertThat(effect.people()).isEqualTo(3);
        assertThat(effect.active()).isEqualTo(2);
        assertThat(effect.badges()).containsEntry("bronze", new Effect.OfBadge(1, 1, 0));
        assertThat(effect.moved()).isEqualTo(Map.of(MovedBy.NOT, 2));
    }

    @Test
    void aHarderOneWouldNoLongerBeEarnedByWhoeverHasIt() {
        assertThat(effect(START, bronzeFor(60)).badges()).containsEntry("bronze", new Effect.OfBadge(0, 0, 1));
    }

    @Test
    void whatWasKeptBeforeWouldNotBeEarnedEither() {
        ledger.decided("ben", 2026, "bronze", Ruling.Kind.KEPT);

        assertThat(effect(START, bronzeFor(50)).badges()).containsEntry("bronze", new Effect.OfBadge(0, 1, 1));
    }

    @Test
    void otherPointsMoveFromTheirMonthOnByMechanism() {
        Proposal proposal =
                Proposal.of(TYPES.replaceFirst("(?s)(id: discussion.led.*?points: )10", "$115"), null, null);

        Effect effect = effect(YearMonth.of(2026, 3), proposal);

        assertThat(effect.before()).isEqualTo(Points.of(0, 0, 70, 30));
        assertThat(effect.after()).as("March and April count anew").isEqualTo(Points.of(0, 0, 85, 30));
        assertThat(effect.moved()).isEqualTo(Map.of(MovedBy.UP_A_LITTLE, 2));
    }

    @Test
    void badgesOfAYearThatBeganBeforeStayThoseOfItsFirstDay() {
        Simulate.Result.Simulated later = simulated(YearMonth.of(2026, 3), bronzeFor(40));

        assertThat(later.soFar().effect().badges()).containsEntry("bronze", new Effect.OfBadge(0, 1, 0));
        assertThat(later.years()).containsExactly(new Period.RegistrationYear(2026));
    }

    @Test
    void aBadgeThatIsConfirmedIsCountedIfTheActionsBearItOut() {
        String easier = BADGES.replaceFirst(
                        "at-least: 8 of any action from other than dissemination over 8 weeks",
                        "at-least: 1 of any action from other than dissemination")
                .replaceFirst("(?s)(id: super-user.*?)each of 3 mechanisms", "$1each of 2 mechanisms");

        assertThat(effect(START, Proposal.of(null, easier, null)).badges())
                .as("in two quarters of each")
                .containsEntry("super-user", new Effect.OfBadge(4, 0, 0));
    }

    @Test
    void whoeverRunsOutOfTimeGoesOnWhereTheyWere() {
        IntStream.range(0, 150).forEach(i -> people.with(People.staff("q" + i, "north")));
        Simulate.Wish wish = new Simulate.Wish(START, null, bronzeFor(45));
        int[] seen = {0};

        Simulate.Result.Simulated first =
                (Simulate.Result.Simulated) simulate.simulate(wish, Simulate.SoFar.NOTHING, LATER, more -> {
                    seen[0] += more;
                    clock.set(LATER.toString());
                });
        assertThat(first.whole()).isFalse();
        assertThat(first.soFar().effect().people()).isEqualTo(64).isEqualTo(seen[0]);
        Simulate.Result.Simulated second =
                (Simulate.Result.Simulated) simulate.simulate(wish, first.soFar(), LATER.plusSeconds(9), more -> {});

        assertThat(second.whole()).isTrue();
        assertThat(second.soFar().effect()).isEqualTo(effectOfAll(wish));
        assertThat(second.soFar().effect().people()).isEqualTo(153).isEqualTo(simulate.people());
        store.replace(StoredScheme.NOTHING.next());
        assertThat(simulate.simulate(wish, first.soFar(), LATER.plusSeconds(9), more -> {}))
                .isInstanceOf(Simulate.Result.NotPossible.class);
    }

    private Effect effectOfAll(Simulate.Wish wish) {
        Simulate.Result.Simulated all = (Simulate.Result.Simulated)
                simulate.simulate(wish, Simulate.SoFar.NOTHING, LATER.plusSeconds(9), more -> {});
        return all.soFar().effect();
    }

    @Test
    void aWrongProposalAndATimeToComeAreAnsweredInWords() {
        Simulate.Wish wrong = new Simulate.Wish(START, null, Proposal.of(null, "badges: 7", null));
        assertThat(simulate.simulate(wrong, Simulate.SoFar.NOTHING, LATER, seen -> {}))
                .isInstanceOf(Simulate.Result.Refused.class);
        for (Simulate.Wish wish : List.of(
                new Simulate.Wish(YearMonth.of(2027, 1), null, bronzeFor(45)),
                new Simulate.Wish(YearMonth.of(2020, 1), null, bronzeFor(45)),
                new Simulate.Wish(START, YearMonth.of(2024, 1), bronzeFor(45)))) {
            assertThat(simulate.simulate(wish, Simulate.SoFar.NOTHING, LATER, seen -> {}))
                    .isInstanceOf(Simulate.Result.NotPossible.class);
        }
    }
}
