package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import laurel.campaign.Campaign;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.dynamodb.Attributes;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.people.Role;
import laurel.progress.Engine;
import laurel.progress.YearProgress;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TeamMovesTest {
    private final World world = new World();
    private final PersonWriter writer = world.people;

    @Test
    void thisMonthGoesWithThePersonAndMonthsBeforeStay() {
        PersonId ann = world.person("ann");
        world.record(
                world.action("a1", "ann", "discussion.joined", "2026-10-20T09:00:00Z", ""),
                world.action("a2", "ann", "discussion.joined", "2026-11-20T09:00:00Z", ""));

        move(ann, "south");
        world.record(world.action("a3", "ann", "discussion.joined", "2026-11-21T09:00:00Z", ""));
        world.record(world.action("a4", "ann", "discussion.joined", "2026-09-21T09:00:00Z", ""));

        assertThat(board(ann, "2026-11")).endsWith("|south|2026-11");
        assertThat(board(ann, "2026-10")).endsWith("|north|2026-10");
        assertThat(board(ann, "2026-09")).endsWith("|north|2026-09");
        assertThat(world.points(ann).total()).isEqualTo(16);
    }

    @Test
    void aMoveBeforeTheFirstActionIsKnownToIt() {
        PersonId ann = world.person("ann");

        move(ann, "south");
        world.record(world.action("a1", "ann", "discussion.joined", "2026-11-21T09:00:00Z", ""));

        assertThat(board(ann, "2026-11")).endsWith("|south|2026-11");
    }

    @Test
    void aMoveThatReadTheMonthBeforeItsFirstActionIsOvertaken() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "discussion.joined", "2026-11-20T09:00:00Z", ""));
        PersonWriter early = new TeamMoves(
                world.people, new MonthsReadTooEarly(world.ledger), world.rewrites, world.engine, world.clock);
        Person before = Objects.requireNonNull(writer.read(Set.of(ann)).get(ann));

        assertThat(early.write(before, moved(before, "south"))).isInstanceOf(PersonWriter.Result.Overtaken.class);
        assertThat(board(ann, "2026-11")).endsWith("|north|2026-11");
    }

    @Test
    void p2AMoveDecidedBeforeMidnightIsDecidedAgain() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "discussion.joined", "2026-11-20T09:00:00Z", ""));
        Person before = Objects.requireNonNull(writer.read(Set.of(ann)).get(ann));

        world.clock.set("2026-11-24T00:00:00Z");

        assertThat(writer.write(before, moved(before, "south"))).isInstanceOf(PersonWriter.Result.Overtaken.class);
    }

    @Test
    void aMoveIsTakenBackOnItsDay() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "discussion.joined", "2026-11-20T09:00:00Z", ""));
        Person north = Objects.requireNonNull(writer.read(Set.of(ann)).get(ann));
        move(ann, "south");

        Person south = Objects.requireNonNull(writer.read(Set.of(ann)).get(ann));
        assertThat(writer.write(south, north)).isInstanceOf(PersonWriter.Result.Written.class);
        assertThat(board(ann, "2026-11")).endsWith("|north|2026-11");
    }

    @Test
    void p2WhatWasDoneOnTheDayOfAMoveIsOfTheCampaignThatIsForTheTeamOfThatDay() {
        World ofCampaigns = with(socialWorkWeek("west", "north"), socialWorkWeek("east", "south"));
        PersonId ann = ofCampaigns.person("ann");
        ofCampaigns.record(
                ofCampaigns.action("a1", "ann", "session.attended", "2026-11-23T08:00:00Z", ""),
                ofCampaigns.action("a2", "ann", "reflection.recorded", "2026-11-23T08:30:00Z", ""));
        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/west");

        move(ofCampaigns, ann, "south");

        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/east");
        assertThat(board(ofCampaigns, ann, "2026-11")).endsWith("|south|2026-11");
        Map<String, Object> stored = ofCampaigns.progress(ann);
        ofCampaigns.rewrites.person(ann);
        assertThat(ofCampaigns.progress(ann)).as("worked out anew").isEqualTo(stored);
    }

    @Test
    void whoMovesDuringACampaignBeforeTheirFirstActionOfTheMonthIsMovedAllTheSame() {
        World ofCampaigns = with(socialWorkWeek("east", "south"));
        PersonId ann = ofCampaigns.person("ann");
        ofCampaigns.record(ofCampaigns.action("a1", "ann", "session.attended", "2026-09-01T08:00:00Z", ""));

        move(ofCampaigns, ann, "south");
        ofCampaigns.record(
                ofCampaigns.action("a2", "ann", "session.attended", "2026-11-23T08:00:00Z", ""),
                ofCampaigns.action("a3", "ann", "reflection.recorded", "2026-11-23T08:30:00Z", ""));

        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/east");
    }

    @Test
    void aMoveAfterTheSchemeWasChangedLosesNothingOfTheYear() {
        PersonId ann = world.person("ann");
        world.record(
                world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ",\"group\":\"g1\""),
                world.action("a2", "ann", "discussion.led", "2026-11-20T10:00:00Z", ",\"group\":\"g2\""));
        Scheme changed =
                new Scheme(world.engine.scheme().catalogues(), List.of(), Map.of(2026, new Scheme.Edition(1, false)));
        Engine engine = new Engine(changed, ZoneId.of("Europe/London"));
        Ledger ledger = new DynamoLedger(world.dynamo, world.settings, engine);
        Rewrites rewrites = new Rewrites(ledger, world.awards, world.directory, engine, world.clock);
        PersonWriter later = new TeamMoves(world.people, ledger, rewrites, engine, world.clock);
        Person before = Objects.requireNonNull(writer.read(Set.of(ann)).get(ann));

        assertThat(later.write(before, moved(before, "south"))).isInstanceOf(PersonWriter.Result.Written.class);

        YearProgress year = ledger.years(ann).getFirst();
        assertThat(year.stamp()).startsWith("1/");
        assertThat(year.states()).isNotEmpty();
        assertThat(board(ann, "2026-11")).endsWith("|south|2026-11");
        assertThatThrownBy(() -> move(ann, "west"))
                .as("by the scheme of before")
                .isInstanceOf(SchemeOutdated.class);
    }

    @Test
    void p2WhatWasDoneOnTheDayOfAnotherRoleIsOfTheCampaignThatIsForTheRoleOfThatDay() {
        World ofCampaigns = with(forRole("staff-week", Role.STAFF), forRole("champions-week", Role.CHAMPION));
        PersonId ann = ofCampaigns.person("ann");
        attended(ofCampaigns, ann);
        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/staff-week");

        becomesChampion(ofCampaigns, ann);

        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/champions-week");
        Map<String, Object> stored = ofCampaigns.progress(ann);
        ofCampaigns.rewrites.person(ann);
        assertThat(ofCampaigns.progress(ann)).as("worked out anew").isEqualTo(stored);
    }

    @Test
    void p7AnotherRoleAfterACampaignTakesNothingAway() {
        World ofCampaigns = with(forRole("staff-week", Role.STAFF));
        PersonId ann = ofCampaigns.person("ann");
        attended(ofCampaigns, ann);
        ofCampaigns.clock.set("2026-11-24T10:00:00Z");

        becomesChampion(ofCampaigns, ann);
        ofCampaigns.rewrites.person(ann);

        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/staff-week");
    }

    @Test
    void aYearThatWasStoredBeforeRolesWereDatedTakesThemFromThePerson() {
        World ofCampaigns = with(forRole("staff-week", Role.STAFF));
        PersonId ann = ofCampaigns.person("ann");
        ofCampaigns.record(ofCampaigns.action("a0", "ann", "discussion.joined", "2026-10-20T09:00:00Z", ""));
        ofCampaigns.dynamo.updateItem(update -> update.tableName(ofCampaigns.settings.progressTable())
                .key(new DynamoKeys(ofCampaigns.settings.organisation())
                        .year(ann, ofCampaigns.engine.year(ofCampaigns.clock.instant())))
                .updateExpression("SET #teams = :teams")
                .expressionAttributeNames(Map.of("#teams", "teams"))
                .expressionAttributeValues(Map.of(":teams", Attributes.texts(List.of("1970-01-01|north")))));

        attended(ofCampaigns, ann);

        assertThat(weeks(ofCampaigns, ann)).containsExactly("campaign/staff-week");
        assertThat(ofCampaigns.ledger.years(ann).getFirst().memberships())
                .containsExactly(new Membership(LocalDate.EPOCH, "north", Role.STAFF));
    }

    private static void attended(World world, PersonId person) {
        world.record(
                world.action("a1", person.value(), "session.attended", "2026-11-23T08:00:00Z", ""),
                world.action("a2", person.value(), "reflection.recorded", "2026-11-23T08:30:00Z", ""));
    }

    private static void becomesChampion(World world, PersonId person) {
        Person before = Objects.requireNonNull(world.people.read(Set.of(person)).get(person));
        LocalDate today = world.engine.day(world.clock.instant());
        Person after = new Person(
                before.id(),
                before.name(),
                before.email(),
                List.of(before.memberships().getFirst(), new Membership(today, "north", Role.CHAMPION)),
                before.serviceArea(),
                Role.CHAMPION,
                before.aliases(),
                before.championOf(),
                null,
                null,
                null,
                null,
                null,
                null,
                before.version());
        assertThat(world.people.write(before, after)).isInstanceOf(PersonWriter.Result.Written.class);
    }

    private static Campaign forRole(String id, Role role) {
        Campaign week = socialWorkWeek(id, "north");
        return new Campaign(
                id, week.kind(), week.name(), week.from(), week.to(), week.topics(), Set.of(), Set.of(role), 0);
    }

    private static World with(Campaign... campaigns) {
        return new World(new Scheme(CatalogueReader.shipped(), List.of(campaigns), Map.of()));
    }

    private static Campaign socialWorkWeek(String id, String team) {
        return new Campaign(
                id,
                "social-work-week",
                "Social Work Week",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 27),
                List.of(),
                Set.of(team),
                0);
    }

    private static List<String> weeks(World world, PersonId person) {
        return world.awards.of(person).stream()
                .filter(award -> award.badge().equals("social-work-week"))
                .map(award -> award.period().id())
                .toList();
    }

    private void move(PersonId person, String team) {
        move(world, person, team);
    }

    private static void move(World world, PersonId person, String team) {
        PersonWriter writer = world.people;
        Person before = Objects.requireNonNull(writer.read(Set.of(person)).get(person));
        assertThat(writer.write(before, moved(before, team))).isInstanceOf(PersonWriter.Result.Written.class);
    }

    private static Person moved(Person before, String team) {
        return new Person(
                before.id(),
                before.name(),
                before.email(),
                List.of(before.memberships().getFirst(), new Membership(LocalDate.of(2026, 11, 23), team)),
                before.serviceArea(),
                before.role(),
                before.aliases(),
                before.championOf(),
                null,
                null,
                null,
                null,
                null,
                null,
                before.version());
    }

    private String board(PersonId person, String month) {
        return board(world, person, month);
    }

    private static String board(World world, PersonId person, String month) {
        Map<String, AttributeValue> item = world.dynamo
                .getItem(g -> g.tableName(world.settings.progressTable())
                        .key(new DynamoKeys(world.settings.organisation()).progress(person, "month|" + month)))
                .item();
        return Attributes.text(item, "board");
    }
}
