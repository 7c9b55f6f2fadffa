package laurel.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a criterion asks for. */
public final class InWords {
    private final Catalogue catalogue;

    public InWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All that a badge asks for, a line for each criterion. */
    public List<String> of(Badge badge) {
        return badge.when().stream().map(this::of).toList();
    }

    /** What one criterion asks for, such as "at least 6 reflections, over 3 months or more". */
    public String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.FirstAction first -> "the first action of any kind";
            case Criterion.Nominated nominated -> "being put forward by a champion or the link officer, with a reason";
            case Criterion.PointsAtLeast at -> "at least " + points(at.points()) + beyond(at.otherThan());
            case Criterion.MechanismsAtLeast at ->
                "at least " + points(at.points()) + " from each of " + ways(at.mechanisms());
            case Criterion.MechanismsActed acted ->
                acted.times() + (acted.times() == 1 ? " action" : " actions") + " or more in each of "
                        + ways(acted.mechanisms());
            case Criterion.AllCovered covered ->
                parts(covered.standards()) + ", as tagged by yourself on " + many(covered.of());
            case Criterion.TopicsAtLeast topics ->
                (topics.topics() == Criterion.TopicsAtLeast.ALL ? "all" : "at least " + topics.topics())
                        + " of the campaign's topics" + late(topics.late());
            case Criterion.TeamShare share ->
                share.percent() + "% of the people active, in a team of at least " + share.people();
            case Criterion.ActionsAtLeast actions -> "at least " + actions(actions) + late(actions.late());
        };
    }

    private String actions(Criterion.ActionsAtLeast actions) {
        Distinct distinct = actions.distinct();
        if (distinct != null) {
            return distinct.words(actions.times()) + " among " + many(actions.of());
        }
        Spread spread = actions.spread();
        String counted = counted(actions.times(), actions.of());
        return spread == null ? counted : counted + ", over " + spread.unit().words(spread.least()) + " or more";
    }

    /** So many of a selection, such as "1 reflection tagged impact" or "3 discussions led or joined". */
    public String counted(int number, Selection of) {
        String what = of.types().size() == 1
                ? called(of.types().getFirst()).words(number)
                : number + " " + (of.types().isEmpty() ? number == 1 ? "action" : "actions" : either(of, number));
        return what + filters(of);
    }

    private String either(Selection of, int number) {
        return of.types().stream()
                .map(this::called)
                .map(called -> number == 1 ? called.one() : called.many())
                .collect(Collectors.joining(" or "));
    }

    private String many(Selection of) {
        return (of.types().isEmpty() ? "actions" : either(of, 2)) + filters(of);
    }

    /** "each of 4.1 to 4.8": they are written from one to another. */
    private static String parts(List<String> standards) {
        return standards.size() == 1
                ? standards.getFirst()
                : "each of " + standards.getFirst() + " to " + standards.getLast();
    }

    private static String filters(Selection of) {
        return beyond(of.otherThan())
                + (of.tag() == null ? "" : " tagged “" + of.tag() + "”")
                + (of.standard() == null ? "" : " tagged with " + of.standard())
                + (of.naming() ? " of the campaign" : "");
    }

    private Called called(String type) {
        return catalogue.type(type).map(ActionType::called).orElseGet(() -> Called.named(type));
    }

    /** " from more than reading, watching and listening", or another way left out. */
    public static String beyond(@Nullable Mechanism other) {
        if (other == null) {
            return "";
        }
        return other == Mechanism.DISSEMINATION
                ? " from more than reading, watching and listening"
                : " from other ways than " + words(other);
    }

    /** What an action of a type brings, such as "10 points each, 4 a month". */
    public static String brings(ActionType type) {
        if (type.points() == 0) {
            return "no points; badges see it";
        }
        String distinct =
                type.distinct() == null ? "" : ", each " + type.distinct().id() + " once a day";
        return type.caps().stream()
                .map(cap -> ", " + cap.times() + " a " + cap.window().id())
                .collect(Collectors.joining("", points(type.points()) + " each", distinct));
    }

    /** A mechanism as people read it. */
    public static String words(Mechanism mechanism) {
        return Objects.requireNonNull(mechanism).id().replace('-', ' ');
    }

    private static String points(int number) {
        return number + (number == 1 ? " point" : " points");
    }

    private static String ways(int number) {
        return number == Mechanism.ALL.size()
                ? "the four ways of working with evidence"
                : number + (number == 1 ? " way" : " ways") + " of working with evidence";
    }

    private static String late(boolean late) {
        return late ? ", its days of grace included" : "";
    }
}
