package laurel.privacy;

import java.util.Set;
import laurel.people.PersonId;

/** Finds whom the ledger, progress and the mail table name, whether the directory has them or not. */
public interface Strays {
    /** The ids of all of them. That reads the keys of whole tables, and is for the day after a restore. */
    Set<PersonId> ids();
}
