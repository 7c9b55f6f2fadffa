package laurel.people;

import laurel.action.Alias;

/** The actions that wait under an alias until it leads to a person. */
public interface WaitingActions {
    /**
     * Records for the person all that waits under the alias, and returns how many actions that were. The alias is bound
     * already, so nothing is added meanwhile. Doing it again records nothing twice.
     */
    int recordFor(Alias alias, PersonId person);
}
