package laurel.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.standard4.Coverage;
import laurel.standard4.PartState;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next, and why this one. It is among those that fit the person's goal, and there where their mechanisms,
 * parts of Standard 4 or nearest badge are thinnest. The same facts always bring the same one, and never the last one
 * again while there is another.
 */
public record NextAction(Suggestion suggestion, Why why) {
    /** How much each thing weighs, at most. */
    private static final double MECHANISM = 2;

    private static final double BADGE = 1.5;
    private static final double PART = 1;

    /** What speaks for it most. */
    public sealed interface Why {}

    /** They did the least of this mechanism lately. */
    public record Mechanisms(Mechanism mechanism) implements Why {}

    /** Of this part of Standard 4 nothing, or nothing tagged, is there yet. */
    public record Part(String part) implements Why {}

    /** It brings a badge nearer. */
    public record Badge(InReach badge) implements Why {}

    /** It fits their goal, and nothing else stands out. */
    public record Goal() implements Why {}

    /** Chooses it, of suggestions in a given order. */
    public static NextAction choose(OwnFacts facts, List<Suggestion> suggestions) {
        String goal = Goals.of(facts.goal());
        List<Suggestion> fitting = suggestions.stream()
                .filter(each -> each.goals().contains(goal))
                .filter(each -> facts.manages() || !each.forManagers())
                .toList();
        List<Suggestion> others = fitting.stream()
                .filter(each -> !each.id().equals(facts.lastSuggestion()))
                .toList();
        List<Suggestion> candidates = others.isEmpty() ? fitting : others;
        int from = start(facts, candidates, suggestions);
        Suggestion best = candidates.stream()
                .max(Comparator.<Suggestion>comparingDouble(each -> weight(facts, each))
                        .thenComparing(each -> -Math.floorMod(suggestions.indexOf(each) - from, suggestions.size())))
                .orElseThrow(() -> new IllegalArgumentException("There is no suggestion for the goal " + goal));
        return new NextAction(best, why(facts, best));
    }

    /** One that was chosen before, and what speaks for it by the facts as they are now. */
    public static NextAction of(OwnFacts facts, Suggestion suggestion) {
        return new NextAction(suggestion, why(facts, suggestion));
    }

    /** Where to go on among equals: after the last one, or somewhere else for each person. */
    private static int start(OwnFacts facts, List<Suggestion> candidates, List<Suggestion> suggestions) {
        for (int i = 0; i < suggestions.size(); i++) {
            if (suggestions.get(i).id().equals(facts.lastSuggestion())) {
                return i + 1;
            }
        }
        return suggestions.indexOf(
                candidates.get(Math.floorMod(facts.person().id().value().hashCode(), candidates.size())));
    }

    private static double weight(OwnFacts facts, Suggestion suggestion) {
        return mechanism(facts, suggestion)
                + part(facts, suggestion).map(Map.Entry::getValue).orElse(0.0)
                + badge(facts, suggestion);
    }

    private static Why why(OwnFacts facts, Suggestion suggestion) {
        double mechanism = mechanism(facts, suggestion);
        double badge = badge(facts, suggestion);
        Optional<Map.Entry<String, Double>> part = part(facts, suggestion);
        InReach inReach = facts.inReach();
        if (inReach != null && badge > 0) {
            return new Badge(inReach);
        }
        if (part.isPresent() && part.get().getValue() >= mechanism) {
            return new Part(part.get().getKey());
        }
        if (mechanism >= MECHANISM / 2) {
            return new Mechanisms(suggestion.mechanism());
        }
        return part.<Why>map(each -> new Part(each.getKey())).orElseGet(Goal::new);
    }

    /** The less of a mechanism lately, beside their own most, the more; reading alone changes little, and weighs half. */
    private static double mechanism(OwnFacts facts, Suggestion suggestion) {
        OwnMonth lately = facts.lately();
        int most = Mechanism.ALL.stream().mapToInt(lately::of).max().orElse(0);
        double weight = suggestion.mechanism() == Mechanism.DISSEMINATION ? MECHANISM / 2 : MECHANISM;
        return most == 0 ? 0 : weight * (most - lately.of(suggestion.mechanism())) / most;
    }

    private static double badge(OwnFacts facts, Suggestion suggestion) {
        InReach inReach = facts.inReach();
        return inReach != null && inReach.nearer().contains(suggestion.id()) ? BADGE : 0;
    }

    private static Optional<Map.Entry<String, Double>> part(OwnFacts facts, Suggestion suggestion) {
        Coverage coverage = facts.coverage();
        if (coverage == null) {
            return Optional.empty();
        }
        return coverage.parts().entrySet().stream()
                .filter(part -> suggestion.standards().contains(part.getKey().id()))
                .map(part -> Map.entry(part.getKey().id(), PART * open(part.getValue())))
                .filter(part -> part.getValue() > 0)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }

    private static double open(@Nullable PartState state) {
        return switch (state) {
            case PartState.NothingYet nothing -> 1;
            case PartState.Suggested suggested -> 0.5;
            case PartState.Covered covered -> 0;
            case null -> 0;
        };
    }
}
