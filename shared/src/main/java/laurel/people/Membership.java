package laurel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person belongs to {@code team}, in a role, from {@code since} (in the organisation's time zone) until the next
 * membership.
 *
 * @param role null in what was stored before roles were dated: then nobody knows more than the role that the person has now
 */
public record Membership(
        LocalDate since, String team, @Nullable Role role) {
    /** One of which no role is told; a {@link Person} takes it as being in theirs. */
    public Membership(LocalDate since, String team) {
        this(since, team, null);
    }

    /** The same in a role, unless one is told already. */
    Membership in(Role known) {
        return role == null ? new Membership(since, team, known) : this;
    }
}
