package laurel.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * All that the gate looks at for one message.
 *
 * @param material what the message is about as it is now, or nothing if that is no longer true
 */
record Circumstances(Instant now, Situation of, Message message, Optional<? extends Material<?>> material) {}
