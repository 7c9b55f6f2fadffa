package laurel.preferences;

import java.util.Arrays;
import java.util.stream.Collectors;
import laurel.mail.Kind;
import laurel.mail.Wishes;
import laurel.people.PersonId;

/** Tells the gate what people chose. */
public final class StoredWishes implements Wishes {
    private final PreferencesStore store;

    public StoredWishes(PreferencesStore store) {
        this.store = store;
    }

    @Override
    public Choices of(PersonId person) {
        Preferences chosen = store.find(person);
        return new Choices(
                Arrays.stream(Kind.values())
                        .filter(kind -> !chosen.allows(kind))
                        .collect(Collectors.toSet()),
                chosen.awayUntil());
    }
}
