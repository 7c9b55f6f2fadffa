package laurel.mail.outcome;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import laurel.dynamodb.Items;
import laurel.mail.Message.State;
import laurel.privacy.Aging;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Messages that were sent or dropped, and what became of e-mails. What is held or on its way stays, however old. */
public final class DynamoOldMail implements Aging {
    private final String organisation;
    private final Duration kept;
    private final Items items;

    public DynamoOldMail(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.kept = Duration.ofDays(settings.keepMailDays());
        this.items = new Items(client, settings.mailTable(), "person", "message");
    }

    @Override
    public int forget(Instant now, BooleanSupplier goOn) {
        String cutoff = now.minus(kept).toString();
        Iterator<Map<String, AttributeValue>> all = items.everywhere(
                        "begins_with(person, :organisation) AND (begins_with(message, :outcome)"
                                + " OR ((#state = :sent OR #state = :dropped) AND due < :cutoff))",
                        Map.of("#state", "state"),
                        Map.of(
                                ":organisation", text(organisation + "|"),
                                ":outcome", text("outcome|"),
                                ":sent", text(State.SENT.id()),
                                ":dropped", text(State.DROPPED.id()),
                                ":cutoff", text(cutoff)))
                .iterator();
        int forgotten = 0;
        while (goOn.getAsBoolean() && all.hasNext()) {
            Map<String, AttributeValue> item = all.next();
            if (item.containsKey("state") || isOld(item, cutoff)) {
                items.delete(item);
                forgotten++;
            }
        }
        return forgotten;
    }

    /** Whether the last that was heard of an e-mail is that old. */
    private static boolean isOld(Map<String, AttributeValue> outcome, String cutoff) {
        return Stream.of(Outcomes.Step.values())
                .map(step -> textOrNull(outcome, step.id() + "At"))
                .filter(Objects::nonNull)
                .allMatch(at -> at.compareTo(cutoff) < 0);
    }
}
