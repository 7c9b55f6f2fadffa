package laurel.catalogue;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All versions of the catalogue. Each month is scored by one: that of the highest number whose first month is not after it.
 * So a version for a time that has begun takes the place of what was there from then on.
 */
public final class Catalogues {
    private final List<Catalogue> versions;

    /** Throws IllegalArgumentException if there is none. */
    public Catalogues(List<Catalogue> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no catalogue");
        }
        this.versions = versions.stream()
                .sorted(Comparator.comparing(Catalogue::version))
                .toList();
    }

    /** All of them, in the order of their numbers. */
    public List<Catalogue> versions() {
        return versions;
    }

    /** The same with one more. */
    public Catalogues with(Catalogue version) {
        return new Catalogues(
                Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    /** The version that scores a month; before the first version, the first. */
    public Catalogue at(YearMonth month) {
        Catalogue inForce = versions.getFirst();
        for (Catalogue version : versions) {
            if (!version.from().isAfter(month)) {
                inForce = version;
            }
        }
        return inForce;
    }
}
