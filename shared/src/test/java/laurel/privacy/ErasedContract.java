package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

/** What remembers who was erased has to do, whatever it keeps it in. */
abstract class ErasedContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId SAM = new PersonId("p1");
    private static final PersonId ALEX = new PersonId("p2");
    private static final Alias MAIL = new Alias("mailto:sam@council.example");
    private static final Alias VLE = new Alias("vle:28400");
    private static final Alias OF_ALEX = new Alias("vle:28401");

    private final Erased erased = store();

    abstract Erased store();

    @Test
    void whoWasErasedIsKnownByIdAndByEveryAlias() {
        erased.add(new Subject(SAM, "Sam Okafor", null, Set.of(MAIL, VLE)), MONDAY);

        assertThat(erased.people(List.of(SAM, ALEX))).containsExactly(SAM);
        assertThat(erased.among(List.of(MAIL, VLE, OF_ALEX))).containsExactlyInAnyOrder(MAIL, VLE);
    }

    @Test
    void nobodyIsErasedFromTheStart() {
        assertThat(erased.people(List.of(SAM))).isEmpty();
        assertThat(erased.among(List.of())).isEmpty();
    }

    @Test
    void whatComesUpInASecondErasureIsAdded() {
        erased.add(new Subject(SAM, "Sam Okafor", null, Set.of(MAIL)), MONDAY);
        erased.add(new Subject(SAM, "", null, Set.of(VLE)), MONDAY);

        erased.letBack(SAM);

        assertThat(erased.among(List.of(MAIL, VLE))).isEmpty();
    }

    @Test
    void whoIsLetBackIsForgottenToHaveBeenErased() {
        erased.add(new Subject(SAM, "Sam Okafor", null, Set.of(MAIL, VLE)), MONDAY);

        assertThat(erased.letBack(SAM)).contains(MONDAY);

        assertThat(erased.people(List.of(SAM))).isEmpty();
        assertThat(erased.among(List.of(MAIL, VLE))).isEmpty();
        assertThat(erased.letBack(SAM)).isEmpty();
    }
}
