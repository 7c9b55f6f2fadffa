package laurel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends held events again, as their sources sent them, for an operator who has mended what was wrong. */
public final class SendAgain {
    private final HeldEvents held;
    private final EventSender sender;

    public SendAgain(HeldEvents held, EventSender sender) {
        this.held = held;
        this.sender = sender;
    }

    /** What became of one: sent, or why not. */
    public record Answer(String key, boolean sent, String message) {}

    /** Puts each on the bus again and takes it off the list. If it is still wrong it comes back with the reason. */
    public List<Answer> send(List<String> keys) {
        List<Answer> answers = new ArrayList<>();
        for (String key : keys) {
            answers.add(send(key));
        }
        return answers;
    }

    private Answer send(String key) {
        Optional<HeldEvent> found = held.find(key);
        if (found.isEmpty()) {
            return new Answer(key, false, "Nothing is held under this key. List what is held to see the keys.");
        }
        HeldEvent event = found.get();
        if (event.detail() == null) {
            return new Answer(key, false, event.message());
        }
        if (event.source().startsWith("aws.")) {
            return new Answer(
                    key,
                    false,
                    "AWS itself sent it, and nobody may speak for AWS. If it is about a file, put the file into its bucket"
                            + " again; then dismiss this.");
        }
        // Noted first: it may come back, still wrong, before it is taken off the list.
        String token = UUID.randomUUID().toString();
        held.sending(key, token);
        if (!sender.send(event.source(), event.detailType(), event.detail())) {
            return new Answer(key, false, "The bus did not take it. Try again.");
        }
        held.sent(key, token);
        return new Answer(key, true, "Sent again. If it is still wrong it is held again, with the reason.");
    }
}
