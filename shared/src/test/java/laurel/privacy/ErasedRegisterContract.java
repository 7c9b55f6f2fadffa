package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import laurel.action.Alias;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

/** What a register of who was erased has to do, whatever it is kept in. */
public abstract class ErasedRegisterContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Digest SAM = Digest.of("council", new PersonId("p1"));
    private static final Digest ALEX = Digest.of("council", new PersonId("p2"));
    private static final Digest VLE = Digest.of("council", new Alias("vle:28400"));
    private static final ErasedDigests ERASED = new ErasedDigests(SAM, MONDAY, Set.of(VLE));

    /** A register of an organisation, with nobody in it yet if it is asked for the first time. */
    protected abstract ErasedRegister register(String organisation);

    @Test
    void whoIsPutIsFoundWithTheTimeAndAllNames() {
        ErasedRegister register = register("council");
        register.put(ERASED);
        register.put(new ErasedDigests(ALEX, TUESDAY, Set.of()));

        assertThat(register.find(SAM)).contains(ERASED);
        assertThat(register.all()).containsExactlyInAnyOrder(ERASED, new ErasedDigests(ALEX, TUESDAY, Set.of()));
        assertThat(register.lately()).isEmpty();
    }

    @Test
    void nobodyIsInItFromTheStart() {
        ErasedRegister register = register("council");

        assertThat(register.find(SAM)).isEmpty();
        assertThat(register.all()).isEmpty();
        assertThat(register.lately()).isEmpty();
    }

    @Test
    void whatIsPutLaterTakesItsPlace() {
        ErasedRegister register = register("council");
        register.put(ERASED);
        register.put(new ErasedDigests(SAM, TUESDAY, Set.of(VLE, ALEX)));

        assertThat(register.all()).containsExactly(new ErasedDigests(SAM, TUESDAY, Set.of(VLE, ALEX)));
    }

    @Test
    void whoIsLetBackIsOnlyKnownToHaveBeen() {
        ErasedRegister register = register("council");
        register.put(ERASED);

        register.letBack(SAM, TUESDAY);
        register.letBack(SAM, TUESDAY);

        assertThat(register.find(SAM)).isEmpty();
        assertThat(register.all()).isEmpty();
        assertThat(register.lately()).isEqualTo(Map.of(SAM, TUESDAY));
    }

    @Test
    void anotherOrganisationsIsAnotherRegister() {
        ErasedRegister register = register("council");
        register.put(ERASED);
        register.letBack(ALEX, TUESDAY);

        for (String other : List.of("coun", "council.2")) {
            ErasedRegister others = register(other);
            assertThat(others.find(SAM)).isEmpty();
            assertThat(others.all()).isEmpty();
            assertThat(others.lately()).isEmpty();
        }
        register("council.2").put(ERASED);
        assertThat(register.all()).hasSize(1);
    }

    @Test
    void manyAreAllThere() {
        ErasedRegister register = register("council");
        IntStream.range(0, 60)
                .mapToObj(i -> Digest.of("council", new PersonId("p" + i)))
                .forEach(id -> register.put(new ErasedDigests(id, MONDAY, Set.of(VLE))));

        assertThat(register.all()).hasSize(60).allMatch(one -> one.aliases().equals(Set.of(VLE)));
    }
}
