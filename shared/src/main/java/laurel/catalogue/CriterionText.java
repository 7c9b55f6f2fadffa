package laurel.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/** Criteria as the catalogue writes them. Each asks for at least something, so that doing more never takes away. */
final class CriterionText {
    static final String FIRST = "action of any type";
    static final String NOMINATED = "by a champion or link officer";
    static final String INSTEAD = "Write for example \"at-least: 50 points\", \"at-least: 20 points from other than"
            + " dissemination\", \"at-least: 10 points from each of 2 mechanisms\", \"at-least: 1 action from each of 4"
            + " mechanisms\", \"at-least: 6 of reflection.recorded over 3 months\", \"at-least: 2 of discussion.led,"
            + " distinct by group\", \"all-of: 4.1 to 4.8 tagged on cpd.recorded\", of a campaign's badge \"at-least: 4 of"
            + " the campaign's topics\", of one that somebody is put forward for \"nominated: " + NOMINATED
            + "\", of a team's \"team-share: 70% of at least 5 people\", or, of a badge given once, \"first: " + FIRST
            + "\".";

    private static final String TYPE = "[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+";
    private static final String TYPES = "(any action|" + TYPE + "(?: or " + TYPE + ")*)";
    private static final String LATE = "(, late days included)?";

    private static final Pattern POINTS =
            Pattern.compile("([1-9][0-9]{0,4}) points?(?: from (?:other than ([a-z-]+)|each of ([1-4]) mechanisms?))?");
    private static final Pattern ACTED = Pattern.compile("([1-9]|10) actions? from each of ([1-4]) mechanisms?");
    private static final Pattern TOPICS = Pattern.compile("([1-9]|[1-3][0-9]|all) of the campaign's topics" + LATE);
    private static final Pattern ACTIONS = Pattern.compile("([1-9][0-9]{0,2}) of " + TYPES
            + "(?: from other than ([a-z-]+))?(?: tagged ((?!4\\.[0-9])[^\\s,]{1,64}))?(?: for standard (4\\.[1-8]))?"
            + "( naming the campaign)?(?:, distinct by ([a-z]+))?(?: over ([1-9][0-9]?) ([a-z]+))?" + LATE);
    private static final Pattern COVERED = Pattern.compile("4\\.([1-8]) to 4\\.([1-8]) tagged on " + TYPES);
    /** Of fewer than five, the share would tell who was active. */
    private static final Pattern TEAM = Pattern.compile("([1-9][0-9]?|100)% of at least ([5-9]|[1-9][0-9]) people");

    private CriterionText() {}

    /** What a field of a criterion says, if it can be read. */
    static Optional<? extends Criterion> read(String field, String text) {
        return switch (field) {
            case "first" -> text.equals(FIRST) ? Optional.of(new Criterion.FirstAction()) : Optional.<Criterion>empty();
            case "nominated" ->
                text.equals(NOMINATED) ? Optional.of(new Criterion.Nominated()) : Optional.<Criterion>empty();
            case "all-of" -> covered(COVERED.matcher(text));
            case "team-share" -> teamShare(TEAM.matcher(text));
            default -> atLeast(text);
        };
    }

    private static Optional<? extends Criterion> atLeast(String text) {
        Matcher acted = ACTED.matcher(text);
        if (acted.matches()) {
            return Optional.of(new Criterion.MechanismsActed(number(acted, 2), number(acted, 1)));
        }
        Matcher topics = TOPICS.matcher(text);
        if (topics.matches()) {
            int least = topics.group(1).equals("all") ? Criterion.TopicsAtLeast.ALL : number(topics, 1);
            return Optional.of(new Criterion.TopicsAtLeast(least, topics.group(2) != null));
        }
        Matcher points = POINTS.matcher(text);
        return points.matches() ? points(points) : actions(ACTIONS.matcher(text));
    }

    private static Optional<Criterion> points(Matcher matcher) {
        int points = number(matcher, 1);
        if (matcher.group(3) != null) {
            return Optional.of(new Criterion.MechanismsAtLeast(number(matcher, 3), points));
        }
        String other = matcher.group(2);
        return other == null
                ? Optional.of(new Criterion.PointsAtLeast(points, null))
                : Mechanism.withId(other).map(mechanism -> new Criterion.PointsAtLeast(points, mechanism));
    }

    private static Optional<Criterion> actions(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Mechanism> otherThan = optional(matcher, 3).flatMap(Mechanism::withId);
        Optional<Distinct> distinct = optional(matcher, 7).flatMap(Distinct::withId);
        Optional<Spread> spread =
                optional(matcher, 9).flatMap(Spread.Unit::withPlural).map(unit -> new Spread(number(matcher, 8), unit));
        boolean unread = matcher.group(3) != null && otherThan.isEmpty()
                || matcher.group(7) != null && distinct.isEmpty()
                || matcher.group(9) != null && spread.isEmpty();
        Selection of = new Selection(
                types(matcher, 2),
                otherThan.orElse(null),
                matcher.group(4),
                matcher.group(5),
                matcher.group(6) != null);
        return unread
                ? Optional.empty()
                : Optional.of(new Criterion.ActionsAtLeast(
                        number(matcher, 1), of, distinct.orElse(null), spread.orElse(null), matcher.group(10) != null));
    }

    private static Optional<Criterion> covered(Matcher matcher) {
        if (!matcher.matches() || number(matcher, 1) > number(matcher, 2)) {
            return Optional.empty();
        }
        List<String> standards = new ArrayList<>();
        for (int part = number(matcher, 1); part <= number(matcher, 2); part++) {
            standards.add("4." + part);
        }
        return Optional.of(new Criterion.AllCovered(standards, Selection.of(types(matcher, 3))));
    }

    private static Optional<Criterion> teamShare(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(new Criterion.TeamShare(number(matcher, 1), number(matcher, 2)))
                : Optional.empty();
    }

    private static List<String> types(Matcher matcher, int group) {
        @Nullable String types = matcher.group(group);
        return types == null || types.equals("any action") ? List.of() : List.of(types.split(" or "));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<String> optional(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group));
    }
}
