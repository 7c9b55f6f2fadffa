package laurel.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/** Criteria as the catalogue writes them. Each asks for at least something, so that doing more never takes away. */
final class CriterionText {
    static final String FIRST = "action of any type";
    static final String NOMINATED = "by a champion or link officer";

    static final String MECHANISM = either(Mechanism.values(), Mechanism::id);
    static final String THING = either(Distinct.values(), Distinct::id);
    static final String UNIT = either(Spread.Unit.values(), Spread.Unit::word);
    static final String TYPE = "[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+";
    static final String TYPES = "(any action|" + TYPE + "(?: or " + TYPE + ")*)";
    /** What can follow what is counted, in this order. The tag 4.6 would be taken for a part of Standard 4. */
    static final List<String> CLAUSES = List.of(
            "(?: from other than (" + MECHANISM + "))?",
            "(?: tagged ((?!4\\.[0-9])[^\\s,\"'“”]{1,64}))?",
            "(?: for standard (4\\.[1-8]))?",
            "( naming the campaign)?",
            "(?:, distinct by (" + THING + ")| over ([1-9][0-9]?) (" + UNIT + ")s?)?",
            "(, late days included)?");

    private static final Pattern POINTS = Pattern.compile(
            "([1-9][0-9]{0,4}) points?(?: from (?:other than (" + MECHANISM + ")|each of ([1-4]) mechanisms?))?");
    private static final Pattern ACTED = Pattern.compile("([1-9]|10) actions? from each of ([1-4]) mechanisms?");
    private static final Pattern TOPICS =
            Pattern.compile("([1-9]|[1-3][0-9]|all) of the campaign's topics(, late days included)?");
    private static final Pattern ACTIONS = Pattern.compile("([1-9][0-9]{0,2}) of " + TYPES + String.join("", CLAUSES));
    private static final Pattern COVERED = Pattern.compile("4\\.([1-8]) to 4\\.([1-8]) tagged on " + TYPES);
    /** Of fewer than five, the share would tell who was active. */
    private static final Pattern TEAM = Pattern.compile("([1-9][0-9]?|100)% of at least ([5-9]|[1-9][0-9]) people");

    private CriterionText() {}

    /** What a field of a criterion says, if it can be read. */
    static Optional<Criterion> read(String field, String text) {
        Criterion criterion =
                switch (field) {
                    case "first" -> text.equals(FIRST) ? new Criterion.FirstAction() : null;
                    case "nominated" -> text.equals(NOMINATED) ? new Criterion.Nominated() : null;
                    case "all-of" -> covered(COVERED.matcher(text));
                    case "team-share" -> teamShare(TEAM.matcher(text));
                    default -> atLeast(text);
                };
        return Optional.ofNullable(criterion);
    }

    /** What of an at-least cannot be read, from where it stops. */
    static String unread(String text) {
        int read = Stream.of(POINTS, ACTED, TOPICS, ACTIONS)
                .map(pattern -> pattern.matcher(text))
                .mapToInt(matcher -> matcher.lookingAt() ? matcher.end() : 0)
                .max()
                .orElse(0);
        return text.substring(read).strip();
    }

    private static @Nullable Criterion atLeast(String text) {
        Matcher points = POINTS.matcher(text);
        Matcher acted = ACTED.matcher(text);
        Matcher topics = TOPICS.matcher(text);
        Matcher actions = ACTIONS.matcher(text);
        if (points.matches()) {
            return points(points);
        } else if (acted.matches()) {
            return new Criterion.MechanismsActed(number(acted, 2), number(acted, 1));
        } else if (topics.matches()) {
            int least = topics.group(1).equals("all") ? Criterion.TopicsAtLeast.ALL : number(topics, 1);
            return new Criterion.TopicsAtLeast(least, topics.group(2) != null);
        }
        return actions.matches() ? actions(actions) : null;
    }

    private static Criterion points(Matcher matcher) {
        int points = number(matcher, 1);
        return matcher.group(3) == null
                ? new Criterion.PointsAtLeast(points, one(matcher, 2, Mechanism::withId))
                : new Criterion.MechanismsAtLeast(number(matcher, 3), points);
    }

    private static Criterion actions(Matcher matcher) {
        Selection of = new Selection(
                types(matcher, 2),
                one(matcher, 3, Mechanism::withId),
                matcher.group(4),
                matcher.group(5),
                matcher.group(6) != null);
        Spread.Unit unit = one(matcher, 9, Spread.Unit::withWord);
        return new Criterion.ActionsAtLeast(
                number(matcher, 1),
                of,
                one(matcher, 7, Distinct::withId),
                unit == null ? null : new Spread(number(matcher, 8), unit),
                matcher.group(10) != null);
    }

    private static @Nullable Criterion covered(Matcher matcher) {
        if (!matcher.matches() || number(matcher, 1) > number(matcher, 2)) {
            return null;
        }
        List<String> standards = new ArrayList<>();
        for (int part = number(matcher, 1); part <= number(matcher, 2); part++) {
            standards.add("4." + part);
        }
        return new Criterion.AllCovered(standards, Selection.of(types(matcher, 3)));
    }

    private static @Nullable Criterion teamShare(Matcher matcher) {
        return matcher.matches() ? new Criterion.TeamShare(number(matcher, 1), number(matcher, 2)) : null;
    }

    private static List<String> types(Matcher matcher, int group) {
        String types = matcher.group(group);
        return types.equals("any action") ? List.of() : List.of(types.split(" or "));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static <T> @Nullable T one(Matcher matcher, int group, Function<String, Optional<T>> withId) {
        return Optional.ofNullable(matcher.group(group)).flatMap(withId).orElse(null);
    }

    private static <T> String either(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.joining("|"));
    }
}
