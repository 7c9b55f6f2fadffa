package laurel.award;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.log.ErrorLog;
import laurel.settings.Settings;

/** Reads a mark from the attributes of a marked item, as the stream or the sparse index brings it. */
public final class MarkedItem {
    private final Settings settings;

    public MarkedItem(Settings settings) {
        this.settings = settings;
    }

    /**
     * The mark of an item, given its text and number attributes; nothing if it is not marked. One that can't be read is
     * logged and left as it is, and holds up nothing else.
     */
    public Optional<Mark> mark(Map<String, String> item) {
        if (!item.containsKey("announce") || !item.containsKey("since")) {
            return Optional.empty();
        }
        try {
            if (item.containsKey("team")) {
                return Optional.of(teamAward(item));
            }
            return Optional.of(item.containsKey("badge") ? award(item) : held(item));
        } catch (RuntimeException unreadable) {
            ErrorLog.failed(key(item), unreadable);
            return Optional.empty();
        }
    }

    /** The key, of whichever table it is. */
    private static String key(Map<String, String> item) {
        return Stream.of("person", "item", "key", "kind")
                .map(item::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
    }

    private Mark award(Map<String, String> item) {
        boolean standing = get(item, "state").equals("standing");
        String person = get(item, "person");
        int bar = person.indexOf('|');
        Map<String, Object> detail = new HashMap<>(Map.of(
                "organisation", person.substring(0, bar),
                "person", person.substring(bar + 1),
                "badge", get(item, "badge"),
                "period", get(item, "period"),
                "catalogue", Integer.valueOf(get(item, "catalogue"))));
        if (standing) {
            detail.put("foundAt", get(item, "foundAt"));
        } else {
            detail.put("withdrawnAt", get(item, "withdrawnAt"));
            String because = item.get("because");
            if (because != null) {
                detail.put("because", because);
            }
        }
        return new Mark(
                standing ? "Badge Awarded" : "Badge Withdrawn",
                detail,
                settings.progressTable(),
                Map.of("person", person, "item", get(item, "item")),
                get(item, "since"));
    }

    private Mark teamAward(Map<String, String> item) {
        String key = get(item, "key");
        return new Mark(
                "Team Badge Awarded",
                Map.of(
                        "organisation",
                        key.substring(0, key.indexOf('|')),
                        "team",
                        get(item, "team"),
                        "badge",
                        get(item, "badge"),
                        "period",
                        get(item, "period"),
                        "catalogue",
                        Integer.valueOf(get(item, "catalogue")),
                        "foundAt",
                        get(item, "foundAt")),
                settings.organisationTable(),
                Map.of("key", key),
                get(item, "since"));
    }

    private Mark held(Map<String, String> item) {
        String reason = get(item, "reason");
        String key = get(item, "key");
        boolean conflict = reason.equals("conflict");
        Map<String, Object> detail = new HashMap<>(
                Map.of("organisation", key.substring(0, key.indexOf('|')), "source", get(item, "source")));
        String id = item.get("id");
        if (id != null) {
            detail.put("id", id);
        }
        if (!conflict) {
            detail.put("reason", reason);
        }
        return new Mark(
                conflict ? "Action Conflicted" : "Action Held",
                detail,
                settings.actionsTable(),
                Map.of("key", key, "kind", get(item, "kind")),
                get(item, "since"));
    }

    private static String get(Map<String, String> item, String name) {
        String value = item.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A marked item has no " + name);
        }
        return value;
    }
}
