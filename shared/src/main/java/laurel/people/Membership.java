package laurel.people;

import java.time.LocalDate;

/** A person belongs to {@code team} from {@code since} (in the organisation's time zone) until the next membership. */
public record Membership(LocalDate since, String team) {}
