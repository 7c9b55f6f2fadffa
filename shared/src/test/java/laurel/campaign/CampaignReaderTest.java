package laurel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.campaign.CampaignReader.Reading;
import laurel.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<String> TEAMS = List.of("north", "south");

    private static List<String> faults(String json) {
        return ((Reading.Faulty) CampaignReader.read(CampaignWorld.sent(json))).faults();
    }

    private static List<String> faults(Campaign campaign) {
        return CampaignFaults.of(campaign, null, TEAMS, TODAY);
    }

    @Test
    void whatIsSentIsRead() {
        Campaign week = Campaigns.week("north");
        assertThat(CampaignReader.read(CampaignWorld.sent(Campaigns.json(week))))
                .isEqualTo(new Reading.Readable(week));
    }

    @Test
    void aCampaignMayBeForEverybodyAndHaveNeitherTopicsNorGrace() {
        assertThat(CampaignReader.read(CampaignWorld.sent("""
                {"id":"wswd-2027","kind":"world-social-work-day","name":"World Social Work Day",
                 "from":"2027-03-16","to":"2027-03-16"}""")))
                .isEqualTo(new Reading.Readable(new Campaign(
                        "wswd-2027",
                        "world-social-work-day",
                        "World Social Work Day",
                        LocalDate.of(2027, 3, 16),
                        LocalDate.of(2027, 3, 16),
                        List.of(),
                        Set.of(),
                        0)));
    }

    @Test
    void aCampaignMayBeForSomeRolesOfThePeopleFile() {
        Campaign week = Campaigns.forRoles(Campaigns.week("north"), Role.STAFF, Role.STRATEGIC_CHAMPION);
        assertThat(Campaigns.json(week)).contains("\"roles\":[\"staff\",\"strategic-champion\"]");
        assertThat(CampaignReader.read(CampaignWorld.sent(Campaigns.json(week))))
                .isEqualTo(new Reading.Readable(week));
    }

    @Test
    void aRoleThatThereIsNotIsNamedWithThoseThatThereAre() {
        String mend =
                " is none. Write a list of some of \"staff\", \"champion\", \"link-officer\", \"strategic-champion\", or leave it out for every role.";
        assertThat(faults(Campaigns.json(Campaigns.week()).replace("\"roles\":[]", "\"roles\":[\"Staff\",7]")))
                .containsExactly("roles: \"Staff\"" + mend, "roles: 7" + mend);
        assertThat(faults(Campaigns.json(Campaigns.week()).replace("\"roles\":[]", "\"roles\":\"staff\"")))
                .singleElement()
                .asString()
                .startsWith("roles: \"staff\" cannot be read. Write a list of some of");
    }

    @Test
    void oneAnswerListsAllFaultsEachWithItsFieldAndWhatToWrite() {
        assertThat(faults("""
                {"id":"Week 1","kind":"practice-week","name":"","from":"1/3/2027","grace":-1,"goodie":true,
                 "topics":[{"day":"2027-02-30","id":"neglect","name":"Neglect"}],"teams":[7]}"""))
                .satisfiesExactly(
                        id -> assertThat(id).startsWith("id: \"Week 1\" cannot be read. Write lower-case words"),
                        field -> assertThat(field).startsWith("goodie: there is no such field. Leave it out"),
                        name -> assertThat(name).startsWith("name: \"\" cannot be read. Write what people read"),
                        from -> assertThat(from)
                                .isEqualTo("from: \"1/3/2027\" cannot be read. Write a day, such as 2027-03-01."),
                        to -> assertThat(to).isEqualTo("to: is missing. Write a day, such as 2027-03-01."),
                        topic -> assertThat(topic).startsWith("topics[0].day: \"2027-02-30\" cannot be read."),
                        teams -> assertThat(teams).startsWith("teams: one of them is no text."),
                        grace -> assertThat(grace).startsWith("grace: -1 cannot be read. Write a whole number"));
    }

    @Test
    void idAndKindOfACampaignStay() {
        Campaign week = Campaigns.week();
        String other = Campaigns.json(week).replace("\"week\"", "\"other\"").replace("practice-week", "festival");
        assertThat(CampaignReader.read(CampaignWorld.sent(other), week))
                .isInstanceOfSatisfying(Reading.Faulty.class, faulty -> assertThat(faulty.faults())
                        .containsExactly(
                                "id: it is week and stays so. Leave it out, or create another campaign.",
                                "kind: it is practice-week and stays so. Leave it out, or create another campaign."));
    }

    @Test
    void aCampaignThatIsAsItShouldBeHasNoFaults() {
        assertThat(faults(Campaigns.week("north"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} with {2} days of grace: {3}")
    @CsvSource({
        "2026-11-23, 2026-11-27, 3,",
        "2026-11-23, 2026-11-27, 4, grace: with 4 days of grace it would go on into the next registration year. Write 3 or fewer",
        "2026-11-30, 2026-11-30, 0,",
        "2026-11-30, 2026-12-01, 0, to: a campaign lies within one registration year",
        "2026-12-01, 2027-11-30, 0,",
        "2026-12-02, 2026-12-01, 0, to: 2026-12-01 is before the first day",
    })
    void aCampaignWithItsDaysOfGraceLiesWithinOneRegistrationYear(
            LocalDate from, LocalDate to, int grace, String fault) {
        Campaign campaign = new Campaign("a", "b", "c", from, to, List.of(), Set.of(), grace);
        if (fault == null) {
            assertThat(faults(campaign)).isEmpty();
        } else {
            assertThat(faults(campaign)).singleElement().asString().startsWith(fault);
        }
    }

    @Test
    void aTopicHasADayOfTheCampaignAndAnIdOfItsOwn() {
        Campaign week = Campaigns.week();
        Campaign wrong = new Campaign(
                "a",
                "b",
                "c",
                week.from(),
                week.to(),
                List.of(
                        new Campaign.Topic(week.from(), "neglect", "Neglect"),
                        new Campaign.Topic(week.to().plusDays(1), "neglect", "Neglect again")),
                Set.of(),
                7);
        assertThat(faults(wrong))
                .containsExactly(
                        "topics: the day of \"neglect\", 2026-11-14, is none of the campaign's. Write one from 2026-11-09 to 2026-11-13.",
                        "topics: \"neglect\" is there twice. Keep one of them.");
    }

    @Test
    void aTeamThatThereIsNotIsNamedWithThoseThatThereAre() {
        assertThat(faults(Campaigns.week("nroth")))
                .containsExactly(
                        "teams: nobody is in \"nroth\". The teams are north, south; a people file adds others.");
    }

    @Test
    void whatHasBegunIsNeitherPutOffNorMovedToAnotherYear() {
        Campaign begun = Campaigns.week();
        LocalDate tuesday = Campaigns.MONDAY.plusDays(1);
        assertThat(CampaignFaults.of(Campaigns.from(begun, tuesday, tuesday), begun, TEAMS, tuesday))
                .isEmpty();
        assertThat(CampaignFaults.of(
                        Campaigns.from(begun, tuesday.plusDays(1), tuesday.plusDays(1)), begun, TEAMS, tuesday))
                .singleElement()
                .asString()
                .startsWith("from: it has begun, so 2026-11-11 is too late.");
        assertThat(CampaignFaults.of(
                        Campaigns.from(begun, tuesday.minusYears(1), tuesday.minusYears(1)), begun, TEAMS, tuesday))
                .singleElement()
                .asString()
                .startsWith("from: it has begun, and its badges belong to December 2025 to November 2026.");
    }
}
