package laurel.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.campaign.Campaign;

/**
 * What an organisation added to the scheme that ships.
 *
 * @param revision counts its changes; 0 before the first
 * @param published versions of the catalogue, in the order of their numbers
 */
public record StoredScheme(
        long revision,
        List<PublishedVersion> published,
        List<Campaign> campaigns,
        Map<Integer, Scheme.Edition> editions) {
    /** Nothing yet. */
    public static final StoredScheme NOTHING = new StoredScheme(0, List.of(), List.of(), Map.of());

    public StoredScheme {
        published = List.copyOf(published);
        campaigns = List.copyOf(campaigns);
        editions = Map.copyOf(editions);
    }

    /** The whole scheme. */
    public Scheme on(Catalogues shipped) {
        Catalogues all = shipped;
        for (PublishedVersion each : published) {
            all = all.with(each.version());
        }
        return new Scheme(all, campaigns, editions);
    }

    /** The same with one version more. */
    public StoredScheme with(PublishedVersion version) {
        List<PublishedVersion> more = new ArrayList<>(published);
        more.add(version);
        return new StoredScheme(revision, more, campaigns, editions);
    }

    /** The same, by which progress of these registration years (by their numbers) has to be worked out anew. */
    public StoredScheme withNewEditions(Collection<Integer> years, boolean takesBack) {
        Map<Integer, Scheme.Edition> next = new HashMap<>(editions);
        years.forEach(year -> next.merge(
                year,
                new Scheme.Edition(1, takesBack),
                (before, first) -> new Scheme.Edition(before.number() + 1, takesBack)));
        return new StoredScheme(revision, published, campaigns, next);
    }

    /** The same as the next revision, to be written. */
    public StoredScheme next() {
        return new StoredScheme(revision + 1, published, campaigns, editions);
    }
}
