package laurel.catalogue;

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
        long revision, List<Catalogue> published, List<Campaign> campaigns, Map<Integer, Scheme.Edition> editions) {
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
        for (Catalogue version : published) {
            all = all.with(version);
        }
        return new Scheme(all, campaigns, editions);
    }
}
