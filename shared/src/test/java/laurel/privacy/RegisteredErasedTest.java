package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;

/** Tables that were all taken back to one moment are played by new ones that never heard of anybody. */
final class RegisteredErasedTest extends ErasedContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId SAM = new PersonId("p1");
    private static final Alias MAIL = new Alias("mailto:sam@council.example");
    private static final Alias VLE = new Alias("vle:28400");
    private static final Subject SUBJECT = new Subject(SAM, "Sam Okafor", "sam@council.example", Set.of(MAIL));

    private final ScriptedClock clock = new ScriptedClock(MONDAY.toString());
    private final InMemoryErasedRegister register = new InMemoryErasedRegister();
    private final Erased before = with(new InMemoryErased());

    private Erased with(ErasedLists tables) {
        return new RegisteredErased(tables, register, clock);
    }

    @Override
    Erased store() {
        return new RegisteredErased(
                new InMemoryErased(), new InMemoryErasedRegister(), new ScriptedClock(MONDAY.toString()));
    }

    private void later() {
        clock.set(clock.instant().plus(Duration.ofDays(1)).toString());
    }

    @Test
    void whoWasErasedAfterTheMomentThatAllTablesWereTakenBackToIsKnownAgain() {
        before.add(SUBJECT, MONDAY);
        InMemoryErased tables = new InMemoryErased();

        assertThat(with(tables).mend()).isEqualTo(1);

        assertThat(tables.people(List.of(SAM))).containsExactly(SAM);
        assertThat(tables.among(List.of(MAIL, VLE))).containsExactly(MAIL);
    }

    @Test
    void namesThatAreInTheRegisterAloneAreKnownAgain() {
        InMemoryErased tables = new InMemoryErased();
        tables.add(SUBJECT, MONDAY);
        before.add(new Subject(SAM, "", null, Set.of(VLE)), MONDAY);

        with(tables).mend();

        assertThat(tables.among(List.of(MAIL, VLE))).containsExactlyInAnyOrder(MAIL, VLE);
        assertThat(register.all()).singleElement().satisfies(one -> assertThat(one.aliases())
                .hasSize(2));
    }

    @Test
    void whoWasErasedBeforeThereWasARegisterIsPutIntoIt() {
        InMemoryErased tables = new InMemoryErased();
        tables.add(SUBJECT, MONDAY);

        assertThat(with(tables).mend()).isEqualTo(1);

        assertThat(register.all()).isEqualTo(tables.all());
    }

    @Test
    void whoWasLetBackStaysSoThoughTheTablesAreOlder() {
        InMemoryErased tables = new InMemoryErased();
        tables.add(SUBJECT, MONDAY);
        before.add(SUBJECT, MONDAY);
        later();
        before.letBack(SAM);

        assertThat(with(tables).mend()).isZero();

        assertThat(tables.people(List.of(SAM))).isEmpty();
        assertThat(tables.among(List.of(MAIL))).isEmpty();
        assertThat(register.all()).isEmpty();
    }

    @Test
    void whoWasLetBackAndErasedOnceMoreIsErased() {
        before.add(SUBJECT, MONDAY);
        later();
        before.letBack(SAM);
        later();
        before.add(SUBJECT, clock.instant());
        InMemoryErased tables = new InMemoryErased();
        tables.add(SUBJECT, MONDAY);

        assertThat(with(tables).mend()).isEqualTo(1);

        assertThat(tables.people(List.of(SAM))).containsExactly(SAM);
    }

    @Test
    void whoIsErasedAfterARestoreBeforeItIsMendedKeepsTheNamesOfTheRegister() {
        before.add(new Subject(SAM, "", null, Set.of(VLE)), MONDAY);
        InMemoryErased tables = new InMemoryErased();

        with(tables).add(SUBJECT, MONDAY);

        assertThat(tables.among(List.of(MAIL, VLE))).containsExactlyInAnyOrder(MAIL, VLE);
    }

    @Test
    void whoIsInTheRegisterAloneCanBeLetBack() {
        before.add(SUBJECT, MONDAY);

        assertThat(with(new InMemoryErased()).letBack(SAM)).contains(MONDAY);

        assertThat(register.all()).isEmpty();
        assertThat(register.lately()).hasSize(1);
    }

    @Test
    void whatACrashLeftOutOfTheTablesIsPutThere() {
        InMemoryErased tables = new InMemoryErased();
        ErasedRegister dying = new ErasedRegister() {
            @Override
            public Optional<ErasedDigests> find(Digest id) {
                return register.find(id);
            }

            @Override
            public void put(ErasedDigests erased) {
                register.put(erased);
                throw new IllegalStateException("killed");
            }

            @Override
            public void letBack(Digest id, Instant at) {
                register.letBack(id, at);
                throw new IllegalStateException("killed");
            }

            @Override
            public List<ErasedDigests> all() {
                return register.all();
            }

            @Override
            public Map<Digest, Instant> lately() {
                return register.lately();
            }
        };
        Erased killed = new RegisteredErased(tables, dying, clock);

        assertThatThrownBy(() -> killed.add(SUBJECT, MONDAY)).hasMessage("killed");
        with(tables).mend();
        assertThat(tables.people(List.of(SAM))).containsExactly(SAM);

        later();
        assertThatThrownBy(() -> killed.letBack(SAM)).hasMessage("killed");
        with(tables).mend();
        assertThat(tables.people(List.of(SAM))).isEmpty();
    }
}
