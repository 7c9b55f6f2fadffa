package laurel.catalogue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import laurel.period.Period;

/** Schemes that follow the one that ships, for tests. */
public final class ChangedSchemes {
    private static final Catalogues SHIPPED = CatalogueReader.shipped();
    /** The first month of the registration year that most tests are in. */
    public static final YearMonth START = YearMonth.of(2025, 12);

    private ChangedSchemes() {}

    /** The scheme that ships, with one more version in force from a month that has begun. */
    public static Scheme since(YearMonth from, UnaryOperator<Catalogue> change, boolean takesBack, int edition) {
        Catalogue next = change.apply(version(from));
        return new Scheme(
                SHIPPED.with(next),
                List.of(),
                Map.of(Period.registrationYearOf(from).year(), new Scheme.Edition(edition, takesBack)));
    }

    /** What ships, as a second version. */
    public static Catalogue version(YearMonth from) {
        Catalogue first = SHIPPED.versions().getFirst();
        return new Catalogue(2, from, first.types(), first.badges());
    }

    /** A version without a badge. */
    public static UnaryOperator<Catalogue> without(String badge) {
        return version -> new Catalogue(
                version.version(),
                version.from(),
                version.types(),
                version.badges().stream()
                        .filter(each -> !each.id().equals(badge))
                        .toList());
    }

    /** A version in which a type brings other points. */
    public static UnaryOperator<Catalogue> points(String type, int points) {
        return version -> {
            Map<String, ActionType> types = new HashMap<>(version.types());
            types.computeIfPresent(
                    type,
                    (id, t) -> new ActionType(
                            id,
                            t.name(),
                            t.called(),
                            t.mechanism(),
                            points,
                            t.caps(),
                            t.distinct(),
                            t.knownBy(),
                            t.standards()));
            return new Catalogue(version.version(), version.from(), types, version.badges());
        };
    }
}
