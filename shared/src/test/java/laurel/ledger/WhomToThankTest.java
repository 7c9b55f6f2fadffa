package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.mail.Wording;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.planning.Colleagues;
import laurel.planning.WhomToThank;
import laurel.thanks.DynamoThankYous;
import laurel.thanks.SayThanks;
import laurel.thanks.ThankYous;
import laurel.thanks.ViewWhomToThank;
import org.junit.jupiter.api.Test;

class WhomToThankTest {
    private static final Access LIVE =
            new Access(new OrganisationState.Live(Instant.EPOCH, "Robin", "DPIA 1", "10 November"));
    private static final Viewer KIM = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));

    private final World world = new World();
    private final ThankYous thanks = new DynamoThankYous(world.dynamo, world.settings, world.clock);
    private final ViewWhomToThank view = new ViewWhomToThank(
            new Colleagues(world.directory, world.clock),
            new WhomToThank(world.awards, world.earnings, world.engine),
            thanks,
            Wording.english(),
            world.clock);

    @Test
    void whoWasGivenABadgeOfLateIsToThankWithWordsThatSuitIt() {
        world.person("ann");
        world.person("ben");
        world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));

        assertThat(lines(KIM)).singleElement().satisfies(line -> {
            assertThat(line.toThank().person().name()).isEqualTo("Person ann");
            assertThat(line.toThank().badge()).isEqualTo("First Steps");
            assertThat(line.toThank().on()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(line.words())
                    .isEqualTo("Thank you for passing on what you know. It gives colleagues something to work with.");
            assertThat(line.thanked()).isFalse();
        });
    }

    @Test
    void whomTheViewerHasThankedIsTold() {
        world.person("ann");
        world.person("kim");
        world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));
        List<String> sent = new ArrayList<>();
        SayThanks say = new SayThanks(thanks, world.directory, (source, type, detail) -> sent.add(detail), world.clock);
        ObjectNode wish = JsonNodeFactory.instance.objectNode().put("to", "ann").put("words", "Thank you.");
        wish.putObject("award").put("badge", "first-steps").put("period", "once");

        say.say(world.directory.person(KIM.id()).orElseThrow(), KIM, LIVE, wish);

        assertThat(sent).hasSize(1);
        assertThat(lines(KIM)).singleElement().matches(ViewWhomToThank.Line::thanked);
        assertThat(lines(new Viewer(new PersonId("lee"), Role.LINK_OFFICER, Set.of())))
                .singleElement()
                .matches(line -> !line.thanked());
    }

    @Test
    void whatIsOlderThanTwoWeeksOrOnesOwnIsNotToThankFor() {
        world.person("ann");
        world.person("kim");
        world.record(
                world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""),
                world.action("k1", "kim", "discussion.led", "2026-11-20T09:00:00Z", ""));
        assertThat(lines(KIM)).hasSize(1);

        world.clock.set("2026-12-08T10:00:00Z");

        assertThat(lines(KIM)).isEmpty();
    }

    @Test
    void otherTeamsAreForOtherChampions() {
        assertThat(view.view(KIM, LIVE, "south")).isInstanceOf(ViewWhomToThank.Refused.class);
        assertThat(view.view(new Viewer(new PersonId("ann"), Role.STAFF, Set.of()), LIVE, "north"))
                .isInstanceOf(ViewWhomToThank.Refused.class);
    }

    private List<ViewWhomToThank.Line> lines(Viewer viewer) {
        return ((ViewWhomToThank.Shown) view.view(viewer, LIVE, "north")).lines();
    }
}
