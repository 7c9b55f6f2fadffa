package laurel.standard4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.ledger.Write;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.wiring.LedgerModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Settings settings = LocalDynamo.settings();
    private final Clock clock = Clock.fixed(NOW, settings.timeZone());
    private final Engine engine = LedgerModule.engine(
            LedgerModule.scheme(LedgerModule.schemeStore(LocalDynamo.client(), settings), clock), settings);
    private final Ledger ledger = LedgerModule.ledger(LocalDynamo.client(), settings, engine);
    private final FollowRenewal follow = new FollowRenewal(
            RenewalRules.shipped(), ledger, new DynamoOwnNotes(LocalDynamo.client(), settings), engine, clock);
    /** Somebody whom the list of people says to be registered with Social Work England. */
    private final Person sam = People.gone(People.staff("sam", "north"), null, null);

    private void recorded(String id, String type, String at, @Nullable String title, boolean voided, String... parts) {
        Action action = new Action(
                new ActionKey("learning.vle", id),
                new Alias("vle:sam"),
                type,
                Instant.parse(at),
                new Resource("record-" + id, title, null),
                List.of(),
                List.of(parts),
                null,
                null,
                null,
                List.of());
        ledger.commit(List.of(new Write.Put(new Holder.Known(sam.id()), new Entry(action, NOW, voided))));
    }

    private FollowRenewal.Result asked(Person person, Access access, @Nullable String year) {
        return follow.draft(person, Viewer.of(person, TODAY), access, year);
    }

    private Draft draft() {
        return ((FollowRenewal.Drafted) asked(sam, LIVE, null)).draft();
    }

    @Test
    void whatSomebodyRecordedIsThereInTheOrderOfTimeWithThePartsThatTheyTagged() {
        recorded("c2", "cpd.recorded", "2026-06-30T23:30:00Z", "Kinship care", false, "4.4", "4.3", "9.9");
        recorded("c1", "reflection.recorded", "2026-03-02T09:00:00Z", null, false, "4.6");
        recorded("p1", "cpd.peer-reflected", "2026-07-02T09:00:00Z", "Kinship care", false, "4.5");
        recorded("v1", "resource.viewed", "2026-03-03T09:00:00Z", "A guide", false, "4.4");
        recorded("c3", "cpd.recorded", "2026-03-04T09:00:00Z", "Taken back", true, "4.1");
        recorded("c0", "cpd.recorded", "2025-11-30T09:00:00Z", "Of the year before", false, "4.1");

        assertThat(draft().lines())
                .extracting(Draft.Line::day, Draft.Line::title, line -> line.parts().stream()
                        .map(RenewalRule.Part::id)
                        .toList())
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 2), null, List.of("4.6")),
                        tuple(LocalDate.of(2026, 7, 1), "Kinship care", List.of("4.3", "4.4")),
                        tuple(LocalDate.of(2026, 7, 2), "Kinship care", List.of()));
    }

    @Test
    void theTextLeavesToItsAuthorWhatOnlyTheyCanSay() {
        recorded("c1", "cpd.recorded", "2026-03-02T09:00:00Z", "Kinship care", false, "4.4");
        assertThat(DraftWords.text(draft())).isEqualTo("""
                What I recorded from 1 December 2025 to 30 November 2026 (a draft to start from)

                2 March 2026, Recorded a piece of CPD: Kinship care
                Parts that I tagged: 4.4
                What I learned:
                What it changed in my practice:
                """);
    }

    @Test
    void ofVeryManyTheLatestAreThere() {
        IntStream.range(0, 205)
                .forEach(i -> recorded(
                        "c" + i,
                        "cpd.recorded",
                        "2026-%02d-%02dT09:00:00Z".formatted(1 + i / 28, 1 + i % 28),
                        null,
                        false));
        assertThat(draft().lines()).hasSize(200);
        assertThat(draft().leftOut()).isEqualTo(5);
        assertThat(draft().lines().getFirst().day()).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void itIsForThoseWhoAreRegisteredThereAndForThemselvesAlone() {
        assertThat(asked(People.staff("kit", "north"), LIVE, null)).isEqualTo(new FollowRenewal.NotForThem());
        assertThat(asked(sam, new Access(new OrganisationState.Baseline()), null))
                .isInstanceOf(FollowRenewal.Refused.class);
        assertThat(follow.draft(sam, Viewer.of(People.staff("kit", "north"), TODAY), LIVE, null))
                .isInstanceOf(FollowRenewal.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-11", "x", ""})
    void aYearThatHasNotBegunOrIsNoneIsToldSo(String year) {
        assertThat(asked(sam, LIVE, year)).isInstanceOf(FollowRenewal.Faulty.class);
    }
}
