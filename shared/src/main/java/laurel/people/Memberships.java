package laurel.people;

import java.time.LocalDate;
import java.util.List;

/** Reads dated memberships. */
public final class Memberships {
    private Memberships() {}

    /** The membership on a day, of memberships in the order of their dates; before the first one, the first. */
    public static Membership on(List<Membership> memberships, LocalDate day) {
        Membership found = memberships.getFirst();
        for (Membership membership : memberships) {
            if (!membership.since().isAfter(day)) {
                found = membership;
            }
        }
        return found;
    }

    /** The team on a day. */
    public static String teamOn(List<Membership> memberships, LocalDate day) {
        return on(memberships, day).team();
    }
}
