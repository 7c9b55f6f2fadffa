package laurel.mail;

import java.time.Instant;
import java.util.List;
import laurel.people.PersonId;

/**
 * The right to write one e-mail to a person, about some messages. A message is in one claim at most, and no two claims
 * of a person are made on the same view of what they have had: who holds one is the only one who may send.
 *
 * @param kind of its first message
 * @param token tells this claim from any other
 */
public record Claim(PersonId person, Kind kind, List<MessageId> messages, String token, Instant at) {
    public Claim {
        messages = List.copyOf(messages);
    }
}
