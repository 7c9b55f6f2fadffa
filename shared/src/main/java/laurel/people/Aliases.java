package laurel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import laurel.action.Alias;

/**
 * Leads aliases to people. Holding an action under an alias and binding the alias change the same record, so that of two
 * at once one sees the other: either the action finds the person, or the binding finds that actions wait.
 */
public interface Aliases {
    /** Whom each of these leads to; those that lead to nobody are left out. Never older than the last change. */
    Map<Alias, Lead> leads(Collection<Alias> aliases);

    /** Lets an alias lead to a person for good. Doing it again changes nothing. */
    Binding bind(Alias alias, PersonId person);

    /** Notes that nothing waits under a bound alias any more. */
    void drained(Alias alias);

    /** Every bound alias under which actions still wait: what a crash may have left. */
    List<Undrained> undrained();

    /** What became of a binding. */
    sealed interface Binding {
        /** The alias leads to the person; {@code waiting} says that actions wait under it to be recorded. */
        record Bound(boolean waiting) implements Binding {}

        /** The alias leads to somebody else, and goes on doing so. */
        record LeadsElsewhere(PersonId person) implements Binding {}
    }

    /** Whom a bound alias leads to, and whether actions still wait under it. */
    record Lead(PersonId person, boolean waiting) {}

    /** A bound alias whose waiting actions are still to be recorded. */
    record Undrained(Alias alias, PersonId person) {}
}
