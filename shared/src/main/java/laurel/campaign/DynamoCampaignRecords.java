package laurel.campaign;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import laurel.campaign.CampaignRecord.Announcement;
import laurel.campaign.CampaignRecord.Closing;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Keeps each campaign's record as the item {@code ORG|campaign|ID} of the organisation table, listed by its id. */
public final class DynamoCampaignRecords implements CampaignRecords {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoCampaignRecords(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public CampaignRecord of(String campaign) {
        return read(
                client.getItem(get -> get.tableName(table).key(key(campaign)).consistentRead(true))
                        .item());
    }

    @Override
    public Map<String, CampaignRecord> all() {
        Map<String, CampaignRecord> all = new HashMap<>();
        client.queryPaginator(query -> query.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list())))
                .items()
                .forEach(item -> all.put(text(item, "place"), read(item)));
        return all;
    }

    @Override
    public Announcement announce(String campaign, Announcement announcement) {
        keep(
                campaign,
                "announcedAt",
                "SET announcedAt = :at, announcedBy = :by, #list = :list, #place = :place",
                Map.of(
                        ":at", text(announcement.at().toString()),
                        ":by", text(announcement.by())));
        return Objects.requireNonNull(of(campaign).announcement());
    }

    @Override
    public void told(String campaign) {
        client.updateItem(update -> update.tableName(table)
                .key(key(campaign))
                .updateExpression("SET told = :told")
                .expressionAttributeValues(Map.of(":told", AttributeValue.fromBool(true))));
    }

    @Override
    public Closing close(String campaign, Closing closing) {
        keep(
                campaign,
                "closedAt",
                "SET closedAt = :at, closedBy = :by, participation = :participation, #list = :list, #place = :place",
                Map.of(
                        ":at", text(closing.at().toString()),
                        ":by", text(closing.by()),
                        ":participation", text(ParticipationJson.write(closing.participation()))));
        return Objects.requireNonNull(of(campaign).closing());
    }

    @Override
    public void forget(String campaign) {
        client.deleteItem(delete -> delete.tableName(table).key(key(campaign)));
    }

    /** Writes what is not there yet. */
    private void keep(String campaign, String unlessThere, String expression, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":list", list());
        all.put(":place", text(campaign));
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(key(campaign))
                    .updateExpression(expression)
                    .conditionExpression("attribute_not_exists(" + unlessThere + ")")
                    .expressionAttributeNames(Map.of("#list", "list", "#place", "place"))
                    .expressionAttributeValues(all));
        } catch (ConditionalCheckFailedException thereAlready) {
            // The first stays, and is what the caller is told of.
            return;
        }
    }

    private static CampaignRecord read(Map<String, AttributeValue> item) {
        String announcedAt = textOrNull(item, "announcedAt");
        String closedAt = textOrNull(item, "closedAt");
        return new CampaignRecord(
                announcedAt == null
                        ? null
                        : new Announcement(
                                Instant.parse(announcedAt), text(item, "announcedBy"), Attributes.is(item, "told")),
                closedAt == null
                        ? null
                        : new Closing(
                                Instant.parse(closedAt),
                                text(item, "closedBy"),
                                ParticipationJson.read(text(item, "participation"))));
    }

    private AttributeValue list() {
        return text(organisation + "|campaigns");
    }

    private Map<String, AttributeValue> key(String campaign) {
        return Map.of("key", text(organisation + "|campaign|" + campaign));
    }
}
