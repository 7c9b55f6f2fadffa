package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

/** What remembers objections has to do, whatever it keeps them in. */
abstract class ObjectionsContract {
    private static final PersonId SAM = new PersonId("p1");
    private static final PersonId ALEX = new PersonId("p2");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

    private final Objections objections = store();

    abstract Objections store();

    @Test
    void nobodyObjectsFromTheStart() {
        assertThat(objections.of(SAM)).isEqualTo(Objection.NONE);
        assertThat(objections.recent(SAM)).isEqualTo(Objection.NONE);
        assertThat(objections.standing()).isEmpty();
    }

    @Test
    void whoObjectsDoesSoUntilTheyTakeItBack() {
        Objection objects = Objection.NONE.with(true, MONDAY);
        assertThat(objections.replace(SAM, objects)).isTrue();
        assertThat(objections.of(SAM)).isEqualTo(objects);
        assertThat(objections.recent(SAM)).isEqualTo(objects);
        assertThat(objections.standing()).containsExactly(SAM);

        Objection takenBack = objects.with(false, TUESDAY);
        assertThat(objections.replace(SAM, takenBack)).isTrue();

        assertThat(objections.of(SAM)).isEqualTo(takenBack);
        assertThat(objections.standing()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeTheSameOneDoes() {
        Objection objects = Objection.NONE.with(true, MONDAY);

        assertThat(objections.replace(SAM, objects)).isTrue();
        assertThat(objections.replace(SAM, objects)).isFalse();
    }

    @Test
    void eachIsTheirOwn() {
        objections.replace(SAM, Objection.NONE.with(true, MONDAY));
        objections.replace(ALEX, Objection.NONE.with(true, TUESDAY));

        assertThat(objections.standing()).containsExactlyInAnyOrder(SAM, ALEX);
        assertThat(objections.of(ALEX).since()).isEqualTo(TUESDAY);
    }

    @Test
    void anObjectionIsDated() {
        Objection twice = Objection.NONE.with(true, MONDAY).with(false, TUESDAY).with(true, TUESDAY.plusSeconds(60));

        assertThat(twice.covers(MONDAY.minusMillis(1))).isFalse();
        assertThat(twice.covers(MONDAY)).isTrue();
        assertThat(twice.covers(TUESDAY)).isFalse();
        assertThat(twice.covers(TUESDAY.plusSeconds(60))).isTrue();
        assertThat(twice.with(true, TUESDAY.plusSeconds(90))).isEqualTo(twice);
    }
}
