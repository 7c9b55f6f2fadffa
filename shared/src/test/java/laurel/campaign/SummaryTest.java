package laurel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import laurel.action.Mechanism;
import laurel.campaign.Participation.TeamPart;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Told.FewerThanFive FEW = new Told.FewerThanFive();

    private static TeamPart team(String name, int size, int people) {
        return new TeamPart(name, size, people, Map.of());
    }

    private static Participation of(TeamPart... teams) {
        int people = List.of(teams).stream().mapToInt(TeamPart::people).sum();
        return new Participation(NOW, people, Map.of(), Map.of(), Map.of(), List.of(teams), Participation.Others.NONE);
    }

    private static Summary told(Participation participation) {
        return Summary.of(Campaigns.week(), List.of(), participation);
    }

    private static List<String> teams(TeamPart... teams) {
        return told(of(teams)).teams().stream().map(Summary.Line::id).toList();
    }

    @Test
    void largeTeamsAreToldByTheirNames() {
        Summary summary = told(of(team("a", 30, 20), team("b", 12, 5)));
        assertThat(summary.people()).isEqualTo(new Told.Exactly(25));
        assertThat(summary.teams())
                .containsExactly(
                        new Summary.Line("a", "a", new Told.Exactly(20)),
                        new Summary.Line("b", "b", new Told.Exactly(5)));
        assertThat(summary.otherTeams()).isZero();
    }

    @Test
    void aSmallTeamCannotBeWorkedOutBySubtraction() {
        assertThat(teams(team("a", 30, 20), team("b", 12, 6), team("small", 4, 2)))
                .as("b goes with the small one")
                .containsExactly("a");
        assertThat(told(of(team("a", 30, 20), team("b", 12, 6), team("small", 4, 2)))
                        .inOtherTeams())
                .isEqualTo(new Told.Exactly(8));
    }

    @Test
    void soFewOfALargeTeamCannotBeWorkedOutEither() {
        assertThat(teams(team("a", 30, 20), team("b", 30, 4))).isEmpty();
    }

    @Test
    void twoSmallTeamsOfWhomFewTookPartHideBehindALargerOne() {
        assertThat(teams(team("a", 30, 20), team("b", 12, 6), team("s1", 4, 1), team("s2", 4, 1)))
                .containsExactly("a");
        assertThat(teams(team("a", 30, 20), team("b", 12, 6), team("s1", 4, 3), team("s2", 4, 2)))
                .containsExactly("a", "b");
    }

    @RepeatedTest(200)
    void whatIsLeftAfterSubtractingIsNeverOneTeamNorFewerThanFivePeople() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<TeamPart> teams = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            int size = 1 + random.nextInt(20);
            teams.add(team("t" + i, size, random.nextInt(size + 1)));
        }
        Participation all = of(teams.toArray(TeamPart[]::new));
        Participation folded = all.folded();
        int apart = folded.teams().stream().mapToInt(TeamPart::people).sum();

        assertThat(folded.teams()).as("seed %d", seed).allMatch(team -> team.size() >= 10 && team.people() >= 5);
        assertThat(apart + folded.others().people()).as("seed %d", seed).isEqualTo(all.people());
        boolean allTogether = folded.teams().isEmpty();
        boolean hidden = folded.others().teams() > 1 && folded.others().people() >= 5;
        assertThat(allTogether || folded.others().teams() == 0 || hidden)
                .as("seed %d", seed)
                .isTrue();
        assertThat(folded.folded()).as("seed %d", seed).isEqualTo(folded);
    }

    @Test
    void numbersOfFewerThanFivePeopleAreNotTold() {
        Participation participation = new Participation(
                NOW,
                9,
                Map.of("t1", 9, "t2", 4),
                Map.of(
                        Mechanism.DISSEMINATION, new Participation.Acted(40, 9),
                        Mechanism.INTERACTION, new Participation.Acted(40, 4)),
                Map.of(),
                List.of(),
                Participation.Others.NONE);
        Summary summary = told(participation);
        assertThat(summary.topics())
                .extracting(Summary.Line::people)
                .containsExactly(new Told.Exactly(9), FEW, FEW, FEW, FEW);
        assertThat(summary.mechanisms())
                .extracting(Summary.MechanismLine::actions)
                .containsExactly(Optional.of(40), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aTeamOfUnderTenIsToldInWordsAndOneOfUnderFiveNotAtAll() {
        Participation participation =
                of(team("large", 20, 12), team("few", 20, 4), team("nine", 9, 5), team("s", 4, 4));
        assertThat(people(participation, "large")).isEqualTo(new Told.Exactly(12));
        assertThat(people(participation, "few")).isEqualTo(FEW);
        assertThat(people(participation, "nine")).isEqualTo(new Told.Roughly("about half"));
        assertThat(TeamSummary.of(Campaigns.week(), "s", participation)).isInstanceOf(TeamSummary.Hidden.class);
    }

    private static Told people(Participation participation, String team) {
        return ((TeamSummary.Shown) TeamSummary.of(Campaigns.week(), team, participation)).people();
    }

    @Test
    void whatIsKeptIsWhatWasCounted() {
        Participation participation = new Participation(
                NOW,
                9,
                Map.of("t1", 9),
                Map.of(Mechanism.DISSEMINATION, new Participation.Acted(40, 9)),
                Map.of("practice-week-gold", 3),
                List.of(new TeamPart("a", 30, 9, Map.of("t1", 9))),
                new Participation.Others(2, 7));
        assertThat(ParticipationJson.read(ParticipationJson.write(participation)))
                .isEqualTo(participation);
    }
}
