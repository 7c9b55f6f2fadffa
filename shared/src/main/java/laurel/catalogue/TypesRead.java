package laurel.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Mechanism;

/**
 * The action types of a version as far as they could be read.
 *
 * @param ids of all that are written, so that what is wrong with one is not told again wherever a badge names it; none if
 *     the file could not be read
 */
record TypesRead(Map<String, ActionType> types, Set<String> ids) {
    /** A type by what people call it. */
    record Named(String words, String id) {}

    boolean has(String id) {
        return ids.isEmpty() || ids.contains(id);
    }

    boolean isOf(String id, Mechanism mechanism) {
        ActionType type = types.get(id);
        return type != null && type.mechanism() == mechanism;
    }

    /** What there is instead of a type that there is not. */
    String instead(String id) {
        return "Write one of action-types.yaml" + Nearest.to(id, ids) + ", or add it there.";
    }

    /** The only type whose id begins with a word, or the nearest one. */
    Optional<String> like(String word) {
        List<String> begin =
                ids.stream().filter(id -> id.startsWith(word + ".")).toList();
        return begin.size() == 1 ? Optional.of(begin.getFirst()) : Nearest.of(word, ids);
    }

    /** What the types are called, the longest first. */
    List<Named> named() {
        return types.values().stream()
                .flatMap(type -> Stream.of(type.called().many(), type.called().one(), type.name())
                        .map(words -> new Named(words, type.id())))
                .sorted(Comparator.comparing((Named type) -> -type.words().length()))
                .toList();
    }
}
