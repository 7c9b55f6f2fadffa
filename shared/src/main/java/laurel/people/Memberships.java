package laurel.people;

import java.time.LocalDate;
import java.util.List;

/** Reads dated memberships. */
public final class Memberships {
    private Memberships() {}

    /** The team on a day, of memberships in the order of their dates; before the first one, the first team. */
    public static String teamOn(List<Membership> memberships, LocalDate day) {
        String team = memberships.getFirst().team();
        for (Membership membership : memberships) {
            if (!membership.since().isAfter(day)) {
                team = membership.team();
            }
        }
        return team;
    }
}
