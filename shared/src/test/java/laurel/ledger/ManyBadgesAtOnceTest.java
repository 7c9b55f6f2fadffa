package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import laurel.action.Alias;
import laurel.people.DynamoAliases;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

class ManyBadgesAtOnceTest {
    private final World world = new World();
    private int ids;

    /** One in each month of the registration year 2026, so that every month is written too. */
    private Report done(int month, String type, String more) {
        String at = "20%s-%02d-15T09:00:00Z".formatted(month == 12 ? "25" : "26", month);
        return world.action("a" + ids++, "ann", type, at, more);
    }

    @Test
    void aYearThatComesAtOnceWithTenBadgesIsRecordedWholeThoughNoTransactionHoldsIt() {
        List<Report> year = new ArrayList<>();
        for (int month : List.of(12, 3, 6, 9)) {
            String all = "\"4.1\",\"4.2\",\"4.3\",\"4.4\",\"4.5\",\"4.6\",\"4.7\",\"4.8\"";
            year.add(done(
                    month,
                    "cpd.recorded",
                    ",\"resource\":{\"id\":\"cpd-%d\"},\"standards\":[%s]".formatted(month, all)));
        }
        year.add(done(1, "cpd.peer-reflected", ""));
        for (int month : List.of(1, 2, 4)) {
            year.add(done(month, "tool.used", ""));
        }
        year.add(done(5, "practice.changed", ""));
        year.add(done(5, "feedback.incorporated", ""));
        year.add(done(7, "feedback.incorporated", ""));
        for (int colleague = 0; colleague < 5; colleague++) {
            year.add(done(8, "share.useful", ",\"recipient\":\"vle:colleague-%d\"".formatted(colleague % 3)));
        }
        for (int group = 0; group < 3; group++) {
            year.add(done(10, "discussion.led", ",\"group\":\"group-%d\"".formatted(group % 2)));
        }
        for (int month : List.of(11, 10, 8, 7, 5, 4)) {
            year.add(done(month, "reflection.recorded", ",\"tags\":[\"impact\"]"));
        }
        world.record(year.toArray(Report[]::new));

        PersonId ann = world.person("ann");
        new DynamoAliases(world.dynamo, world.settings).bind(new Alias("vle:ann"), ann);
        world.waiting.recordFor(new Alias("vle:ann"), ann);

        assertThat(world.badges(ann))
                .containsExactlyInAnyOrder(
                        "first-steps",
                        "bronze",
                        "silver",
                        "standard-4-covered",
                        "two-pieces",
                        "steady-recorder",
                        "evidence-into-practice",
                        "listening-to-experience",
                        "connector",
                        "peer-discussion-leader",
                        "reflective-practitioner",
                        "twenty-five-times");
        Map<String, Object> recorded = world.progress(ann);
        world.rewrites.person(ann);
        assertThat(world.progress(ann)).isEqualTo(recorded);
    }
}
