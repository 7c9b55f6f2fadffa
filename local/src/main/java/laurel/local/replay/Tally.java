package laurel.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.local.replay.Known.State;

/**
 * What became of the entries that the bus took, told by what is stored: of one (source, id), the content that is stored
 * was recorded once and its repetitions are duplicates, other content is a conflict, and what is not stored is held.
 *
 * @param held among them, actions whose person is not known yet
 * @param voids reports that an action did not happen; they are not told apart further
 */
public record Tally(int recorded, int duplicate, int held, int conflicted, int voids) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOID = "Engagement Action Voided";

    /** The keys that these entries speak of, as far as they can be read. */
    public static Set<ActionKey> keys(Collection<Entry> entries) {
        Set<ActionKey> keys = new HashSet<>();
        entries.forEach(entry -> action(entry).map(Action::key).ifPresent(keys::add));
        return keys;
    }

    /** Counts, by what was stored before the first was sent and what is stored after all were worked on. */
    public static Tally of(List<Entry> taken, Map<ActionKey, State> before, Map<ActionKey, State> after) {
        Map<Kind, Integer> counts = new HashMap<>();
        Set<ActionKey> counted = new HashSet<>(before.keySet());
        for (Entry entry : taken) {
            counts.merge(kind(entry, counted, after), 1, Integer::sum);
        }
        return new Tally(
                counts.getOrDefault(Kind.RECORDED, 0),
                counts.getOrDefault(Kind.DUPLICATE, 0),
                counts.getOrDefault(Kind.HELD, 0),
                counts.getOrDefault(Kind.CONFLICTED, 0),
                counts.getOrDefault(Kind.VOID, 0));
    }

    private static Kind kind(Entry entry, Set<ActionKey> counted, Map<ActionKey, State> after) {
        if (entry.detailType().equals(VOID)) {
            return Kind.VOID;
        }
        Optional<Action> action = action(entry);
        State state = action.map(a -> after.get(a.key())).orElse(null);
        if (action.isEmpty() || state == null) {
            return Kind.HELD;
        }
        if (!state.hash().isEmpty() && !state.hash().equals(action.get().contentHash())) {
            return Kind.CONFLICTED;
        }
        if (!counted.add(action.get().key())) {
            return Kind.DUPLICATE;
        }
        return state.waiting() ? Kind.HELD : Kind.RECORDED;
    }

    private static Optional<Action> action(Entry entry) {
        try {
            JsonNode detail = JSON.readTree(entry.detail());
            return ActionReader.read(entry.source(), detail) instanceof Reading.Readable readable
                    ? Optional.of(readable.action())
                    : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private enum Kind {
        RECORDED,
        DUPLICATE,
        HELD,
        CONFLICTED,
        VOID
    }
}
