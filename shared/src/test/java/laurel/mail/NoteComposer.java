package laurel.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.people.Person;

/** Writes a line about what a test has put down to be said. */
record NoteComposer(Map<MessageId, Material<String>> notes, Kind kind) implements Composer<String> {
    @Override
    public Set<Kind> kinds() {
        return Set.of(kind);
    }

    @Override
    public Optional<Material<String>> find(Message message) {
        return Optional.ofNullable(notes.get(message.id()));
    }

    @Override
    public Letter letter(Person person, List<Material<String>> about) {
        String line = String.join(" ", about.stream().map(Material::content).toList());
        return new Letter(String.valueOf(person.email()), kind.id(), line, line, Map.of(), Map.of());
    }

    void put(MessageId id, Instant now) {
        notes.put(id, new Material<>(id, id.about(), now, Optional.empty()));
    }
}
