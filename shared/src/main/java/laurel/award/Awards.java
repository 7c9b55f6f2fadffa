package laurel.award;

import java.util.List;
import laurel.people.PersonId;

/** The awards that people hold. They are given and taken back by the ledger alone. */
public interface Awards {
    /** Those of a person that stand, as they are now. */
    List<Award> of(PersonId person);
}
