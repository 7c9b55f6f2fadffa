package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import laurel.action.Alias;
import laurel.people.Aliases.Binding;
import laurel.people.Aliases.Lead;
import laurel.people.Aliases.Undrained;
import org.junit.jupiter.api.Test;

/** What the people table promises, whatever keeps it. */
abstract class PeopleContract {
    private static final PersonId SAM = new PersonId("p1");
    private static final PersonId ALEX = new PersonId("p2");
    private static final Alias VLE = new Alias("vle:28400");
    private static final Alias OTHER = new Alias("vle:28401");

    abstract Directory directory();

    abstract Everybody everybody();

    abstract Aliases aliases();

    abstract PersonWriter writer();

    /** What an action's hold does to an alias: empty if it now waits, or whom the alias leads to. */
    abstract Optional<PersonId> hold(Alias alias);

    @Test
    void aPersonIsReadAsWritten() {
        Person gone = People.gone(
                People.withAliases(People.champion("p1", "team-00", "team-01", "team-02"), "vle:28400"),
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 2, 1));

        writer().write(null, gone);

        assertThat(directory().person(SAM)).contains(gone);
        assertThat(directory().personNow(SAM)).contains(gone);
        assertThat(writer().read(List.of(SAM, ALEX))).containsOnlyKeys(SAM).containsValue(gone);
    }

    @Test
    void whenSomebodyWasAwayIsReadAsWritten() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        Person away = People.staff("p1", "team-00")
                .withAwayUntil(LocalDate.of(2026, 11, 30), today)
                .withAwayUntil(null, today.plusDays(3))
                .withAwayUntil(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 20));

        writer().write(null, away);

        assertThat(directory().person(SAM)).contains(away);
        assertThat(away.away())
                .containsExactly(
                        new Away(today, LocalDate.of(2026, 11, 25)),
                        new Away(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 24)));
    }

    @Test
    void whoWasInWhichTeamAndRoleIsReadAsWritten() {
        Person moved = People.moved(People.champion("p1", "team-00"), LocalDate.of(2026, 11, 23), "team-01");
        assertThat(moved.memberships()).extracting(Membership::role).containsOnly(Role.CHAMPION);

        writer().write(null, moved);

        assertThat(directory().person(SAM)).contains(moved);
    }

    @Test
    void nobodyHasAnUnknownId() {
        assertThat(directory().person(SAM)).isEmpty();
        assertThat(directory().personNow(SAM)).isEmpty();
        assertThat(writer().read(List.of(SAM))).isEmpty();
    }

    @Test
    void aPersonIsCreatedOnce() {
        writer().write(null, People.staff("p1", "team-00"));

        assertThat(writer().write(null, People.staff("p1", "team-01"))).isEqualTo(new PersonWriter.Result.Overtaken());
        assertThat(directory().person(SAM)).contains(People.staff("p1", "team-00"));
    }

    @Test
    void ofTwoWhoReadTheSameVersionOneIsOvertaken() {
        Person before = People.staff("p1", "team-00");
        writer().write(null, before);
        Person after = People.moved(before, LocalDate.of(2026, 11, 23), "team-01");

        assertThat(writer().write(before, after)).isEqualTo(new PersonWriter.Result.Written(after.withVersion(2)));
        assertThat(writer().write(before, before)).isEqualTo(new PersonWriter.Result.Overtaken());
        assertThat(directory().person(SAM)).contains(after.withVersion(2));
    }

    @Test
    void aTeamHasThoseWhoseTeamItIsNow() {
        Person away = People.gone(People.staff("p1", "team-00"), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1));
        writer().write(null, People.staff("p2", "team-00"));
        writer().write(null, away);
        writer().write(null, People.staff("p3", "team-01"));
        writer().write(null, People.moved(People.staff("p4", "team-00"), LocalDate.of(2026, 1, 1), "team-01"));

        assertThat(directory().team("team-00"))
                .containsExactly(
                        new TeamMember(SAM, "Name of p1", away.leftOn(), away.awayUntil()),
                        new TeamMember(ALEX, "Name of p2", null, null));
        assertThat(directory().team("nowhere")).isEmpty();
    }

    @Test
    void hundredsOfPeopleAreReadAtOnce() {
        List<PersonId> ids = IntStream.range(0, 250)
                .mapToObj(i -> People.staff("many-" + i, "big"))
                .peek(person -> writer().write(null, person))
                .map(Person::id)
                .toList();

        assertThat(writer().read(ids)).hasSize(250);
        assertThat(directory().team("big")).hasSize(250);
    }

    @Test
    void everybodyIsMetOnceThoughTheyMoveOrLeaveOrAreAddedMeanwhile() {
        assertThat(everybody().after(null, 10)).isEmpty();
        IntStream.range(0, 40)
                .forEach(i -> writer().write(null, People.withAliases(People.staff("many-" + i, "north"), "vle:" + i)));
        aliases().bind(VLE, SAM);
        List<PersonId> met = new ArrayList<>();
        List<Person> some = everybody().after(null, 7);
        while (!some.isEmpty()) {
            for (Person person : some) {
                met.add(person.id());
                writer().write(person, People.moved(person, LocalDate.of(2026, 11, 23), "south"));
            }
            assertThat(some).hasSizeLessThanOrEqualTo(7);
            writer().write(null, People.staff("added-" + met.size(), "north"));
            some = everybody().after(met.getLast(), 7);
        }
        assertThat(met)
                .doesNotHaveDuplicates()
                .containsAll(IntStream.range(0, 40)
                        .mapToObj(i -> new PersonId("many-" + i))
                        .toList());
        assertThat(everybody().count()).isBetween(46, 60);
    }

    @Test
    void anAliasLeadsToNobodyUntilItIsBound() {
        assertThat(directory().who(VLE)).isEmpty();
        assertThat(directory().who(List.of(VLE))).isEmpty();
        assertThat(aliases().leads(List.of(VLE))).isEmpty();

        assertThat(aliases().bind(VLE, SAM)).isEqualTo(new Binding.Bound(false));

        assertThat(directory().who(VLE)).contains(SAM);
        assertThat(directory().who(List.of(VLE, OTHER))).containsOnly(entry(VLE, SAM));
        assertThat(aliases().leads(List.of(VLE))).containsEntry(VLE, new Lead(SAM, false));
        assertThat(aliases().undrained()).isEmpty();
    }

    @Test
    void anAliasLeadsToOnePersonForGood() {
        aliases().bind(VLE, SAM);

        assertThat(aliases().bind(VLE, ALEX)).isEqualTo(new Binding.LeadsElsewhere(SAM));
        assertThat(aliases().bind(VLE, SAM)).isEqualTo(new Binding.Bound(false));
        assertThat(directory().who(List.of(VLE, OTHER))).containsOnly(entry(VLE, SAM));
    }

    @Test
    void whatWaitsIsToldToWhoeverBindsUntilItIsDrained() {
        assertThat(hold(VLE)).isEmpty();
        assertThat(aliases().undrained()).isEmpty();
        assertThat(aliases().leads(List.of(VLE))).isEmpty();

        assertThat(aliases().bind(VLE, SAM)).isEqualTo(new Binding.Bound(true));
        assertThat(aliases().bind(VLE, SAM)).isEqualTo(new Binding.Bound(true));
        assertThat(aliases().leads(List.of(VLE))).containsEntry(VLE, new Lead(SAM, true));
        assertThat(aliases().undrained()).containsExactly(new Undrained(VLE, SAM));

        aliases().drained(VLE);
        assertThat(aliases().undrained()).isEmpty();
        assertThat(aliases().bind(VLE, SAM)).isEqualTo(new Binding.Bound(false));
    }

    @Test
    void nothingWaitsUnderABoundAlias() {
        aliases().bind(VLE, SAM);

        assertThat(hold(VLE)).contains(SAM);
        assertThat(aliases().undrained()).isEmpty();
    }
}
