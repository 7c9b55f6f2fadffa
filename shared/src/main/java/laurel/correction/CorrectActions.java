package laurel.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.award.Award;
import laurel.ledger.AddAction;
import laurel.ledger.Outcome;
import laurel.ledger.Report;
import laurel.ledger.Voids;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.Reasons;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.people.Viewer;

/**
 * Lets a link officer put right what sources reported: take an action back, whosever it is, and add one on behalf of a
 * person. The reason is kept in the audit alone.
 */
public final class CorrectActions {
    /** The source of what is added. */
    public static final String SOURCE = "laurel.correction";

    /** A bus knows no longer source, and what has a longer id was never recorded. */
    private static final int LONGEST_SOURCE = 256;

    private static final int LONGEST_ID = 128;

    private static final Set<String> NOT_OF_THE_ACTION = Set.of("key", "reason", "person");

    private final Voids voids;
    private final AddAction add;
    private final Directory directory;
    private final Audit audit;
    private final Corrected listener;
    private final Clock clock;

    public CorrectActions(
            Voids voids, AddAction add, Directory directory, Audit audit, Corrected listener, Clock clock) {
        this.voids = voids;
        this.add = add;
        this.directory = directory;
        this.audit = audit;
        this.listener = listener;
        this.clock = clock;
    }

    /** What became of a correction. */
    public sealed interface Result {}

    /** The action does not count any more, and these awards went with it. */
    public record Voided(ActionKey action, List<Award> withdrawn) implements Result {}

    /** It had been taken back already; nothing was changed. */
    public record AlreadyVoided(ActionKey action) implements Result {}

    /** No source has ever reported it. */
    public record NoSuchAction(ActionKey action) implements Result {}

    /** The action is in the ledger, and this came of it; the same again is a duplicate. */
    public record Added(ActionKey action, Outcome outcome) implements Result {}

    /** Another action was added under that key; nothing was changed. */
    public record KeyIsTaken(ActionKey action) implements Result {}

    /** Nobody has that id. */
    public record NoSuchPerson() implements Result {}

    /** They may not correct. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Takes an action back: {@code source}, {@code id} and {@code reason}. */
    public Result voidAction(Viewer viewer, Access access, JsonNode wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String source = wish.path("source").asText("");
        String id = wish.path("id").asText("");
        if (source.isEmpty() || id.isEmpty()) {
            return new Unreadable("source, id: send both as the source reported them, for example"
                    + " {\"source\":\"learning.vle\",\"id\":\"completion-8731\",\"reason\":\"…\"}.");
        }
        String why = Reasons.read(wish.path("reason").textValue());
        if (why == null) {
            return new Unreadable(Reasons.MISSING);
        }
        ActionKey key = new ActionKey(source, id);
        if (source.length() > LONGEST_SOURCE || id.length() > LONGEST_ID) {
            return new NoSuchAction(key);
        }
        Optional<Voids.Taken> taken = voids.take(key, line(viewer, "void", source + "/" + id, why));
        if (taken.isEmpty()) {
            return new NoSuchAction(key);
        }
        if (!(taken.get().outcome() instanceof Outcome.Voided)) {
            return new AlreadyVoided(key);
        }
        PersonId person = taken.get().person();
        if (person != null) {
            listener.corrected(person, key, false, clock.instant());
        }
        return new Voided(key, taken.get().withdrawn());
    }

    /** Adds an action: {@code key}, {@code person}, {@code reason}, and the fields of an action as sources send them. */
    public Result addAction(Viewer viewer, Access access, ObjectNode wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String key = wish.path("key").asText("");
        if (key.isEmpty()) {
            return new Unreadable("key: send a text of your own for this correction, 1 to 128 characters, the same"
                    + " whenever you send it again.");
        }
        String why = Reasons.read(wish.path("reason").textValue());
        if (why == null) {
            return new Unreadable(Reasons.MISSING);
        }
        Optional<PersonId> named = PersonId.named(wish.path("person").textValue())
                .filter(id -> directory.person(id).isPresent());
        if (named.isEmpty()) {
            return new NoSuchPerson();
        }
        PersonId person = named.get();
        Report report = report(wish, key, person);
        return switch (add.read(report)) {
            case AddAction.Unreadable unreadable -> new Unreadable(unreadable.message());
            case AddAction.Readable readable -> add(viewer, person, readable.action(), report, why);
        };
    }

    /** Noted first: what can't be noted is not done, and what was noted and not done can be asked for again. */
    private Result add(Viewer viewer, PersonId person, Action action, Report report, String why) {
        audit.add(line(viewer, "add", action.key().source() + "/" + action.key().id() + " " + person, why));
        return switch (add.record(person, action, report)) {
            case Outcome.Held conflict -> new KeyIsTaken(action.key());
            case Outcome outcome -> {
                listener.corrected(person, action.key(), true, clock.instant());
                yield new Added(action.key(), outcome);
            }
        };
    }

    /** As a source would send it. The person is named by their id, so that the same wish is always the same action. */
    private Report report(ObjectNode wish, String key, PersonId person) {
        ObjectNode detail = wish.deepCopy();
        detail.remove(NOT_OF_THE_ACTION);
        detail.put("id", key);
        detail.put("person", "laurel:" + person);
        return new Report("correction", SOURCE, Report.ACTION, detail, clock.instant());
    }

    private AuditLine line(Viewer viewer, String what, String about, String why) {
        return new AuditLine(clock.instant(), viewer.id().value(), what, about, why);
    }
}
