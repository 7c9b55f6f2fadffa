package laurel.mail.outcome;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of e-mails, without a table. */
public final class InMemoryOutcomes implements Outcomes {
    private record Key(PersonId person, String messageId) {}

    private final Map<Key, Course> courses = new HashMap<>();

    @Override
    public void note(PersonId person, Tracked mail, Step step, Happened happened) {
        Key key = new Key(person, mail.messageId());
        Course before = courses.getOrDefault(key, new Course(mail.messageId(), null, Map.of()));
        Map<Step, Happened> steps = new EnumMap<>(Step.class);
        steps.putAll(before.steps());
        steps.merge(step, happened, (a, b) -> b.at().isBefore(a.at()) ? b : a);
        @Nullable String claim = mail.claim() == null ? before.claim() : mail.claim();
        courses.put(key, new Course(mail.messageId(), claim, steps));
    }

    @Override
    public Optional<Course> find(PersonId person, String messageId) {
        return Optional.ofNullable(courses.get(new Key(person, messageId)));
    }
}
