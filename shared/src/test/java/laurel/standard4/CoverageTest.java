package laurel.standard4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final RenewalRule RULE = RenewalRules.shipped().of(new Period.RegistrationYear(2027));
    private int actions;

    private Action action(String type, String at, @Nullable String record, String... standards) {
        return new Action(
                new ActionKey("vle", "a" + actions++),
                new Alias("vle:sam"),
                type,
                Instant.parse(at),
                record == null ? null : new Resource(record, null, null),
                List.of(),
                List.of(standards),
                null,
                null,
                null,
                List.of());
    }

    private static Coverage of(Action... actions) {
        return Coverage.of(
                RULE,
                List.of(actions),
                (action, part) -> action.type().equals("webinar.watched") && part.equals("4.4"),
                instant -> LocalDate.ofInstant(instant, ZoneId.of("Europe/London")));
    }

    private static PartState state(String part, Action... actions) {
        return of(actions).parts().entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(part))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void whatItsAuthorTaggedCoversAPartWithHowManyRecordsAndTheLastDay() {
        assertThat(state(
                        "4.4",
                        action("cpd.recorded", "2027-06-30T23:30:00Z", "cpd-1", "4.4", "4.6"),
                        action("reflection.recorded", "2027-01-10T10:00:00Z", null, "4.4")))
                .isEqualTo(new PartState.Covered(2, LocalDate.of(2027, 7, 1)));
    }

    @Test
    void theSameRecordToldAgainIsOneRecord() {
        Action first = action("cpd.recorded", "2027-01-10T10:00:00Z", "cpd-1", "4.4");
        Action again = action("cpd.recorded", "2027-02-10T10:00:00Z", "cpd-1", "4.4");
        assertThat(state("4.4", first, again)).isEqualTo(new PartState.Covered(1, LocalDate.of(2027, 2, 10)));
        assertThat(of(first, again).records()).isEqualTo(1);
    }

    @Test
    void doingSomethingSuggestsAPartAndNoMore() {
        assertThat(state("4.4", action("webinar.watched", "2027-01-10T10:00:00Z", "w-1", "4.1")))
                .isEqualTo(new PartState.Suggested(1, LocalDate.of(2027, 1, 10)));
        assertThat(state("4.1", action("webinar.watched", "2027-01-10T10:00:00Z", "w-1", "4.1")))
                .as("a tag on what is neither CPD nor a reflection")
                .isEqualTo(new PartState.NothingYet());
    }

    @Test
    void allEightPartsAreThereInTheirOrder() {
        assertThat(of().parts().keySet())
                .extracting(RenewalRule.Part::id)
                .containsExactly("4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8");
    }

    @Test
    void peerReflectionsAreCounted() {
        assertThat(of(
                                action("cpd.peer-reflected", "2027-01-10T10:00:00Z", "cpd-1"),
                                action("cpd.peer-reflected", "2027-01-11T10:00:00Z", "cpd-2"))
                        .peerReflections())
                .isEqualTo(2);
    }
}
