package laurel.preferences;

import laurel.people.PersonId;

/** What people chose about e-mails to them. */
public interface PreferencesStore {
    /** What a person chose, as the last change left it; {@link Preferences#NONE} if they never chose anything. */
    Preferences find(PersonId person);

    /**
     * Keeps what a person chose under the next version, unless it was changed since the version that it names was read.
     * Says whether it did.
     */
    boolean save(PersonId person, Preferences chosen);
}
