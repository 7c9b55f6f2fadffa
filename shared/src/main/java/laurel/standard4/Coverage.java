package laurel.standard4;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import laurel.action.Action;
import laurel.action.Resource;

/**
 * What somebody's actions of a registration year say of Standard 4: a pure function of them and the rule.
 *
 * @param parts of each part, in their order
 * @param records different pieces of CPD
 * @param peerReflections reflections with a peer
 */
public record Coverage(Map<RenewalRule.Part, PartState> parts, int records, int peerReflections) {
    /**
     * Works it out.
     *
     * @param suggests whether an action is of a type that suggests a part
     * @param day of an instant where the organisation is
     */
    public static Coverage of(
            RenewalRule rule,
            Collection<Action> actions,
            BiPredicate<Action, String> suggests,
            Function<Instant, LocalDate> day) {
        Map<RenewalRule.Part, PartState> parts = new LinkedHashMap<>();
        for (RenewalRule.Part part : rule.parts()) {
            List<Action> tagged = actions.stream()
                    .filter(action -> rule.tagged().contains(action.type())
                            && action.standards().contains(part.id()))
                    .toList();
            List<Action> suggested = actions.stream()
                    .filter(action -> suggests.test(action, part.id()))
                    .toList();
            parts.put(part, state(tagged, suggested, day));
        }
        List<Action> cpd = ofType(actions, rule.record());
        return new Coverage(
                parts, different(cpd), ofType(actions, rule.peerReflection()).size());
    }

    private static PartState state(List<Action> tagged, List<Action> suggested, Function<Instant, LocalDate> day) {
        if (!tagged.isEmpty()) {
            return new PartState.Covered(different(tagged), last(tagged, day));
        }
        return suggested.isEmpty()
                ? new PartState.NothingYet()
                : new PartState.Suggested(suggested.size(), last(suggested, day));
    }

    /** One record may be told of more than once, each time as another action. */
    private static int different(List<Action> actions) {
        Set<String> records = new HashSet<>();
        for (Action action : actions) {
            Resource record = action.resource();
            records.add(record == null ? "action " + action.key().text() : "record " + record.id());
        }
        return records.size();
    }

    private static LocalDate last(List<Action> actions, Function<Instant, LocalDate> day) {
        return actions.stream()
                .map(Action::occurredAt)
                .max(Instant::compareTo)
                .map(day)
                .orElseThrow();
    }

    private static List<Action> ofType(Collection<Action> actions, String type) {
        return actions.stream().filter(action -> action.type().equals(type)).toList();
    }
}
