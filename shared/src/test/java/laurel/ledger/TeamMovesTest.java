package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import laurel.catalogue.ChangedSchemes;
import laurel.dynamodb.Attributes;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
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
        PersonWriter early =
                new TeamMoves(world.people, new MonthsReadTooEarly(world.ledger), world.engine, world.clock);
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
    void aMoveLeavesWhatFollowsFromALaterSchemeAsItIs() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));
        World later = world.by(
                ChangedSchemes.since(ChangedSchemes.START, ChangedSchemes.points("discussion.led", 1), false, 1));
        later.rewrites.outdated(ann);

        move(ann, "south");

        assertThat(board(ann, "2026-11")).endsWith("|south|2026-11");
        Map<String, Object> moved = later.progress(ann);
        later.rewrites.everything(ann);
        assertThat(later.progress(ann)).isEqualTo(moved);
    }

    private void move(PersonId person, String team) {
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
        Map<String, AttributeValue> item = world.dynamo
                .getItem(g -> g.tableName(world.settings.progressTable())
                        .key(new DynamoKeys(world.settings.organisation()).progress(person, "month|" + month)))
                .item();
        return Attributes.text(item, "board");
    }
}
