package laurel.imports.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.people.InMemoryDirectory;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sam Okafor",
                "OKAFOR, Sam",
                "okafor  sam",
                "Ms Sam Okafor",
                "Sam Okafor (Adults)",
                "Sam Ökafor",
                "Sam Oka’for",
                "\"Okafor\", Sam.",
            })
    void aNameIsTheSameHoweverItIsWritten(String name) {
        assertThat(Names.normal(name)).isEqualTo("okafor sam");
    }

    @ParameterizedTest
    @CsvSource({"Sam Okafor,Samuel Okafor", "Jo Smith-Jones,Jo Smith", "Sam Okafor,Sam Okafer", "Zoë Li,Zoe Li"})
    void aNameThatIsNearlyTheSameIsAlike(String one, String other) {
        assertThat(Names.likeness(Names.normal(one), Names.normal(other))).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void aNameOfNoLettersIsNobodys() {
        assertThat(Names.normal(" -- (x) ")).isEmpty();
        assertThat(Roster.of(new InMemoryDirectory().with(named("p1", "--", null)))
                        .named("--", DAY))
                .isEmpty();
    }

    @Test
    void twoOfOneNameAreBothFoundAndWhoHadLeftByThenIsNot() {
        Roster roster = Roster.of(new InMemoryDirectory()
                .with(named("p1", "Sam Okafor", null))
                .with(named("p2", "Okafor, Sam", DAY))
                .with(named("p3", "Sam Okafor", DAY.minusDays(1))));

        assertThat(roster.named("SAM OKAFOR", DAY))
                .extracting(Person::id)
                .containsExactly(new PersonId("p1"), new PersonId("p2"));
    }

    @Test
    void theLikestComeFirstAndWhoIsNotAlikeDoesNotCome() {
        Roster roster = Roster.of(new InMemoryDirectory()
                .with(named("p1", "Samuel Okafor", null))
                .with(named("p2", "Sam Okaforth", null))
                .with(named("p3", "Kit Lane", null)));

        assertThat(roster.like("Sam Okafor", DAY))
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Samuel Okafor", "Sam Okaforth");
    }

    static Person named(String id, String name, @Nullable LocalDate leftOn) {
        return new Person(
                new PersonId(id),
                name,
                null,
                List.of(new Membership(LocalDate.EPOCH, "north")),
                "adults",
                Role.STAFF,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                leftOn,
                null,
                null,
                1);
    }
}
