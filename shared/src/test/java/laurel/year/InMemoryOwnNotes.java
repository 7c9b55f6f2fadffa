package laurel.year;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.standard4.OwnNotes;

/** What people note about their renewal, without a table. */
final class InMemoryOwnNotes implements OwnNotes {
    private record Key(PersonId person, Period.RegistrationYear year) {}

    private final Map<Key, Map<String, Instant>> notes = new HashMap<>();

    @Override
    public Map<String, Instant> of(PersonId person, Period.RegistrationYear year) {
        return Map.copyOf(notes.getOrDefault(new Key(person, year), Map.of()));
    }

    @Override
    public void note(PersonId person, Period.RegistrationYear year, String step, Instant at) {
        notes.computeIfAbsent(new Key(person, year), key -> new HashMap<>()).putIfAbsent(step, at);
    }

    @Override
    public void takeBack(PersonId person, Period.RegistrationYear year, String step) {
        notes.getOrDefault(new Key(person, year), new HashMap<>()).remove(step);
    }
}
