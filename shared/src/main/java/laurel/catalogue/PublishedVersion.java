package laurel.catalogue;

import java.time.Instant;

/**
 * A version of the catalogue that an organisation made for itself. It never changes.
 *
 * @param by the id of the person who published it
 */
public record PublishedVersion(Catalogue version, String by, Instant at) {}
