package laurel.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code action-types.yaml}. */
final class ActionTypesFile {
    private static final Set<String> FIELDS =
            Set.of("id", "name", "called", "mechanism", "points", "caps", "known-by", "standards");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,31}(\\.[a-z0-9][a-z0-9-]{0,31}){1,3}");
    private static final Pattern ANY = Pattern.compile(".*");
    private static final List<String> MECHANISMS =
            Mechanism.ALL.stream().map(Mechanism::id).toList();
    private static final List<String> STANDARDS =
            IntStream.rangeClosed(1, 8).mapToObj(part -> "4." + part).toList();

    private ActionTypesFile() {}

    static TypesRead read(List<Entry> entries) {
        Map<String, ActionType> types = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.node("id") instanceof ScalarNode id) {
                ids.add(id.getValue());
            }
            ActionType type = read(entry);
            if (type != null && types.putIfAbsent(type.id(), type) != null) {
                entry.problem(
                        "id", "id: there is another action type \"" + type.id() + "\". Give this one its own id.");
            }
        }
        return new TypesRead(types, ids);
    }

    private static @Nullable ActionType read(Entry entry) {
        entry.only(FIELDS);
        String id = entry.matching(
                "id", ID, "Write lower-case words joined by dots, as sources send them, such as resource.viewed.");
        String name = entry.words("name", 80);
        Mechanism mechanism = entry.choice("mechanism", "mechanism", Mechanism::withId, MECHANISMS);
        Integer points = entry.number("points", 0, 1_000);
        CapsText caps = caps(entry);
        List<KnownBy> knownBy = entry.choices("known-by", "way of knowing", KnownBy::withId, KnownBy.ids());
        if (entry.node("known-by") == null) {
            entry.problem(
                    "known-by is missing. Write for example \"known-by: [system]\": who can know that it happened, of "
                            + String.join(", ", KnownBy.ids()) + ".");
        }
        List<String> standards = entry.choices(
                "standards",
                "part of Standard 4",
                part -> STANDARDS.contains(part) ? Optional.of(part) : Optional.empty(),
                STANDARDS);
        if (id == null || name == null || mechanism == null || points == null) {
            return null;
        }
        return new ActionType(
                id, name, called(entry, name), mechanism, points, caps.caps(), caps.distinct(), knownBy, standards);
    }

    private static Called called(Entry entry, String name) {
        List<String> words = entry.pair(
                "called",
                60,
                "Write what one and what several of it are called, such as \"called: [reflection, reflections]\".");
        return words.isEmpty() ? Called.named(name) : new Called(words.get(0), words.get(1));
    }

    private static CapsText caps(Entry entry) {
        CapsText none = new CapsText(List.of(), null);
        if (entry.node("caps") == null) {
            return none;
        }
        String text = entry.matching("caps", ANY, CapsText.INSTEAD);
        if (text == null) {
            return none;
        }
        return CapsText.parse(text).orElseGet(() -> {
            entry.problem("caps", "caps: \"" + text + "\" cannot be read. " + CapsText.INSTEAD);
            return none;
        });
    }
}
