package laurel.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.privacy.InMemoryErased;
import laurel.privacy.Subject;
import org.junit.jupiter.api.Test;

class GiveAliasTest {
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId ALEX = new PersonId("alex");
    private static final Alias PORTAL = new Alias("portal:name/okafor+sam");

    private final InMemoryDirectory people =
            new InMemoryDirectory().with(People.staff("sam", "north")).with(People.staff("alex", "north"));
    private final InMemoryWaiting waiting = new InMemoryWaiting();
    private final List<PersonId> rederived = new ArrayList<>();
    private final InMemoryErased erased = new InMemoryErased();
    private final GiveAlias give = new GiveAlias(people, people, waiting, rederived::add, erased);

    @Test
    void theAliasLeadsToThemAndWhatWaitedIsTheirs() {
        people.hold(PORTAL);
        waiting.arrives(PORTAL, 7, Optional.empty());

        assertThat(give.give(SAM, PORTAL)).isTrue();

        assertThat(people.who(PORTAL)).contains(SAM);
        assertThat(people.person(SAM).orElseThrow().aliases()).contains(PORTAL);
        assertThat(waiting.recorded(SAM)).isEqualTo(Set.of(7));
        assertThat(rederived).containsExactly(SAM);
        assertThat(people.undrained()).isEmpty();
    }

    @Test
    void againChangesNothing() {
        give.give(SAM, PORTAL);
        long version = people.person(SAM).orElseThrow().version();

        assertThat(give.give(SAM, PORTAL)).isTrue();

        assertThat(people.person(SAM).orElseThrow().version()).isEqualTo(version);
        assertThat(rederived).hasSize(1);
    }

    @Test
    void anAliasOfSomebodyElseStaysTheirs() {
        give.give(ALEX, PORTAL);

        assertThat(give.give(SAM, PORTAL)).isFalse();

        assertThat(people.who(PORTAL)).contains(ALEX);
        assertThat(people.person(SAM).orElseThrow().aliases()).doesNotContain(PORTAL);
    }

    @Test
    void p8TheNameOfSomebodyWhoWasErasedIsGivenToNobodyUntilTheyAreLetBack() {
        erased.add(new Subject(ALEX, "Alex", null, Set.of(PORTAL)), Instant.parse("2026-11-23T10:00:00Z"));

        assertThat(give.give(SAM, PORTAL)).isFalse();
        assertThat(people.who(PORTAL)).isEmpty();
        assertThat(people.person(SAM).orElseThrow().aliases()).doesNotContain(PORTAL);
        assertThat(rederived).isEmpty();

        erased.letBack(ALEX);
        assertThat(give.give(SAM, PORTAL)).isTrue();
    }

    @Test
    void nobodyIsGivenAnAliasWhoIsNotThere() {
        assertThat(give.give(new PersonId("nobody"), PORTAL)).isFalse();
        assertThat(people.who(PORTAL)).isEmpty();
    }

    @Test
    void whatACrashLeftIsCompleted() {
        people.hold(PORTAL);
        waiting.arrives(PORTAL, 7, Optional.empty());
        people.bind(PORTAL, SAM);

        assertThat(give.give(SAM, PORTAL)).isTrue();

        assertThat(waiting.recorded(SAM)).isEqualTo(Set.of(7));
    }
}
