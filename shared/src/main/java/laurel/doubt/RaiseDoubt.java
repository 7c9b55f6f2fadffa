package laurel.doubt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.catalogue.ActionType;
import laurel.ledger.ActionState;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.progress.Engine;

/** Lets people say what is wrong with an action of theirs, and see what became of it. */
public final class RaiseDoubt {
    private static final int LONGEST = 500;

    /** A bus knows no longer source, and what has a longer id was never recorded. */
    private static final int LONGEST_SOURCE = 256;

    private static final int LONGEST_ID = 128;
    private static final String WHICH =
            "source, id: send both as the history has them, for example {\"source\":\"learning.vle\",\"id\":\"completion-8731\"}.";

    private final Doubts doubts;
    private final Ledger ledger;
    private final Engine engine;
    private final Clock clock;

    public RaiseDoubt(Doubts doubts, Ledger ledger, Engine engine, Clock clock) {
        this.doubts = doubts;
        this.ledger = ledger;
        this.engine = engine;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** It is kept, now or since it was said before. */
    public record Kept(Doubt doubt) implements Result {}

    /** They said nothing about this action. */
    public record NothingSaid() implements Result {}

    /** They have no such action that counts. */
    public record NoSuchAction() implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** It can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Keeps what is wrong: {@code source}, {@code id} and {@code note}. */
    public Result raise(Person person, Viewer viewer, Access access, JsonNode wish) {
        if (access.mayViewBadges(viewer, person.id()) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        ActionKey key = key(wish.path("source").asText(""), wish.path("id").asText(""));
        String note = wish.path("note").asText("").strip();
        if (key.source().isEmpty() || key.id().isEmpty()) {
            return new Unreadable(WHICH);
        }
        if (note.isEmpty() || note.codePointCount(0, note.length()) > LONGEST) {
            return new Unreadable("note: say what is wrong, in 1 to " + LONGEST + " characters.");
        }
        return own(person.id(), key)
                .<Result>map(action -> new Kept(doubts.add(
                        new Doubt(person.id(), key, name(action), action.occurredAt(), note, clock.instant(), null))))
                .orElseGet(NoSuchAction::new);
    }

    /** What they said about an action, and what became of it. */
    public Result look(Person person, Viewer viewer, Access access, String source, String id) {
        if (access.mayViewBadges(viewer, person.id()) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        if (source.isEmpty() || id.isEmpty()) {
            return new Unreadable(WHICH);
        }
        return doubts.find(Doubt.id(person.id(), key(source, id)))
                .<Result>map(Kept::new)
                .orElseGet(NothingSaid::new);
    }

    private static ActionKey key(String source, String id) {
        return new ActionKey(source, id);
    }

    /** Somebody else's action, and one that was taken back, are told from one that never was by nothing. */
    private Optional<Action> own(PersonId person, ActionKey key) {
        if (key.source().length() > LONGEST_SOURCE || key.id().length() > LONGEST_ID) {
            return Optional.empty();
        }
        Holder.Known holder = new Holder.Known(person);
        return ledger.state(key)
                .filter(state -> holder.equals(state.holder()))
                .map(ActionState::occurredAt)
                .flatMap(at -> standing(holder, at, key));
    }

    private Optional<Action> standing(Holder holder, Instant at, ActionKey key) {
        return ledger.entries(holder, at, at.plusMillis(1)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .filter(action -> action.key().equals(key))
                .findFirst();
    }

    private String name(Action action) {
        return engine.catalogue(action.occurredAt())
                .type(action.type())
                .map(ActionType::name)
                .orElse(action.type());
    }
}
