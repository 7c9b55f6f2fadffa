package laurel.standard4;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import laurel.catalogue.CurrentScheme;
import laurel.ledger.Ledger;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.wiring.LedgerModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowRenewalTest {
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2027);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-10-03T09:00:00Z"));
    private final Settings settings = LocalDynamo.settings();
    private final Clock clock =
            ((InstantSource) () -> java.util.Objects.requireNonNull(now.get())).withZone(settings.timeZone());
    private final CurrentScheme scheme =
            LedgerModule.scheme(LedgerModule.schemeStore(LocalDynamo.client(), settings), clock);
    private final Engine engine = LedgerModule.engine(scheme, settings);
    private final Ledger ledger = LedgerModule.ledger(LocalDynamo.client(), settings, engine);
    private final FollowRenewal follow = new FollowRenewal(
            RenewalRules.shipped(), ledger, new DynamoOwnNotes(LocalDynamo.client(), settings), engine, clock);

    private static Person registered(@Nullable String regulator, @Nullable LocalDate registeredOn) {
        Person sam = People.somebody("sam", "north", Role.STAFF, Set.of());
        return new Person(
                sam.id(),
                sam.name(),
                sam.email(),
                sam.memberships(),
                sam.serviceArea(),
                sam.role(),
                sam.aliases(),
                sam.championOf(),
                regulator,
                registeredOn,
                null,
                null,
                null,
                null,
                1);
    }

    private static Person sam() {
        return registered("Social Work England", null);
    }

    private FollowRenewal.Result seen(Person person, @Nullable String year) {
        return follow.view(person, Viewer.of(person, LocalDate.now(clock)), LIVE, year);
    }

    private MyRenewal mine(Person person) {
        return ((FollowRenewal.Shown) seen(person, null)).renewal();
    }

    private FollowRenewal.Result note(int year, String step, boolean done) {
        JsonNode sent = JsonNodeFactory.instance
                .objectNode()
                .put("year", year)
                .put("step", step)
                .put("done", done);
        return follow.note(sam(), Viewer.of(sam(), LocalDate.now(clock)), LIVE, sent);
    }

    @ParameterizedTest
    @CsvSource({"'Social Work England', true", "' social work england ', true", "HCPC, false", "'', false", ", false"})
    void itConcernsThoseWhomTheListOfPeopleSaysToBeRegisteredThere(@Nullable String regulator, boolean concerns) {
        assertThat(seen(registered(regulator, null), null))
                .isInstanceOf(concerns ? FollowRenewal.Shown.class : FollowRenewal.NotForThem.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesAnothersWhateverTheirRole(Role role) {
        Person other = People.somebody("other", "north", role, Set.of("north"));
        assertThat(follow.view(sam(), Viewer.of(other, LocalDate.now(clock)), LIVE, null))
                .isInstanceOfSatisfying(
                        FollowRenewal.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("not-yourself"));
        assertThat(follow.view(
                        sam(),
                        Viewer.of(sam(), LocalDate.now(clock)),
                        new Access(new OrganisationState.Baseline()),
                        null))
                .isInstanceOf(FollowRenewal.Refused.class);
    }

    @Test
    void whatOneNotedIsDatedAndCanBeTakenBack() {
        assertThat(mine(sam()).steps()).extracting(step -> step.step().id()).containsExactly("form", "fee", "cpd");
        note(2027, "form", true);
        now.set(Instant.parse("2027-10-05T23:30:00Z"));
        note(2027, "form", true);
        note(2027, "fee", true);
        assertThat(mine(sam()).steps())
                .extracting(MyRenewal.StepNoted::notedOn)
                .containsExactly(LocalDate.of(2027, 10, 3), LocalDate.of(2027, 10, 6), null);
        note(2027, "form", false);
        assertThat(mine(sam()).steps())
                .extracting(MyRenewal.StepNoted::notedOn)
                .containsExactly(null, LocalDate.of(2027, 10, 6), null);
    }

    @Test
    void aNoteIsOfItsYear() {
        note(2027, "form", true);
        now.set(Instant.parse("2027-12-01T00:00:00Z"));
        assertThat(mine(sam()).year()).isEqualTo(new Period.RegistrationYear(2028));
        assertThat(mine(sam()).steps()).extracting(MyRenewal.StepNoted::notedOn).containsOnlyNulls();
    }

    @Test
    void aNoteThatCannotBeReadIsToldWithAllItsFaults() {
        assertThat(follow.note(
                        sam(),
                        Viewer.of(sam(), LocalDate.now(clock)),
                        LIVE,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("year", "2027")
                                .put("step", "tax")))
                .isInstanceOfSatisfying(FollowRenewal.Faulty.class, faulty -> assertThat(faulty.faults())
                        .satisfiesExactly(
                                year -> assertThat(year).startsWith("year: write the calendar year"),
                                step -> assertThat(step).isEqualTo("step: write one of form, fee, cpd."),
                                done -> assertThat(done).startsWith("done: write true")));
    }

    @Test
    void beforeRenewalOpensThereIsNoStepToNote() {
        now.set(Instant.parse("2027-08-31T22:59:00Z"));
        assertThat(note(2027, "form", true))
                .isEqualTo(new FollowRenewal.Faulty(java.util.List.of(
                        "year: renewal opens on 1 September 2027. There is no step to note before.")));
        now.set(Instant.parse("2027-08-31T23:00:00Z"));
        assertThat(note(2027, "form", true)).isInstanceOf(FollowRenewal.Shown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028", "2027-Q1", "once", "1999", "next"})
    void aYearThatHasNotBegunOrIsNoneIsToldSo(String year) {
        assertThat(seen(sam(), year)).isInstanceOf(FollowRenewal.Faulty.class);
    }

    @ParameterizedTest(name = "registered on {0}: only the fee is {1}")
    @CsvSource({"2027-08-31, false", "2027-09-01, true", "2027-10-01, true", "2026-09-15, false", ", false"})
    void whoJoinedOrWasRestoredSinceRenewalOpenedPaysOnlyTheFee(@Nullable LocalDate registeredOn, boolean only) {
        MyRenewal mine = mine(registered("Social Work England", registeredOn));
        assertThat(mine.steps()).extracting(MyRenewal.StepNoted::asked).containsExactly(!only, true, !only);
        assertThat(RenewalWords.onlySince(mine) != null).isEqualTo(only);
    }

    @Test
    void theDatesAreThoseOfTheUnitedKingdom() {
        assertThat(RenewalWords.dates(mine(sam())))
                .isEqualTo("Renewal for December 2026 to November 2027 is open on Social Work England's site from"
                        + " 1 September 2027 to 23:59 UK time on 30 November 2027.");
    }

    @Test
    void theLastRuleWhoseYearHasComeHolds() {
        RenewalRules rules = RenewalRules.shipped();
        assertThat(rules.of(YEAR)).isEqualTo(rules.all().getLast());
        assertThat(rules.of(new Period.RegistrationYear(2001)))
                .isEqualTo(rules.all().getFirst());
    }
}
