package laurel.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of e-mail has to say, before the layout that all share is put around it.
 *
 * @param to the address
 * @param name whom it is to
 * @param stop where these e-mails can be stopped without signing in; null if there is no such address
 */
public record Draft(
        Kind kind,
        String to,
        String name,
        String subject,
        Phrase heading,
        List<Block> blocks,
        @Nullable String stop) {
    public Draft {
        blocks = List.copyOf(blocks);
    }
}
