package laurel.campaign;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps one item {@code ORG|participation|ID} a campaign for ten minutes. It holds the campaign that it was counted for, so
 * that a change is seen at once. The table forgets what has expired some time later; until then the clock decides.
 */
public final class DynamoParticipationCache implements ParticipationCache {
    static final Duration KEPT = Duration.ofMinutes(10);

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final Clock clock;

    public DynamoParticipationCache(DynamoDbClient client, Settings settings, Clock clock) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
        this.clock = clock;
    }

    @Override
    public Optional<Participation> get(Campaign campaign) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Map.of("key", key(campaign))))
                .item();
        boolean usable = !item.isEmpty()
                && number(item, "expires") > clock.instant().getEpochSecond()
                && text(item, "of").equals(of(campaign));
        return usable ? Optional.of(ParticipationJson.read(text(item, "participation"))) : Optional.empty();
    }

    @Override
    public void put(Campaign campaign, Participation participation) {
        client.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "key", key(campaign),
                        "expires", number(clock.instant().plus(KEPT).getEpochSecond()),
                        "of", text(of(campaign)),
                        "participation", text(ParticipationJson.write(participation)))));
    }

    private AttributeValue key(Campaign campaign) {
        return text(organisation + "|participation|" + campaign.id());
    }

    /** All of a campaign that bears on what is counted, the same in every process. */
    private static String of(Campaign campaign) {
        return List.of(
                        campaign.kind(),
                        campaign.from(),
                        campaign.to(),
                        campaign.grace(),
                        campaign.topics(),
                        new TreeSet<>(campaign.teams()),
                        new TreeSet<>(campaign.roles()))
                .toString();
    }
}
