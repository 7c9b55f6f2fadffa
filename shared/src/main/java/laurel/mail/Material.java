package laurel.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * What a message is about, as it is at this moment.
 *
 * @param happened when what it is about came to be
 * @param until after this there is no point in saying it; empty for ever
 */
public record Material<T>(MessageId id, T content, Instant happened, Optional<Instant> until) {}
