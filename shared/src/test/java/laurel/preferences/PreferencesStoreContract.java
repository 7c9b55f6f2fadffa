package laurel.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import laurel.mail.Kind.Group;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

abstract class PreferencesStoreContract {
    private static final PersonId SAM = new PersonId("p|1");
    private static final Preferences MANY =
            new Preferences(EnumSet.of(Group.FEEDBACK, Group.CHAMPION), true, LocalDate.of(2026, 12, 24), Goal.TRY, 0);

    abstract PreferencesStore store();

    @Test
    void whoNeverChoseGetsEverything() {
        assertThat(store().find(SAM)).isEqualTo(Preferences.NONE);
    }

    @Test
    void choicesAreReadAsTheyWereSavedUnderTheNextVersion() {
        PreferencesStore store = store();
        assertThat(store.save(SAM, MANY)).isTrue();
        assertThat(store.find(SAM)).isEqualTo(MANY.withVersion(1));

        Preferences fewer = new Preferences(Set.of(), false, null, null, 1);
        assertThat(store.save(SAM, fewer)).isTrue();
        assertThat(store.find(SAM)).isEqualTo(fewer.withVersion(2));
    }

    @Test
    void ofTwoWhoReadTheSameVersionOneSaves() {
        PreferencesStore store = store();
        assertThat(store.save(SAM, MANY)).isTrue();
        assertThat(store.save(SAM, Preferences.NONE)).as("the first, again").isFalse();
        assertThat(store.save(SAM, MANY.withVersion(1).withAll(false))).isTrue();
        assertThat(store.save(SAM, MANY.withVersion(1))).isFalse();
        assertThat(store.find(SAM)).isEqualTo(MANY.withAll(false).withVersion(2));
    }

    @Test
    void eachPersonHasTheirOwn() {
        PreferencesStore store = store();
        assertThat(store.save(SAM, MANY)).isTrue();
        assertThat(store.find(new PersonId("p"))).isEqualTo(Preferences.NONE);
    }
}
