package laurel.local.site;

import java.util.List;
import java.util.Optional;

/** Who is there to sign in as. */
public interface Personas {
    /** The person with that id or address. */
    Optional<Persona> find(String idOrAddress);

    /** A few people worth trying: of every role somebody. */
    List<Persona> some();
}
