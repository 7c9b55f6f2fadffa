package laurel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody in a team, as far as a board needs to know. */
public record TeamMember(
        PersonId id,
        String name,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate awayUntil) {}
