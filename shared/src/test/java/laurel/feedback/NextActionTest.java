package laurel.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.period.Period;
import laurel.standard4.Coverage;
import laurel.standard4.PartState;
import laurel.standard4.RenewalRule;
import laurel.standard4.RenewalRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NextActionTest {
    private static final List<Suggestion> SHIPPED = Suggestions.shipped();

    @Test
    void whoOnlyReadsIsLedBeyondReading() {
        NextAction next = choose(new Facts().did(2026, 10, 6, 0, 0, 0));
        assertThat(next.suggestion().mechanism()).isNotEqualTo(Mechanism.DISSEMINATION);
        assertThat(next.why())
                .isEqualTo(new NextAction.Mechanisms(next.suggestion().mechanism()));
    }

    @Test
    void theThinnestMechanismIsChosen() {
        assertThat(choose(new Facts().did(2026, 10, 6, 6, 6, 0)).suggestion().mechanism())
                .isEqualTo(Mechanism.FACILITATION);
        assertThat(choose(new Facts().did(2026, 10, 6, 0, 6, 6)).suggestion().mechanism())
                .isEqualTo(Mechanism.INTERACTION);
        assertThat(choose(new Facts().did(2026, 10, 0, 6, 6, 6)).suggestion().mechanism())
                .isEqualTo(Mechanism.DISSEMINATION);
    }

    @Test
    void whatWasDoneLongAgoDoesNotMakeAMechanismThick() {
        assertThat(choose(new Facts().did(2026, 3, 0, 0, 0, 50).did(2026, 10, 6, 6, 6, 0))
                        .suggestion()
                        .mechanism())
                .isEqualTo(Mechanism.FACILITATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "discuss", "reflect", "record", "try"})
    void itAlwaysFitsTheGoalThatTheyChose(String goal) {
        assertThat(choose(new Facts().goal(goal).did(2026, 10, 9, 1, 2, 3))
                        .suggestion()
                        .goals())
                .contains(goal);
    }

    @Test
    void aGoalThatNobodyKnowsAnyMoreIsTheGentleOne() {
        assertThat(choose(new Facts().goal("conquer")).suggestion().goals()).contains(Goals.STEADY);
    }

    @Test
    void anOpenPartOfStandard4DecidesBetweenEqualMechanisms() {
        NextAction next =
                choose(new Facts().goal("reflect").did(2026, 10, 2, 2, 2, 2).covering(coverageWithout("4.8")));
        assertThat(next.suggestion().id()).isEqualTo("own-values");
        assertThat(next.why()).isEqualTo(new NextAction.Part("4.8"));
    }

    @Test
    void aBadgeInReachDecidesAndIsNamedAsTheReason() {
        InReach badge = new InReach("silver", "Silver", List.of("5 more points"), Set.of("supervision"));
        NextAction next =
                choose(new Facts().goal("reflect").did(2026, 10, 2, 2, 2, 2).near(badge));
        assertThat(next.suggestion().id()).isEqualTo("supervision");
        assertThat(next.why()).isEqualTo(new NextAction.Badge(badge));
    }

    @Test
    void standard4IsNeverTheReasonForSomebodyWhomItDoesNotConcern() {
        for (String goal : Goals.ALL) {
            assertThat(choose(new Facts().goal(goal).did(2026, 10, 1, 2, 3, 4)).why())
                    .isNotInstanceOf(NextAction.Part.class);
        }
    }

    @Test
    void whatIsForManagersIsSuggestedToNobodyElse() {
        Set<String> seen = new HashSet<>();
        Set<String> seenByManagers = new HashSet<>();
        for (Suggestion last : SHIPPED) {
            for (int i = 0; i < 30; i++) {
                seen.add(choose(new Facts().of("p" + i).suggested(last.id()))
                        .suggestion()
                        .id());
                seenByManagers.add(choose(new Facts().of("p" + i).managing().suggested(last.id()))
                        .suggestion()
                        .id());
            }
        }
        assertThat(seen).doesNotContain("protect-time");
        assertThat(seenByManagers).contains("protect-time");
    }

    @Test
    void whateverTheFactsItIsOneOfAtMostFifteenMinutesAndNotTheLastOneAgain() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Facts facts = new Facts()
                    .of("p" + random.nextInt(50))
                    .goal(Goals.ALL.get(random.nextInt(Goals.ALL.size())))
                    .did(2026, 10, random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9))
                    .suggested(SHIPPED.get(random.nextInt(SHIPPED.size())).id());
            OwnFacts own = facts.facts();
            NextAction next = NextAction.choose(own, SHIPPED);
            assertThat(next.suggestion().minutes()).as("seed %d", seed).isBetween(1, 15);
            assertThat(next.suggestion().id()).as("seed %d", seed).isNotEqualTo(own.lastSuggestion());
            assertThat(NextAction.choose(facts.facts(), SHIPPED))
                    .as("seed %d", seed)
                    .isEqualTo(next);
        }
    }

    @Test
    void theLastOneComesAgainOnlyWhereThereIsNoOther() {
        Suggestion only = SHIPPED.getFirst();
        assertThat(NextAction.choose(new Facts().suggested(only.id()).facts(), List.of(only))
                        .suggestion())
                .isEqualTo(only);
    }

    private static NextAction choose(Facts facts) {
        return NextAction.choose(facts.facts(), SHIPPED);
    }

    private static Coverage coverageWithout(String open) {
        RenewalRule rule = RenewalRules.shipped().of(new Period.RegistrationYear(2026));
        Map<RenewalRule.Part, PartState> parts = new LinkedHashMap<>();
        rule.parts()
                .forEach(part -> parts.put(
                        part,
                        part.id().equals(open)
                                ? new PartState.NothingYet()
                                : new PartState.Covered(1, LocalDate.of(2026, 10, 1))));
        return new Coverage(parts, 1, 0);
    }
}
