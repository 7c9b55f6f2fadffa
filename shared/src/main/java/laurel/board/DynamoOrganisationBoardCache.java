package laurel.board;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.board.OrganisationBoard.TeamLine;
import laurel.dynamodb.Attributes;
import laurel.period.Period;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps boards as items {@code ORG|board|PERIOD|MECHANISM}, a line a team, small enough to be read for one unit. The
 * table forgets what has expired some time later; until then the clock decides.
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
        return Optional.of(new OrganisationBoard(
                texts(item, "lines").stream()
                        .map(DynamoOrganisationBoardCache::read)
                        .toList(),
                textOrNull(item, "note")));
    }

    @Override
    public void put(Period period, @Nullable Mechanism mechanism, OrganisationBoard board) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("key", key(period, mechanism));
        item.put("expires", number(clock.instant().plus(KEPT).getEpochSecond()));
        item.put(
                "lines",
                Attributes.texts(board.standings().stream()
                        .map(DynamoOrganisationBoardCache::written)
                        .toList()));
        if (board.note() != null) {
            item.put("note", text(board.note()));
        }
        client.putItem(put -> put.tableName(table).item(item));
    }

    private AttributeValue key(Period period, @Nullable Mechanism mechanism) {
        return text(organisation + "|board|" + period.id() + "|" + (mechanism == null ? "all" : mechanism.id()));
    }

    /** PLACE|SHARE|POINTS|TEAM: the team, which may hold anything, is the last. */
    private static String written(Placed<TeamLine> placed) {
        TeamLine line = placed.one();
        String share =
                switch (line.active()) {
                    case Share.Exact exact -> Double.toString(exact.share());
                    case Share.Roughly roughly -> roughly.words();
                };
        return placed.place() + "|" + share + "|" + line.pointsPerHead() + "|" + line.team();
    }

    private static Placed<TeamLine> read(String text) {
        String[] parts = text.split("\\|", 4);
        Share share = Character.isDigit(parts[1].charAt(0))
                ? new Share.Exact(Double.parseDouble(parts[1]))
                : new Share.Roughly(parts[1]);
        return new Placed<>(Integer.parseInt(parts[0]), new TeamLine(parts[3], share, Double.parseDouble(parts[2])));
    }
}
