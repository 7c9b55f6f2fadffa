package laurel.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the versions of the catalogue as they are at this moment. */
public final class ViewCatalogue {
    private final Catalogues shipped;
    private final SchemeStore store;
    private final Clock clock;
    private final ZoneId zone;

    public ViewCatalogue(Catalogues shipped, SchemeStore store, Clock clock, ZoneId zone) {
        this.shipped = shipped;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A version, and what is known of it.
     *
     * @param published who published it and when; null of one that ships with Laurel
     * @param scores whether it scores some month, or later versions have taken its place altogether
     * @param today whether it scores the present month
     */
    public record Line(Catalogue version, @Nullable PublishedVersion published, boolean scores, boolean today) {}

    /** All versions, in the order of their numbers. */
    public List<Line> all() {
        StoredScheme stored = store.read();
        Catalogues all = stored.on(shipped).catalogues();
        Map<Catalogue, PublishedVersion> published = new HashMap<>();
        stored.published().forEach(each -> published.put(each.version(), each));
        Catalogue today = all.at(YearMonth.from(LocalDate.ofInstant(clock.instant(), zone)));
        return all.versions().stream()
                .map(version ->
                        new Line(version, published.get(version), all.at(version.from()) == version, version == today))
                .toList();
    }

    /** The version of that number, if there is one. */
    public Optional<Line> version(int number) {
        return all().stream().filter(line -> line.version().version() == number).findFirst();
    }
}
