package laurel.mail.outcome;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** An item of the mail table for each e-mail, beside its person's awards: {@code outcome|MESSAGE_ID}. */
public final class DynamoOutcomes implements Outcomes {
    private final DynamoDbClient dynamo;
    private final Settings settings;

    public DynamoOutcomes(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
    }

    @Override
    public void note(PersonId person, Tracked mail, Step step, Happened happened) {
        Map<String, AttributeValue> values = new HashMap<>(
                Map.of(":at", text(DynamoMoment.write(happened.at())), ":detail", text(happened.detail())));
        String claim = "";
        if (mail.claim() != null) {
            claim = ", claim = :claim";
            values.put(":claim", text(mail.claim()));
        }
        String change = "SET #at = :at, #detail = :detail" + claim;
        try {
            dynamo.updateItem(update -> update.tableName(settings.mailTable())
                    .key(key(person, mail.messageId()))
                    .updateExpression(change)
                    .conditionExpression("attribute_not_exists(#at) OR #at > :at")
                    .expressionAttributeNames(Map.of("#at", at(step), "#detail", detail(step)))
                    .expressionAttributeValues(values));
        } catch (ConditionalCheckFailedException known) {
            return;
        }
    }

    @Override
    public Optional<Course> find(PersonId person, String messageId) {
        Map<String, AttributeValue> item = dynamo.getItem(get -> get.tableName(settings.mailTable())
                        .key(key(person, messageId))
                        .consistentRead(true))
                .item();
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Map<Step, Happened> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            String at = textOrNull(item, at(step));
            if (at != null) {
                steps.put(step, new Happened(Instant.parse(at), text(item, detail(step))));
            }
        }
        return Optional.of(new Course(messageId, textOrNull(item, "claim"), steps));
    }

    private Map<String, AttributeValue> key(PersonId person, String messageId) {
        return Map.of("person", text(settings.organisation() + "|" + person), "message", text("outcome|" + messageId));
    }

    private static String at(Step step) {
        return step.id() + "At";
    }

    private static String detail(Step step) {
        return step.id() + "Detail";
    }
}
