package laurel.catalogue;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import laurel.period.Period;

/**
 * The rule that no badge but First Steps can be earned by dissemination alone. A registration year may be scored by
 * several versions while its badges are those of one, so each year is looked at, up to the first that is all the last
 * version's.
 */
final class PassiveIsNotEnough {
    private static final String FIRST_STEPS = "first-steps";

    private PassiveIsNotEnough() {}

    /** Takes every version with its badges, each with whom to tell. */
    static void check(Map<Catalogue, Map<Badge, Consumer<String>>> versions) {
        Catalogues catalogues = new Catalogues(List.copyOf(versions.keySet()));
        // Many badges are for the same months, and many years are scored alike.
        Map<List<Scored>, DisseminationAlone> known = new HashMap<>();
        versions.forEach((version, badges) -> badges.forEach((badge, problem) -> {
            if (!isFirstSteps(badge)) {
                check(version, badge, problem, catalogues, known);
            }
        }));
    }

    private static void check(
            Catalogue version,
            Badge badge,
            Consumer<String> problem,
            Catalogues catalogues,
            Map<List<Scored>, DisseminationAlone> known) {
        IntSummaryStatistics years = catalogues.versions().stream()
                .mapToInt(each -> Period.registrationYearOf(each.from()).year())
                .summaryStatistics();
        int first = years.getMin();
        int last = years.getMax() + 4;
        for (int number = first; number <= last; number++) {
            Period.RegistrationYear year = new Period.RegistrationYear(number);
            if (catalogues.at(year.months().getFirst()) != version) {
                continue;
            }
            for (List<YearMonth> months : stretches(badge.per(), year)) {
                DisseminationAlone alone = known.computeIfAbsent(
                        scored(months, catalogues), s -> DisseminationAlone.in(months, catalogues));
                if (alone.earns(badge)) {
                    problem.accept("badge \"" + badge.id() + "\" can be earned by dissemination alone"
                            + how(badge, alone, year)
                            + ". Reading, watching and listening is not enough for any badge but First Steps. "
                            + instead(badge));
                    return;
                }
            }
        }
    }

    /** All of a month that bears on what it can bring. */
    private record Scored(int version, Month month, int days) {}

    private static List<Scored> scored(List<YearMonth> months, Catalogues catalogues) {
        return months.stream()
                .map(month -> new Scored(catalogues.at(month).version(), month.getMonth(), month.lengthOfMonth()))
                .toList();
    }

    /** The stretches of a year of which one is a badge's period, or holds it. */
    private static List<List<YearMonth>> stretches(Badge.Per per, Period.RegistrationYear year) {
        int length = per.months();
        List<YearMonth> months = year.months();
        return IntStream.range(0, 12 / length)
                .mapToObj(i -> months.subList(i * length, (i + 1) * length))
                .toList();
    }

    private static String how(Badge badge, DisseminationAlone alone, Period.RegistrationYear year) {
        boolean byPoints = badge.when().stream()
                .anyMatch(criterion -> criterion instanceof Criterion.PointsAtLeast
                        || criterion instanceof Criterion.MechanismsAtLeast);
        return byPoints
                ? ", which brings " + points(alone) + " in "
                        + (badge.per() == Badge.Per.REGISTRATION_YEAR
                                ? "the registration year "
                                : "a " + badge.per().id() + " of the registration year ")
                        + year.id()
                : "";
    }

    private static String instead(Badge badge) {
        String mechanisms = "\"at-least: 1 action from each of 2 mechanisms\"";
        if (badge.per() == Badge.Per.ONCE) {
            return "Write another period and what to do in it.";
        } else if (badge.ofTeam()) {
            return "Add to its when for example " + mechanisms + ".";
        }
        return "Add to its when for example "
                + (badge.per().addsUpPoints() ? "\"at-least: 20 points from other than dissemination\", " : "")
                + mechanisms + " or \"at-least: 1 of reflection.recorded\".";
    }

    private static String points(DisseminationAlone alone) {
        return alone.points() == DisseminationAlone.WITHOUT_END
                ? "points without end (a type of dissemination has no cap)"
                : "up to " + alone.points() + " points";
    }

    private static boolean isFirstSteps(Badge badge) {
        return badge.id().equals(FIRST_STEPS)
                && badge.per() == Badge.Per.ONCE
                && badge.when().equals(List.of(new Criterion.FirstAction()));
    }
}
