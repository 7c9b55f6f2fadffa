package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.organisation.OrganisationState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Access ACCESS = new Access(new OrganisationState.Baseline());
    private static final Viewer OFFICER = new Viewer(new PersonId("lo"), Role.LINK_OFFICER, Set.of());

    private final List<ListedPerson> lines = new ArrayList<>(List.of(
            line("p1", "Zoë Ó Briain", "zoe@council.example", "north", null),
            line("p2", "Alex Moor", "a.moor@council.example", "north", null),
            line("p3", "alex moor", null, "south", null),
            line("p4", "Sam Okafor", "sam@council.example", "south", TODAY.minusDays(1))));
    private final FindPeople find = new FindPeople(
            new PeopleList() {
                @Override
                public List<ListedPerson> team(String team) {
                    return lines.stream()
                            .filter(line -> line.team().equals(team))
                            .toList();
                }

                @Override
                public List<ListedPerson> all() {
                    return lines;
                }
            },
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London")));

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "zoe,             p1",
        "o briain,        p1",
        "BRIAIN Zoë,      p1",
        "moor,            p2 p3",
        "a.moor@,         p2",
        "north,           p2 p1",
        "p3,              p3",
        "moor south,      p3",
        "nobody,          ''",
        "'  ',            p2 p3 p1",
    })
    void peopleAreFoundByAnyPartOfWhatTheDirectoryHasHoweverItIsTyped(String search, String found) {
        assertThat(ids(find(search, null, false, null, null))).isEqualTo(found);
    }

    @Test
    void whoLeftIsFoundWhenAskedFor() {
        assertThat(ids(find("okafor", null, false, null, null))).isEmpty();
        assertThat(ids(find("okafor", null, true, null, null))).isEqualTo("p4");
        assertThat(ids(find(null, "south", true, null, null))).isEqualTo("p3 p4");
    }

    @Test
    void pageAfterPageEverybodyIsThereOnceInTheOrderOfTheNames() {
        for (int i = 10; i < 40; i++) {
            lines.add(line("q" + i, "Kim", null, "west", null));
        }
        List<String> met = new ArrayList<>();
        String after = null;
        do {
            FindPeople.Found page = (FindPeople.Found) find(null, null, false, after, "7");
            assertThat(page.total()).isEqualTo(33);
            assertThat(page.people()).hasSizeLessThanOrEqualTo(7);
            page.people().forEach(line -> met.add(line.id().value()));
            after = page.next();
        } while (after != null);

        assertThat(met)
                .hasSize(33)
                .doesNotHaveDuplicates()
                .startsWith("p2", "p3", "q10")
                .endsWith("q39", "p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1000"})
    void aLimitThatIsNoneIsToldWithWhatToSend(String limit) {
        assertThat(find(null, null, false, null, limit))
                .isEqualTo(new FindPeople.Unreadable("limit: send how many to show, 1 to 100."));
    }

    @Test
    void aCursorThatIsNoneIsToldWithWhatToSend() {
        assertThat(find(null, null, false, "%%%", null)).isInstanceOf(FindPeople.Unreadable.class);
        assertThat(find("x".repeat(101), null, false, null, null)).isInstanceOf(FindPeople.Unreadable.class);
    }

    @Test
    void nobodyButALinkOfficerFindsAnybody() {
        for (Role role : List.of(Role.STAFF, Role.CHAMPION, Role.STRATEGIC_CHAMPION)) {
            assertThat(find.find(
                            new Viewer(new PersonId("p1"), role, Set.of("north")),
                            ACCESS,
                            new FindPeople.Wish(null, null, false, null, null)))
                    .isInstanceOf(FindPeople.Refused.class);
        }
    }

    private FindPeople.Result find(
            @Nullable String search,
            @Nullable String team,
            boolean left,
            @Nullable String after,
            @Nullable String limit) {
        return find.find(OFFICER, ACCESS, new FindPeople.Wish(search, team, left, after, limit));
    }

    private static String ids(FindPeople.Result result) {
        return String.join(
                " ",
                ((FindPeople.Found) result)
                        .people().stream().map(line -> line.id().value()).toList());
    }

    private static ListedPerson line(
            String id, String name, @Nullable String email, String team, @Nullable LocalDate leftOn) {
        return new ListedPerson(
                new PersonId(id), name, email, team, "adults", Role.STAFF, Set.of(), null, leftOn, null, List.of());
    }
}
