package laurel.mail.composing;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.ledger.ActionState;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.mail.Kind;
import laurel.mail.MessageId;
import laurel.mail.letter.ThanksWriter.Thanks;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Finds the thanks that a colleague or a champion said, which sources report as an action of whoever is thanked. */
public final class SaidThanks {
    /** The type of that action. */
    public static final String TYPE = "thanks.received";

    private final Ledger ledger;
    private final Directory directory;
    private final Engine engine;
    private final String somebody;
    private final Function<ActionKey, Optional<String>> words;

    /** Takes the words for whoever said it, when nobody knows their name; nobody's own words are known. */
    public SaidThanks(Ledger ledger, Directory directory, Engine engine, String somebody) {
        this(ledger, directory, engine, somebody, key -> Optional.empty());
    }

    /**
     * The same, where what was said may be known.
     *
     * @param words those that came with the thanks of a key, as long as they are kept
     */
    public SaidThanks(
            Ledger ledger,
            Directory directory,
            Engine engine,
            String somebody,
            Function<ActionKey, Optional<String>> words) {
        this.ledger = ledger;
        this.directory = directory;
        this.engine = engine;
        this.somebody = somebody;
        this.words = words;
    }

    /** Thanks, and when they were said. */
    public record Found(Thanks thanks, Instant at) {}

    /** The message that tells a person of thanks. */
    public static MessageId message(PersonId person, ActionKey key) {
        return new MessageId(person, Kind.THANKS, key.source() + "|" + key.id());
    }

    /** The thanks of a message, unless they are not recorded, or were taken back. */
    public Optional<Found> find(MessageId message) {
        int bar = message.about().indexOf('|');
        ActionKey key =
                new ActionKey(message.about().substring(0, bar), message.about().substring(bar + 1));
        return ledger.state(key)
                .filter(state -> state.stage() == ActionState.Stage.RECORDED)
                .flatMap(state -> action(message.person(), key, state.occurredAt()))
                .filter(action -> action.type().equals(TYPE))
                .map(action -> new Found(thanks(action), action.occurredAt()));
    }

    private Optional<Action> action(PersonId person, ActionKey key, @Nullable Instant at) {
        if (at == null) {
            return Optional.empty();
        }
        return ledger.entries(new Holder.Known(person), at, at.plusMillis(1)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .filter(action -> action.key().equals(key))
                .findFirst();
    }

    private Thanks thanks(Action action) {
        Optional<Person> from =
                Optional.ofNullable(action.recipient()).flatMap(directory::who).flatMap(directory::person);
        return new Thanks(
                from.map(Person::name).orElse(somebody),
                from.filter(person -> person.role() == Role.CHAMPION).isPresent(),
                engine.day(action.occurredAt()),
                action.resource() == null ? null : action.resource().title(),
                null,
                words.apply(action.key()).orElse(null));
    }
}
