package laurel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.campaign.RunCampaigns.Wish;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.DynamoPersonWriter;
import laurel.people.Membership;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewCampaignTest {
    private static final Told.FewerThanFive FEW = new Told.FewerThanFive();

    private final CampaignWorld world = new CampaignWorld();
    private final Person sam = world.with(People.staff("sam", "north"));
    private final Person officer = world.with(People.somebody("robin", "head", Role.LINK_OFFICER, Set.of()));

    @BeforeEach
    void aPracticeWeekRuns() {
        world.create(Campaigns.week());
        world.now.set(Instant.parse("2026-11-12T09:00:00Z"));
    }

    private OwnProgress own(Person person) {
        return ((ViewCampaign.Own) world.seenBy(person, null)).progress();
    }

    private Summary organisation() {
        return ((ViewCampaign.OfOrganisation) world.seenBy(officer, ViewCampaign.ORGANISATION)).summary();
    }

    private List<Person> team(String team, int size) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(world.with(People.staff(team + i, team)));
        }
        return people;
    }

    @Test
    void aTopicIsExploredOnTheDayWhereTheOrganisationIs() {
        world.explored(sam, "t1", "2026-11-09T00:30:00Z");
        world.did(sam, "session.attended", "2026-11-10T10:00:00Z", ",\"topics\":[\"t2\"]");
        world.explored(sam, "t3", "2026-11-08T23:59:00Z");
        world.did(sam, "resource.viewed", "2026-11-10T10:00:00Z", ",\"resource\":{\"id\":\"r\"},\"topics\":[\"t4\"]");
        assertThat(own(sam).topics())
                .extracting(OwnProgress.TopicDone::doneOn)
                .containsExactly(Campaigns.MONDAY, Campaigns.MONDAY.plusDays(1), null, null, null);
    }

    @Test
    void inSummerADayBeginsAnHourBeforeThatOfUtc() {
        LocalDate june = LocalDate.of(2026, 6, 10);
        Campaign summer = new Campaign(
                "summer",
                "practice-week",
                "Summer",
                june,
                june,
                List.of(new Campaign.Topic(june, "t1", "Topic"), new Campaign.Topic(june, "t2", "Topic")),
                Set.of(),
                0);
        world.create(summer);
        world.explored(sam, "t1", "2026-06-09T23:30:00Z");
        world.explored(sam, "t2", "2026-06-10T23:30:00Z");
        assertThat(world.view.view(sam, world.viewer(sam), CampaignWorld.LIVE, "summer", null))
                .isInstanceOfSatisfying(
                        ViewCampaign.Own.class, own -> assertThat(own.progress().topics())
                                .extracting(OwnProgress.TopicDone::doneOn)
                                .containsExactly(june, null));
    }

    @Test
    void whatIsLeftForItsBadgesIsSaidAndFallsWithWhatIsDone() {
        world.explored(sam, "t1", "2026-11-09T10:00:00Z");
        world.explored(sam, "t2", "2026-11-10T10:00:00Z");
        world.explored(sam, "t3", "2026-11-11T10:00:00Z");
        assertThat(own(sam).badges().getFirst().left())
                .containsExactly(
                        "1 more topic of the campaign",
                        "1 more discussion joined or discussion led or session taken part in or reflection");
        world.did(sam, "discussion.joined", "2026-11-12T08:00:00Z", "");
        world.explored(sam, "t4", "2026-11-12T08:30:00Z");
        assertThat(own(sam).badges()).extracting(OwnProgress.BadgeAhead::held).containsExactly(true, false);
        assertThat(own(sam).badges().getFirst().left()).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedIsSeenByThoseWhoPlanIt() {
        world.now.set(Instant.parse("2026-11-02T09:00:00Z"));
        assertThat(world.seenBy(sam, null)).isInstanceOf(ViewCampaign.NoSuchCampaign.class);
        assertThat(world.seenBy(officer, null)).isInstanceOf(ViewCampaign.Own.class);
        world.officer(new Wish.Announce("week"));
        assertThat(own(sam).stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(own(sam).badges().getFirst().left()).contains("4 more topics of the campaign");
    }

    @Test
    void whoIsInAnotherTeamIsToldThatItIsNotForThem() {
        world.officer(new Wish.Change("week", CampaignWorld.sent(Campaigns.json(Campaigns.week("south")))));
        world.explored(sam, "t1", "2026-11-09T10:00:00Z");
        assertThat(own(sam).forThem()).isFalse();
        assertThat(own(sam).topics().getFirst().doneOn()).isNull();
    }

    private void isFor(Campaign campaign) {
        world.officer(new Wish.Change("week", CampaignWorld.sent(Campaigns.json(campaign))));
    }

    @Test
    void whoIsInAnotherRoleIsToldThatItIsNotForThem() {
        isFor(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION));
        Person champion = world.with(People.champion("c", "north"));
        for (Person person : List.of(sam, champion)) {
            world.explored(person, "t1", "2026-11-09T10:00:00Z");
        }
        assertThat(own(sam).forThem()).isFalse();
        assertThat(own(sam).topics().getFirst().doneOn()).isNull();
        assertThat(own(sam).badges()).extracting(OwnProgress.BadgeAhead::left).containsOnly(List.of());
        assertThat(own(champion).forThem()).isTrue();
        assertThat(own(champion).topics().getFirst().doneOn()).isEqualTo(Campaigns.MONDAY);
        assertThat(own(champion).badges().getFirst().left()).contains("3 more topics of the campaign");
    }

    @Test
    void withTeamsAndRolesItIsForWhoIsInOneOfBoth() {
        isFor(Campaigns.forRoles(Campaigns.week("north"), Role.CHAMPION));
        assertThat(own(sam).forThem()).isFalse();
        assertThat(own(world.with(People.champion("c", "south"))).forThem()).isFalse();
        assertThat(own(world.with(People.champion("d", "north"))).forThem()).isTrue();
    }

    @Test
    void aBadgeOfACampaignForSomeRolesIsGivenToThoseAlone() {
        isFor(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION));
        Person champion = world.with(People.champion("c", "north"));
        for (Person person : List.of(sam, champion)) {
            for (int topic = 1; topic <= 4; topic++) {
                world.explored(person, "t" + topic, "2026-11-12T08:00:00Z");
            }
            world.did(person, "discussion.joined", "2026-11-12T08:00:00Z", "");
        }
        assertThat(own(sam).badges()).extracting(OwnProgress.BadgeAhead::held).containsExactly(false, false);
        assertThat(own(champion).badges())
                .extracting(OwnProgress.BadgeAhead::held)
                .containsExactly(true, false);
    }

    @Test
    void ofACampaignForSomeRolesThoseAloneAreCounted() {
        isFor(Campaigns.forRoles(Campaigns.week(), Role.STAFF));
        List<Person> north = team("north", 10);
        Person champion = world.with(People.champion("c", "north"));
        north.subList(0, 6).forEach(person -> world.explored(person, "t1", "2026-11-09T10:00:00Z"));
        world.explored(champion, "t2", "2026-11-09T10:00:00Z");
        assertThat(organisation().people()).isEqualTo(new Told.Exactly(6));
        assertThat(organisation().topics().get(1).people()).isEqualTo(FEW);
        assertThat(organisation().teams()).containsExactly(new Summary.Line("north", "north", new Told.Exactly(6)));
    }

    @Test
    void aRoleThatFewOfATeamHaveIsNotToldOfTheTeam() {
        isFor(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION));
        team("north", 12);
        Person champion = world.with(People.champion("c", "north"));
        for (int i = 0; i < 3; i++) {
            Person other = world.with(People.champion("c" + i, "north"));
            world.explored(other, "t1", "2026-11-09T10:00:00Z");
        }
        assertThat(((ViewCampaign.OfTeam) world.seenBy(champion, "north")).team())
                .isInstanceOfSatisfying(TeamSummary.Hidden.class, hidden -> assertThat(hidden.note())
                        .contains("fewer than five of its people whom the campaign is for"));
        assertThat(organisation().people()).isEqualTo(FEW);
        assertThat(organisation().teams()).isEmpty();
    }

    @Test
    void p8NoCampaignIsPlannedThatComparedWithAnotherTellsOfAFew() {
        team("north", 12);
        world.with(People.champion("c", "north"));
        Campaign forStaff = Campaigns.forRoles(Campaigns.week(), Role.STAFF);
        String beside = Campaigns.json(forStaff).replace("\"week\"", "\"staff-week\"");
        assertThat(world.officer(new Wish.Create(CampaignWorld.sent(beside))))
                .isInstanceOfSatisfying(CampaignResult.Faulty.class, faulty -> assertThat(faulty.faults())
                        .singleElement()
                        .asString()
                        .startsWith("roles: \"week\" is of the same kind on some of these days"));
    }

    @Test
    void aTeamWithFewOfTheRoleStandsWithOthersSoThatSubtractingTellsNothing() {
        isFor(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION));
        for (int i = 0; i < 12; i++) {
            world.explored(world.with(People.champion("n" + i, "north")), "t1", "2026-11-09T10:00:00Z");
        }
        world.explored(world.with(People.champion("s", "south")), "t1", "2026-11-09T10:00:00Z");
        assertThat(organisation().people()).isEqualTo(new Told.Exactly(13));
        assertThat(organisation().teams()).isEmpty();
        assertThat(organisation().otherTeams()).isEqualTo(2);
    }

    @Test
    void theRoleThatCountsIsThatOfTheDay() {
        isFor(Campaigns.forRoles(Campaigns.week(), Role.STAFF));
        world.explored(sam, "t1", "2026-11-09T10:00:00Z");
        Person promoted = new Person(
                sam.id(),
                sam.name(),
                sam.email(),
                List.of(
                        new Membership(LocalDate.EPOCH, "north", Role.STAFF),
                        new Membership(Campaigns.MONDAY.plusDays(2), "north", Role.CHAMPION)),
                sam.serviceArea(),
                Role.CHAMPION,
                sam.aliases(),
                sam.championOf(),
                null,
                null,
                null,
                null,
                null,
                null,
                sam.version());
        assertThat(own(promoted).topics().getFirst().doneOn()).isEqualTo(Campaigns.MONDAY);
        assertThat(own(promoted).forThem()).as("now").isFalse();
    }

    @Test
    void peopleTopicsMechanismsAndBadgesOfTheOrganisationAreCounted() {
        List<Person> north = team("north", 12);
        for (Person person : north.subList(0, 6)) {
            world.explored(person, "t1", "2026-11-09T10:00:00Z");
            world.explored(person, "t1", "2026-11-10T10:00:00Z");
        }
        world.did(north.get(6), "discussion.joined", "2026-11-10T10:00:00Z", "");
        world.did(north.get(7), "tool.used", "2026-11-10T10:00:00Z", "");
        Summary summary = organisation();
        assertThat(summary.people())
                .as("using a tool is of no topic and for no badge of the week")
                .isEqualTo(new Told.Exactly(7));
        assertThat(summary.topics())
                .extracting(Summary.Line::people)
                .containsExactly(new Told.Exactly(6), FEW, FEW, FEW, FEW);
        assertThat(summary.mechanisms())
                .contains(
                        new Summary.MechanismLine(Mechanism.DISSEMINATION, Optional.of(12)),
                        new Summary.MechanismLine(Mechanism.SOCIAL_INFLUENCE, Optional.empty()));
        assertThat(summary.badges()).extracting(Summary.Line::people).containsExactly(FEW, FEW);
        assertThat(summary.teams()).containsExactly(new Summary.Line("north", "north", new Told.Exactly(7)));
    }

    @Test
    void aPersonCountsWithTheTeamThatTheyWereInOnTheDay() {
        List<Person> north = team("north", 10);
        north.forEach(person -> world.explored(person, "t1", "2026-11-09T10:00:00Z"));
        Person last = world.directory.person(north.getLast().id()).orElseThrow();
        Person moved = People.moved(last, LocalDate.of(2026, 11, 12), "south");
        new DynamoPersonWriter(world.dynamo, world.settings).write(last, moved);
        Person champion = People.champion("c", "north");
        ViewCampaign.OfTeam seen = (ViewCampaign.OfTeam) world.seenBy(champion, "north");
        assertThat(seen.team()).isInstanceOfSatisfying(TeamSummary.Shown.class, shown -> assertThat(shown.people())
                .isEqualTo(new Told.Exactly(10)));
    }

    @Test
    void aYearThatIsStillToBeWorkedOutAnewTellsItsBadgesAllTheSame() {
        List<Person> north = team("north", 10);
        for (Person person : north) {
            for (int topic = 1; topic <= 4; topic++) {
                world.explored(person, "t" + topic, "2026-11-12T08:00:00Z");
            }
            world.did(person, "discussion.joined", "2026-11-12T08:00:00Z", "");
        }
        world.officer(new Wish.Create(
                CampaignWorld.sent(Campaigns.json(Campaigns.week()).replace("\"week\"", "\"another-week\""))));
        assertThat(organisation().badges().getFirst().people()).isEqualTo(new Told.Exactly(10));
    }

    @Test
    void whatWasCountedIsKeptForTenMinutesAndCountedAnewForAnotherCampaign() {
        List<Person> north = team("north", 10);
        assertThat(organisation().people()).isEqualTo(FEW);
        north.forEach(person -> world.explored(person, "t1", "2026-11-09T10:00:00Z"));
        world.now.set(Instant.parse("2026-11-12T09:09:59Z"));
        assertThat(organisation().people()).isEqualTo(FEW);
        world.now.set(Instant.parse("2026-11-12T09:10:00Z"));
        assertThat(organisation().people()).isEqualTo(new Told.Exactly(10));
        isFor(Campaigns.week("south"));
        assertThat(organisation().people()).isEqualTo(FEW);
        isFor(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION));
        assertThat(organisation().people()).isEqualTo(FEW);
        isFor(Campaigns.forRoles(Campaigns.week(), Role.STAFF));
        assertThat(organisation().people()).isEqualTo(new Told.Exactly(10));
    }

    @Test
    void onceClosedItsSummaryStays() {
        List<Person> north = team("north", 10);
        north.forEach(person -> world.explored(person, "t1", "2026-11-09T10:00:00Z"));
        world.now.set(Instant.parse("2026-11-21T09:00:00Z"));
        world.officer(new Wish.Close("week"));
        Summary closed = organisation();
        assertThat(closed.people()).isEqualTo(new Told.Exactly(10));
        north.forEach(person -> world.explored(person, "t2", "2026-11-10T10:00:00Z"));
        world.now.set(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(organisation()).isEqualTo(closed);
    }

    @Test
    void eachSeesWhatTheirRoleIsFor() {
        Person champion = People.champion("c", "north");
        assertThat(world.seenBy(champion, "north")).isInstanceOf(ViewCampaign.OfTeam.class);
        assertThat(code(world.seenBy(champion, "south"))).isEqualTo("not-your-team");
        assertThat(code(world.seenBy(champion, ViewCampaign.ORGANISATION))).isEqualTo("not-for-totals");
        assertThat(code(world.seenBy(sam, "north"))).isEqualTo("not-your-team");
        Person strategic = People.somebody("s", "north", Role.STRATEGIC_CHAMPION, Set.of());
        assertThat(world.seenBy(strategic, ViewCampaign.ORGANISATION)).isInstanceOf(ViewCampaign.OfOrganisation.class);
        assertThat(code(world.view.view(
                        sam, world.viewer(sam), new Access(new OrganisationState.Baseline()), "week", null)))
                .isEqualTo("baseline");
    }

    private static String code(ViewCampaign.Result result) {
        return ((ViewCampaign.Refused) result).why().code();
    }
}
