package laurel.mail.composing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.letter.AnswerWriter;
import laurel.people.Person;
import laurel.preferences.Preferences;
import laurel.preferences.PreferencesStore;

/** That somebody's choices about e-mails were changed, with what they are when it is sent. */
public final class ChoicesComposer implements Composer<AnswerWriter.Choices> {
    private final PreferencesStore store;
    private final AnswerWriter writer;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ChoicesComposer(PreferencesStore store, AnswerWriter writer, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PREFERENCES_CHANGED);
    }

    @Override
    public Optional<Material<AnswerWriter.Choices>> find(Message message) {
        Preferences now = store.find(message.id().person());
        Set<Kind.Group> stopped = EnumSet.noneOf(Kind.Group.class);
        for (Kind.Group group : Kind.Group.values()) {
            if (!now.allows(group)) {
                stopped.add(group);
            }
        }
        LocalDate away = now.awayOn(LocalDate.now(clock)) ? now.awayUntil() : null;
        String goal = now.goal() == null ? null : now.goal().id();
        Instant since = message.since();
        return Optional.of(
                new Material<>(message.id(), new AnswerWriter.Choices(stopped, away, goal), since, Optional.empty()));
    }

    @Override
    public Letter letter(Person person, List<Material<AnswerWriter.Choices>> about) {
        return writer.choicesChanged(person, about.getLast().content());
    }
}
