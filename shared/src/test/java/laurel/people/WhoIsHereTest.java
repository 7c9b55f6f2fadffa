package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import laurel.people.WhoIsHere.Colleague;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsHereTest {
    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final InMemoryDirectory directory = new InMemoryDirectory()
            .with(named("p1", "north", "Zoë Müller-O'Neil"))
            .with(named("p2", "south", "Sam Okafor"))
            .with(named("p3", "north", "Anna Samuels"))
            .with(named("p4", "south", "Samira Khan"))
            .with(People.gone(named("p5", "south", "Sam Gone"), LocalDate.of(2026, 11, 22), null))
            .with(People.gone(named("p6", "south", "Away Sam"), null, LocalDate.of(2026, 12, 1)));
    private final WhoIsHere here = new WhoIsHere(() -> List.of("north", "south", "empty"), directory, clock);

    @ParameterizedTest
    @CsvSource({
        "sam,        p2 p4 p3 p6,      9",
        "zoe mul,    p1,               9",
        "müller,     p1,               9",
        "o'neil,     p1,               9",
        "oka sam,    p2,               9",
        "am,         '',               9",
        "'.*',       '',               9",
        "' ',        '',               9",
        "sam,        p2,               1",
    })
    void aNameIsFoundByHowItsWordsBegin(String name, String found, int most) {
        assertThat(here.called(name, most))
                .extracting(colleague -> colleague.id().value())
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void aColleagueIsToldByNameAndTeam() {
        assertThat(here.called("Sam Ok", 9)).containsExactly(new Colleague(new PersonId("p2"), "Sam Okafor", "south"));
    }

    @Test
    void whatWasReadIsRememberedForTenMinutes() {
        here.called("sam", 9);
        directory.with(named("p9", "north", "Samson New"));

        assertThat(here.called("samson", 9)).isEmpty();
        clock.set("2026-11-23T10:10:01Z");
        assertThat(here.called("samson", 9)).hasSize(1);
    }

    @Test
    void thatNobodyIsThereYetIsNotRemembered() {
        InMemoryDirectory empty = new InMemoryDirectory();
        WhoIsHere first = new WhoIsHere(() -> List.of("north"), empty, clock);
        assertThat(first.called("sam", 9)).isEmpty();
        empty.with(named("p1", "north", "Sam Okafor"));

        assertThat(first.called("sam", 9)).hasSize(1);
    }

    private static Person named(String id, String team, String name) {
        Person person = People.staff(id, team);
        return new Person(
                person.id(),
                name,
                person.email(),
                person.memberships(),
                person.serviceArea(),
                person.role(),
                person.aliases(),
                person.championOf(),
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
