package laurel.preferences;

import java.util.HashMap;
import java.util.Map;
import laurel.people.PersonId;

/** Remembers what people chose. */
public final class InMemoryPreferences implements PreferencesStore {
    private final Map<PersonId, Preferences> chosen = new HashMap<>();

    @Override
    public synchronized Preferences find(PersonId person) {
        return chosen.getOrDefault(person, Preferences.NONE);
    }

    @Override
    public synchronized boolean save(PersonId person, Preferences next) {
        if (next.version() != find(person).version()) {
            return false;
        }
        chosen.put(person, next.withVersion(next.version() + 1));
        return true;
    }
}
