package laurel.year;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import laurel.mail.Kind.Group;
import org.jspecify.annotations.Nullable;

/** Somebody of the council, as the world knows them: what the people file is to say, and what they chose. */
final class Someone {
    final String id;
    final String team;
    final String role;
    final @Nullable String email;
    final @Nullable String regulator;
    final @Nullable LocalDate registeredOn;
    final @Nullable LocalDate joinedOn;
    /** Actions in the year. */
    final int actions;

    @Nullable
    LocalDate leftOn;

    @Nullable
    LocalDate awayUntil;

    boolean imported;

    final Set<Group> stopped = EnumSet.noneOf(Group.class);
    boolean stoppedAll;

    @Nullable
    LocalDate ownAway;

    Someone(
            String id,
            String team,
            String role,
            @Nullable String email,
            @Nullable String regulator,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate joinedOn,
            int actions) {
        this.id = id;
        this.team = team;
        this.role = role;
        this.email = email;
        this.regulator = regulator;
        this.registeredOn = registeredOn;
        this.joinedOn = joinedOn;
        this.actions = actions;
    }

    String row() {
        return String.join(
                ",",
                id,
                "Name " + id,
                text(email),
                team,
                "adults",
                role,
                "vle:" + id,
                text(regulator),
                text(registeredOn),
                text(joinedOn),
                text(leftOn),
                role.equals("champion") ? team : "",
                text(awayUntil));
    }

    static String header() {
        return "person_id,name,email,team,service_area,role,aliases,regulator,registered_on,joined_on,left_on,"
                + "champion_of,away_until";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
