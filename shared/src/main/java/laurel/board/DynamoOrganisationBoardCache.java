package laurel.board;

import static laurel.dynamodb.Attributes.bytes;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.period.Period;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps boards as items {@code ORG|standings|PERIOD|MECHANISM}, as {@link StandingsBytes} writes them, small enough to be
 * read for one unit. The table forgets what has expired some time later; until then the clock decides.
 */
public final class DynamoOrganisationBoardCache implements OrganisationBoardCache {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final Clock clock;

    public DynamoOrganisationBoardCache(DynamoDbClient client, Settings settings, Clock clock) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
        this.clock = clock;
    }

    @Override
    public Optional<OrganisationBoard> get(Period period, @Nullable Mechanism mechanism) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Map.of("key", key(period, mechanism))))
                .item();
        if (item.isEmpty() || number(item, "expires") <= clock.instant().getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(
                new OrganisationBoard(StandingsBytes.read(bytes(item, "standings")), textOrNull(item, "note")));
    }

    @Override
    public void put(Period period, @Nullable Mechanism mechanism, OrganisationBoard board) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("key", key(period, mechanism));
        item.put("expires", number(clock.instant().plus(KEPT).getEpochSecond()));
        item.put("standings", bytes(StandingsBytes.of(board.standings())));
        if (board.note() != null) {
            item.put("note", text(board.note()));
        }
        client.putItem(put -> put.tableName(table).item(item));
    }

    private AttributeValue key(Period period, @Nullable Mechanism mechanism) {
        return text(organisation + "|standings|" + period.id() + "|" + (mechanism == null ? "all" : mechanism.id()));
    }
}
