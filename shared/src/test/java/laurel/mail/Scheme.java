package laurel.mail;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import laurel.action.Mechanism;
import laurel.catalogue.ActionType;
import laurel.catalogue.Badge;
import laurel.catalogue.Badge.Per;
import laurel.catalogue.Called;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Catalogues;
import laurel.progress.Engine;

/** A small scheme to write e-mails about. */
final class Scheme {
    private Scheme() {}

    static Engine small() {
        return with("Bronze Evidence Champion");
    }

    /** The same with another name of its second badge. */
    static Engine with(String bronze) {
        Catalogues catalogues = new Catalogues(List.of(new Catalogue(
                1,
                YearMonth.of(2020, 1),
                Map.of(
                        "resource.viewed", type("resource.viewed", "Viewed a resource", Mechanism.DISSEMINATION),
                        "tool.used", type("tool.used", "Used an evidence tool", Mechanism.INTERACTION)),
                List.of(
                        new Badge("first-steps", "First Steps", Per.ONCE, List.of(), "A first action of any kind."),
                        new Badge(
                                "bronze",
                                bronze,
                                Per.REGISTRATION_YEAR,
                                List.of(),
                                "50 points, at least 10 of them from each of two mechanisms.")))));
        return new Engine(laurel.catalogue.Scheme.of(catalogues), ZoneId.of("Europe/London"));
    }

    private static ActionType type(String id, String name, Mechanism mechanism) {
        return new ActionType(id, name, new Called(name, name), mechanism, 1, List.of(), null, List.of(), List.of());
    }
}
