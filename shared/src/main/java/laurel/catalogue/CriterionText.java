package laurel.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.action.Mechanism;

/** Criteria as the catalogue writes them. Each asks for at least something, so that doing more never takes away. */
final class CriterionText {
    static final String FIRST = "action of any type";
    static final String INSTEAD = "Write for example \"at-least: 50 points\", \"at-least: 20 points from other than"
            + " dissemination\", \"at-least: 10 points from each of 2 mechanisms\", or, of a badge given once, \"first: "
            + FIRST + "\".";

    private static final Pattern AT_LEAST =
            Pattern.compile("([1-9][0-9]{0,4}) points?(?: from (?:other than ([a-z-]+)|each of ([1-4]) mechanisms?))?");

    private CriterionText() {}

    /** What {@code at-least:} says, if it can be read. */
    static Optional<Criterion> atLeast(String text) {
        Matcher matcher = AT_LEAST.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int points = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) != null) {
            return Optional.of(new Criterion.MechanismsAtLeast(Integer.parseInt(matcher.group(3)), points));
        }
        String other = matcher.group(2);
        return other == null
                ? Optional.of(new Criterion.PointsAtLeast(points, null))
                : Mechanism.withId(other).map(mechanism -> new Criterion.PointsAtLeast(points, mechanism));
    }

    /** What {@code first:} says, if it can be read. */
    static Optional<Criterion> first(String text) {
        return text.equals(FIRST) ? Optional.of(new Criterion.FirstAction()) : Optional.empty();
    }
}
