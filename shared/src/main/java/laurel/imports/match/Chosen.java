package laurel.imports.match;

import java.util.Map;
import java.util.Optional;
import laurel.imports.Fault;
import laurel.people.PersonId;

/** Looks whether those whom somebody chose by hand are there. */
public final class Chosen {
    private Chosen() {}

    /** What to write instead if one of them is not; an empty id is a choice of nobody. */
    public static Optional<Fault> nobody(Map<String, PersonId> chosen, Roster roster) {
        return chosen.entrySet().stream()
                .filter(choice -> !choice.getValue().value().isEmpty()
                        && roster.person(choice.getValue()).isEmpty())
                .map(choice -> new Fault(
                        "matches",
                        "Nobody has the number \"" + choice.getValue() + "\", which was chosen for \"" + choice.getKey()
                                + "\". Write their number in the people list."))
                .findFirst();
    }
}
