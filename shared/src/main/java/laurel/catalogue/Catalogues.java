package laurel.catalogue;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** All versions of the scheme. Each month is scored by one: the last whose first month is not after it. */
public final class Catalogues {
    private final List<Catalogue> versions;

    /** Throws IllegalArgumentException if there is none. */
    public Catalogues(List<Catalogue> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no catalogue");
        }
        this.versions =
                versions.stream().sorted(Comparator.comparing(Catalogue::from)).toList();
    }

    /** All of them, in the order in which they take effect. */
    public List<Catalogue> versions() {
        return versions;
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
