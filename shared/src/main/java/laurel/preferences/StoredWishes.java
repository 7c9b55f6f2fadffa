package laurel.preferences;

import java.util.Arrays;
import java.util.stream.Collectors;
import laurel.mail.Kind;
import laurel.mail.Wishes;
import laurel.people.PersonId;
import laurel.privacy.Objections;

/** Tells the gate what people chose. Whoever objects to being counted wants no advice: it would follow from a count. */
public final class StoredWishes implements Wishes {
    private final PreferencesStore store;
    private final Objections objections;

    public StoredWishes(PreferencesStore store, Objections objections) {
        this.store = store;
        this.objections = objections;
    }

    @Override
    public Choices of(PersonId person) {
        Preferences chosen = store.find(person);
        boolean objects = objections.of(person).since() != null;
        return new Choices(
                Arrays.stream(Kind.values())
                        .filter(kind -> !chosen.allows(kind) || (objects && kind.isAdvice()))
                        .collect(Collectors.toSet()),
                chosen.awayUntil());
    }
}
