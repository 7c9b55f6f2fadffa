package laurel.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import laurel.organisation.AuditLine;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.InMemoryDirectory;
import laurel.people.Membership;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.privacy.Erased;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditPeopleTest {
    private static final PersonId SAM = new PersonId("p1");
    private static final PersonId ROBIN = new PersonId("lo");
    private static final Access ACCESS = new Access(new OrganisationState.Baseline());
    private static final Viewer OFFICER = new Viewer(ROBIN, Role.LINK_OFFICER, Set.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final InMemoryDirectory people = new InMemoryDirectory();
    private final InMemoryWaiting waiting = new InMemoryWaiting();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final List<PersonId> rederived = new ArrayList<>();
    private final EditPeople edit = new EditPeople(
            people,
            people,
            waiting,
            rederived::add,
            teams,
            Erased.NOBODY,
            audit,
            Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/London")));

    @BeforeEach
    void givenSamAndRobin() {
        people.with(People.staff("p1", "north"));
        people.with(People.somebody("lo", "office", Role.LINK_OFFICER, Set.of()));
        teams.add(List.of("north", "office"));
    }

    @Test
    void whoIsAddedIsAsIfAFileHadNamedThem() {
        Person added = saved(edit.add(OFFICER, ACCESS, json("""
                {"id":"p9","name":"Kim Ode","team":"west","email":"kim@council.example","role":"champion",
                 "championOf":["north"],"aliases":["vle:9"],"joinedOn":"2026-11-02"}""")));

        assertThat(people.person(new PersonId("p9"))).contains(added);
        assertThat(added.championOf()).containsExactly("north");
        assertThat(added.aliases())
                .containsExactlyInAnyOrder(new Alias("vle:9"), new Alias("mailto:kim@council.example"));
        assertThat(people.who(new Alias("vle:9"))).contains(added.id());
        assertThat(teams.all()).contains("west");
        assertThat(what()).containsExactly("person-added p9 null");
    }

    @Test
    void onlyWhatIsSentIsChangedAndTheAuditSaysWhichFields() {
        Person before = people.person(SAM).orElseThrow();

        Person after = saved(change("{\"version\":1,\"name\":\"Sam Okafor\",\"regulator\":\"Social Work England\"}"));

        assertThat(after.name()).isEqualTo("Sam Okafor");
        assertThat(after.email()).isEqualTo(before.email());
        assertThat(after.version()).isEqualTo(2);
        assertThat(what()).containsExactly("person-changed p1 name, regulator");
    }

    @Test
    void aTeamIsTheirsFromTodayAndMonthsBeforeStayWhereTheyWere() {
        Person after = saved(change("{\"version\":1,\"team\":\"west\"}"));

        assertThat(after.memberships())
                .containsExactly(
                        new Membership(LocalDate.EPOCH, "north", Role.STAFF),
                        new Membership(TODAY, "west", Role.STAFF));
        assertThat(teams.all()).contains("west");
    }

    @Test
    void nullEmptiesAFieldThatMayBeEmpty() {
        saved(change("{\"version\":1,\"awayUntil\":\"2026-12-24\"}"));
        Person back = saved(change("{\"version\":2,\"awayUntil\":null,\"email\":null}"));

        assertThat(back.awayUntil()).isNull();
        assertThat(back.email()).isNull();
        assertThat(back.aliases()).isNotEmpty();
    }

    @Test
    void ofTwoWhoSawTheSamePersonTheSecondIsToldAndChangesNothing() {
        Person first = saved(change("{\"version\":1,\"name\":\"Sam\"}"));

        assertThat(change("{\"version\":1,\"name\":\"Samuel\"}")).isEqualTo(new EditPeople.ChangedMeanwhile(first));
        assertThat(people.person(SAM)).contains(first);
        assertThat(what()).hasSize(1);
    }

    @Test
    void whoIsThereAlreadyIsNotAddedOverTheirHead() {
        Person before = people.person(SAM).orElseThrow();

        assertThat(edit.add(OFFICER, ACCESS, json("{\"id\":\"p1\",\"name\":\"Another\",\"team\":\"north\"}")))
                .isEqualTo(new EditPeople.ChangedMeanwhile(before));
        assertThat(people.person(SAM)).contains(before);
        assertThat(what()).isEmpty();
    }

    @Test
    void changingNothingIsNoChangeAndNoLine() {
        Person before = people.person(SAM).orElseThrow();

        assertThat(saved(change("{\"version\":1,\"team\":\"north\"}"))).isEqualTo(before);
        assertThat(what()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is told at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":1,\"name\":\"\"}                          | name",
                "{\"version\":1,\"name\":\"a\\nb\"}                     | name",
                "{\"version\":1,\"email\":\"no address\"}               | email",
                "{\"version\":1,\"role\":\"boss\"}                      | role",
                "{\"version\":1,\"leftOn\":\"31.12.2026\"}              | leftOn",
                "{\"version\":1,\"leftOn\":20261231}                    | leftOn",
                "{\"version\":1,\"championOf\":[\"north\"]}             | championOf",
                "{\"version\":1,\"role\":\"champion\",\"championOf\":[\"nowhere\"]} | championOf",
                "{\"version\":1,\"championOf\":\"north\"}               | championOf",
                "{\"version\":1,\"aliases\":[\"what is this\"]}         | aliases",
                "{\"version\":1,\"email\":\"lo@council.example\"}       | email",
                "{\"version\":1,\"team\":\"organisation\"}              | team",
                "{\"version\":1,\"id\":\"p2\"}                          | ''",
                "{\"version\":1,\"shoeSize\":\"43\"}                    | ''",
                "{\"name\":\"Sam\"}                                     | version",
                "{\"version\":\"1\",\"name\":\"Sam\"}                   | version",
            })
    void whatCannotBeIsToldAtItsFieldAndNothingIsChanged(String wish, String field) {
        Person before = people.person(SAM).orElseThrow();

        EditPeople.Result result = change(wish);

        assertThat(result).isInstanceOfSatisfying(EditPeople.Faulty.class, faulty -> assertThat(faulty.faults())
                .extracting(PersonFault::field)
                .contains(field));
        assertThat(people.person(SAM)).contains(before);
        assertThat(what()).isEmpty();
    }

    @Test
    void whoGainsAnAliasGetsWhatWaitedUnderItAndIsWorkedOutAnew() {
        Alias alias = new Alias("vle:7");
        for (int action = 0; action < 3; action++) {
            waiting.arrives(alias, action, people.hold(alias));
        }

        EditPeople.Saved saved = (EditPeople.Saved) change("{\"version\":1,\"aliases\":[\"vle:7\"]}");

        assertThat(saved.recorded()).isEqualTo(3);
        assertThat(rederived).containsExactly(SAM);
        assertThat(people.who(alias)).contains(SAM);
    }

    @Test
    void whoIsNoChampionAnyMoreEncouragesNoTeams() {
        saved(change("{\"version\":1,\"role\":\"champion\",\"championOf\":[\"north\",\"office\"]}"));

        assertThat(saved(change("{\"version\":2,\"role\":\"staff\"}")).championOf())
                .isEmpty();
    }

    @Test
    void nobodyTakesTheSchemeFromThemselves() {
        for (String wish : List.of("{\"version\":1,\"role\":\"staff\"}", "{\"version\":1,\"leftOn\":\"2026-11-01\"}")) {
            assertThat(edit.change(OFFICER, ACCESS, ROBIN, json(wish)))
                    .isInstanceOfSatisfying(
                            EditPeople.Refused.class,
                            refused -> assertThat(refused.why().code()).isEqualTo("not-your-own"));
        }
        assertThat(edit.change(OFFICER, ACCESS, ROBIN, json("{\"version\":1,\"name\":\"Robin\"}")))
                .isInstanceOf(EditPeople.Saved.class);
    }

    @Test
    void nobodyButALinkOfficerChangesAnybodyOrLearnsWhoIsThere() {
        for (Role role : List.of(Role.STAFF, Role.CHAMPION, Role.STRATEGIC_CHAMPION)) {
            Viewer viewer = new Viewer(new PersonId("x"), role, Set.of());
            assertThat(edit.change(viewer, ACCESS, SAM, json("{}"))).isInstanceOf(EditPeople.Refused.class);
            assertThat(edit.change(viewer, ACCESS, new PersonId("nobody"), json("{}")))
                    .isInstanceOf(EditPeople.Refused.class);
            assertThat(edit.add(viewer, ACCESS, json("{}"))).isInstanceOf(EditPeople.Refused.class);
        }
        assertThat(edit.change(OFFICER, ACCESS, new PersonId("nobody"), json("{}")))
                .isInstanceOf(EditPeople.NoSuchPerson.class);
    }

    private EditPeople.Result change(String wish) {
        return edit.change(OFFICER, ACCESS, SAM, json(wish));
    }

    private static Person saved(EditPeople.Result result) {
        assertThat(result).isInstanceOf(EditPeople.Saved.class);
        return ((EditPeople.Saved) result).person();
    }

    private List<String> what() {
        return audit.latest(10).stream().map(EditPeopleTest::text).toList();
    }

    private static String text(AuditLine line) {
        return line.what() + " " + line.about() + " " + line.reason();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson);
        }
    }
}
