package laurel.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import laurel.people.PersonId;

/**
 * The right to write to a person on a day about some awards. There is one a day and person, and an award is in one at
 * most: who holds it is the only one who may send.
 *
 * @param token tells this claim from any other of the same day
 */
public record Claim(PersonId person, LocalDate day, List<AwardId> awards, String token, Instant at) {
    public Claim {
        awards = List.copyOf(awards);
    }
}
