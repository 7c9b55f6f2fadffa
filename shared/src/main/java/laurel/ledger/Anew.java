package laurel.ledger;

import laurel.people.PersonId;

/** Works out anew what is stored of somebody. To do so twice, or beside recording, changes nothing more. */
public interface Anew {
    /** What follows from another scheme than the present one. */
    Rewritten outdated(PersonId person);

    /** All that there is, whatever is stored. */
    Rewritten everything(PersonId person);
}
