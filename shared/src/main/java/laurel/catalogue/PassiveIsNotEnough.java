package laurel.catalogue;

import java.util.List;
import java.util.Map;
import laurel.period.Period;

/**
 * The rule that no badge but First Steps can be earned by dissemination alone. A registration year may be scored by
 * several versions while its badges are those of one, so each year is looked at, up to the first that is all the last
 * version's.
 */
final class PassiveIsNotEnough {
    private static final String FIRST_STEPS = "first-steps";

    private PassiveIsNotEnough() {}

    static void check(Map<Catalogue, Map<Badge, Entry>> versions) {
        Catalogues catalogues = new Catalogues(List.copyOf(versions.keySet()));
        versions.forEach((version, badges) -> badges.forEach((badge, entry) -> {
            if (!isFirstSteps(badge)) {
                check(version, badge, entry, versions.keySet().stream().toList(), catalogues);
            }
        }));
    }

    private static void check(
            Catalogue version, Badge badge, Entry entry, List<Catalogue> versions, Catalogues catalogues) {
        int first = Period.registrationYearOf(versions.getFirst().from()).year();
        int last = Period.registrationYearOf(versions.getLast().from()).year() + 4;
        for (int number = first; number <= last; number++) {
            Period.RegistrationYear year = new Period.RegistrationYear(number);
            if (catalogues.at(year.months().getFirst()) != version) {
                continue;
            }
            DisseminationAlone alone = DisseminationAlone.in(year, catalogues);
            if (alone.earns(badge)) {
                entry.problem("badge \"" + badge.id() + "\" can be earned by dissemination alone, which brings "
                        + points(alone) + " in the registration year " + number
                        + ". Reading, watching and listening is not enough for any badge but First Steps. Add to its"
                        + " when for example \"at-least: 20 points from other than dissemination\" or \"at-least: 10"
                        + " points from each of 2 mechanisms\".");
                return;
            }
        }
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
