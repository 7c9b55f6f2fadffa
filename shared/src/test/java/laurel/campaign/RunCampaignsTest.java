package laurel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import laurel.campaign.RunCampaigns.Wish;
import laurel.organisation.AuditLine;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunCampaignsTest {
    private static final Campaign WEEK = Campaigns.week();
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2026);

    private final CampaignWorld world = new CampaignWorld();

    private void itIs(String now) {
        world.now.set(Instant.parse(now));
    }

    private static CampaignView view(CampaignResult result) {
        return result instanceof CampaignResult.Created created
                ? created.view()
                : ((CampaignResult.Shown) result).view();
    }

    private static String code(CampaignResult result) {
        return ((CampaignResult.Conflict) result).code();
    }

    private List<String> audited() {
        return world.audit.latest(20).reversed().stream().map(AuditLine::what).toList();
    }

    private CampaignResult change(Campaign to) {
        return world.officer(new Wish.Change("week", CampaignWorld.sent(Campaigns.json(to))));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LINK_OFFICER")
    void campaignsAreForTheLinkOfficer(Role role) {
        Person person = People.somebody("sam", "north", role, Set.of());
        assertThat(world.run.run(world.viewer(person), CampaignWorld.LIVE, new Wish.One("week")))
                .isInstanceOfSatisfying(
                        CampaignResult.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("not-a-link-officer"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAMPION", "STRATEGIC_CHAMPION"})
    void championsHearOfACampaignOnceItIsAnnounced(Role role) {
        Viewer champion = world.viewer(People.somebody("sam", "north", role, Set.of()));
        world.create(WEEK);

        assertThat(world.run.run(champion, CampaignWorld.LIVE, new Wish.Everything()))
                .isEqualTo(new CampaignResult.Listed(List.of()));

        world.officer(new Wish.Announce("week"));
        assertThat(((CampaignResult.Listed) world.run.run(champion, CampaignWorld.LIVE, new Wish.Everything())).views())
                .extracting(CampaignView::campaign)
                .containsExactly(WEEK);
    }

    @Test
    void aCampaignIsCreatedOnceHoweverOftenItIsSent() {
        CampaignView created = view(world.create(WEEK));
        assertThat(created.stage()).isEqualTo(Stage.PLANNED);
        assertThat(created.badges()).extracting("id").containsExactly("practice-week-explorer", "practice-week-gold");
        assertThat(world.create(WEEK)).isEqualTo(new CampaignResult.Shown(created));
        assertThat(code(world.create(Campaigns.week("north")))).isEqualTo("other-campaign");
        assertThat(world.scheme.get().campaigns()).containsExactly(WEEK);
        assertThat(audited()).containsExactlyInAnyOrder("campaign-created");
    }

    @Test
    void whatIsWrongChangesNothing() {
        assertThat(world.create(Campaigns.week("nowhere"))).isInstanceOf(CampaignResult.Faulty.class);
        assertThat(world.scheme.get().campaigns()).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void oneAnswerListsWhatCannotBeReadAndWhatDoesNotGoTogether() {
        String wrong = Campaigns.json(Campaigns.week("nowhere"))
                .replace("\"Practice week\"", "\"\"")
                .replace("2026-11-13\",\"topics", "2026-12-13\",\"topics");
        assertThat(((CampaignResult.Faulty) world.officer(new Wish.Create(CampaignWorld.sent(wrong)))).faults())
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("name: \"\" cannot be read."),
                        to -> assertThat(to).startsWith("to: a campaign lies within one registration year"),
                        teams -> assertThat(teams).startsWith("teams: nobody is in \"nowhere\"."));
        String noDay = wrong.replace("2026-11-09\",\"to", "soon\",\"to");
        assertThat(((CampaignResult.Faulty) world.officer(new Wish.Create(CampaignWorld.sent(noDay)))).faults())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("teams: nobody is in");
    }

    @Test
    void aBadgeThatNobodyCanBeGivenIsToldToWhoeverPlansIt() {
        assertThat(view(world.create(WEEK)).notes()).isEmpty();
        Campaign withoutTopics = Campaigns.from(WEEK, WEEK.from(), WEEK.from());
        assertThat(view(change(withoutTopics)).notes())
                .containsExactly(
                        "Nobody can be given Practice Week Explorer: it asks for at least 4 of the campaign's topics,"
                                + " and there are 0.",
                        "Nobody can be given Practice Week Explorer Gold: it asks for all of the campaign's topics,"
                                + " and there are 0.");
    }

    @Test
    void aChangeBeforeItBeginsLeavesProgressAsItIs() {
        world.create(WEEK);
        assertThat(view(change(Campaigns.week("north"))).campaign()).isEqualTo(Campaigns.week("north"));
        assertThat(world.scheme.get().edition(YEAR).number()).isZero();
        assertThat(audited()).containsExactlyInAnyOrder("campaign-created", "campaign-changed");
    }

    @Test
    void aChangeOnceItHasBegunLetsItsYearBeWorkedOutAnew() {
        world.create(WEEK);
        itIs("2026-11-10T09:00:00Z");
        change(Campaigns.week("north"));
        assertThat(world.scheme.get().edition(YEAR).number()).isEqualTo(1);
        change(Campaigns.week("north"));
        assertThat(world.scheme.get().edition(YEAR).number())
                .as("the same again is no change")
                .isEqualTo(1);
    }

    @Test
    void whatHasNotBegunIsCalledOffAndWhatHasBegunIsShortened() {
        world.create(WEEK);
        world.officer(new Wish.Announce("week"));
        itIs("2026-11-08T23:59:30Z");
        assertThat(code(world.officer(new Wish.CallOff("week"))))
                .as("some function may go by the scheme of a moment ago")
                .isEqualTo("has-begun");
        assertThat(change(Campaigns.from(WEEK, WEEK.from(), WEEK.from()))).isInstanceOf(CampaignResult.Shown.class);

        itIs("2026-11-08T12:00:00Z");
        assertThat(world.officer(new Wish.CallOff("week"))).isInstanceOf(CampaignResult.CalledOff.class);
        assertThat(world.scheme.get().campaigns()).isEmpty();
        assertThat(world.officer(new Wish.CallOff("week"))).isInstanceOf(CampaignResult.NoSuchCampaign.class);
        assertThat(view(world.create(WEEK)).stage())
                .as("another of that id starts from the beginning")
                .isEqualTo(Stage.PLANNED);
    }

    @Test
    void anAnnouncementIsToldOnce() {
        world.create(WEEK);
        assertThat(view(world.officer(new Wish.Announce("week"))).stage()).isEqualTo(Stage.ANNOUNCED);
        itIs("2026-11-03T09:00:00Z");
        world.officer(new Wish.Announce("week"));
        assertThat(world.told).containsExactly("week 2026-11-02T09:00:00Z");
        assertThat(audited()).containsExactlyInAnyOrder("campaign-created", "campaign-announced");
    }

    @Test
    void anAnnouncementThatTheBusDidNotTakeIsToldTheNextTime() {
        world.create(WEEK);
        world.records.announce("week", new CampaignRecord.Announcement(world.clock.instant(), "robin", false));
        world.officer(new Wish.Announce("week"));
        assertThat(world.told).containsExactly("week 2026-11-02T09:00:00Z");
    }

    @Test
    void whatIsOverIsNotAnnouncedAhead() {
        world.create(WEEK);
        itIs("2026-11-14T09:00:00Z");
        assertThat(code(world.officer(new Wish.Announce("week")))).isEqualTo("over");
        assertThat(world.told).isEmpty();
    }

    @ParameterizedTest(name = "at {0} it is {1}")
    @CsvSource({
        "2026-11-08T23:59:59Z, PLANNED",
        "2026-11-09T00:00:00Z, RUNNING",
        "2026-11-13T23:59:59Z, RUNNING",
        "2026-11-14T00:00:00Z, GRACE",
        "2026-11-20T23:59:59Z, GRACE",
        "2026-11-21T00:00:00Z, OVER",
    })
    void theListTellsWhereEachCampaignStands(String now, Stage stage) {
        world.create(WEEK);
        itIs(now);
        assertThat(((CampaignResult.Listed) world.officer(new Wish.Everything())).views())
                .extracting(CampaignView::stage)
                .containsExactly(stage);
    }

    @Test
    void aCampaignIsClosedAfterItsDaysOfGrace() {
        world.create(WEEK);
        itIs("2026-11-20T23:00:00Z");
        assertThat(code(world.officer(new Wish.Close("week")))).isEqualTo("not-over");
        itIs("2026-11-21T00:00:00Z");
        CampaignView closed = view(world.officer(new Wish.Close("week")));
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.summary()).isPresent();
        itIs("2026-11-22T00:00:00Z");
        assertThat(view(world.officer(new Wish.Close("week"))).record()).isEqualTo(closed.record());
        assertThat(code(change(Campaigns.week("north")))).isEqualTo("closed");
        assertThat(audited()).containsExactlyInAnyOrder("campaign-created", "campaign-closed");
        assertThat(((CampaignResult.Listed) world.officer(new Wish.Everything())).views())
                .containsExactly(closed);
    }
}
