package laurel.mail.outcome;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * An item of the mail table for each address that was ever suppressed, under its digest: {@code suppressed|ORG}. A lift
 * stays in it as {@code liftedAt}, so that an event that comes again late suppresses nobody again.
 */
public final class DynamoSuppressions implements Suppressions {
    private static final String STANDS = "(attribute_not_exists(liftedAt) OR liftedAt < since)";

    private final DynamoDbClient dynamo;
    private final Settings settings;

    public DynamoSuppressions(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
    }

    @Override
    public void add(Suppression suppression) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":since", text(DynamoMoment.write(suppression.since())),
                ":reason", text(suppression.reason()),
                ":messageId", text(suppression.messageId())));
        String whose = " REMOVE whose";
        if (suppression.whose() != null) {
            whose = ", whose = :whose";
            values.put(":whose", text(suppression.whose().value()));
        }
        String change = "SET since = :since, reason = :reason, messageId = :messageId" + whose;
        try {
            dynamo.updateItem(update -> update.tableName(settings.mailTable())
                    .key(key(suppression.digest()))
                    .updateExpression(change)
                    .conditionExpression("(attribute_not_exists(liftedAt) OR liftedAt < :since)"
                            + " AND (attribute_not_exists(since) OR since > :since OR since <= liftedAt)")
                    .expressionAttributeValues(values));
        } catch (ConditionalCheckFailedException knownOrLiftedSince) {
            return;
        }
    }

    @Override
    public Optional<Suppression> lift(String email, Instant at) {
        String digest = AddressDigest.of(email);
        Optional<Suppression> standing = find(digest);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Instant since = standing.get().since();
        Instant lifted = at.isBefore(since) ? since : at;
        try {
            dynamo.updateItem(update -> update.tableName(settings.mailTable())
                    .key(key(digest))
                    .updateExpression("SET liftedAt = :at")
                    .conditionExpression("attribute_exists(since) AND " + STANDS)
                    .expressionAttributeValues(Map.of(":at", text(DynamoMoment.write(lifted)))));
            return standing;
        } catch (ConditionalCheckFailedException liftedMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public boolean contains(String email) {
        return find(AddressDigest.of(email)).isPresent();
    }

    private Optional<Suppression> find(String digest) {
        Map<String, AttributeValue> item = dynamo.getItem(get ->
                        get.tableName(settings.mailTable()).key(key(digest)).consistentRead(true))
                .item();
        return stands(item) ? Optional.of(suppression(item)) : Optional.empty();
    }

    @Override
    public List<Suppression> all() {
        return dynamo
                .queryPaginator(query -> query.tableName(settings.mailTable())
                        .keyConditionExpression("person = :list")
                        .expressionAttributeValues(Map.of(":list", text(list())))
                        .consistentRead(true))
                .items()
                .stream()
                .filter(DynamoSuppressions::stands)
                .map(DynamoSuppressions::suppression)
                .sorted(Comparator.comparing(Suppression::since).reversed().thenComparing(Suppression::digest))
                .toList();
    }

    private static boolean stands(Map<String, AttributeValue> item) {
        String since = textOrNull(item, "since");
        String lifted = textOrNull(item, "liftedAt");
        return since != null && (lifted == null || lifted.compareTo(since) < 0);
    }

    private static Suppression suppression(Map<String, AttributeValue> item) {
        String whose = textOrNull(item, "whose");
        return new Suppression(
                text(item, "message"),
                text(item, "reason"),
                Instant.parse(text(item, "since")),
                text(item, "messageId"),
                whose == null ? null : new PersonId(whose));
    }

    private Map<String, AttributeValue> key(String digest) {
        return Map.of("person", text(list()), "message", text(digest));
    }

    private String list() {
        return "suppressed|" + settings.organisation();
    }
}
