package laurel.board;

import static laurel.dynamodb.Attributes.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laurel.action.Mechanism;
import laurel.board.OrganisationBoard.TeamLine;
import laurel.period.Period;
import laurel.settings.Settings;
import laurel.testing.LargeOrganisation;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

class OrganisationBoardCacheTest {
    private static final Period NOVEMBER = Period.parse("2026-11").orElseThrow();
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final AtomicLong SECONDS = new AtomicLong();
    private static final Clock CLOCK = ((InstantSource) () -> NINE.plusSeconds(SECONDS.get())).withZone(ZoneOffset.UTC);

    static Stream<OrganisationBoardCache> caches() {
        return Stream.of(
                new InMemoryOrganisationBoardCache(CLOCK),
                new DynamoOrganisationBoardCache(LocalDynamo.client(), LocalDynamo.settings(), CLOCK));
    }

    private static OrganisationBoard board(String note) {
        return new OrganisationBoard(
                List.of(
                        new Placed<>(1, new TeamLine("a|b\nc é", new Share.Exact(1.0), 12.5)),
                        new Placed<>(1, new TeamLine("1", new Share.Roughly("about half"), 0.0))),
                note);
    }

    @ParameterizedTest
    @MethodSource("caches")
    void aBoardIsKeptForAMinute(OrganisationBoardCache cache) {
        SECONDS.set(0);
        cache.put(NOVEMBER, null, board("first"));
        SECONDS.set(59);
        assertThat(cache.get(NOVEMBER, null)).contains(board("first"));
        SECONDS.set(60);
        assertThat(cache.get(NOVEMBER, null)).isEmpty();
        cache.put(NOVEMBER, null, board("second"));
        assertThat(cache.get(NOVEMBER, null)).contains(board("second"));
    }

    @ParameterizedTest
    @MethodSource("caches")
    void eachPeriodAndMechanismHasItsOwn(OrganisationBoardCache cache) {
        cache.put(NOVEMBER, Mechanism.INTERACTION, board("one"));
        assertThat(cache.get(NOVEMBER, null)).isEmpty();
        assertThat(cache.get(Period.parse("2026").orElseThrow(), Mechanism.INTERACTION))
                .isEmpty();
        assertThat(cache.get(NOVEMBER, Mechanism.INTERACTION)).contains(board("one"));
    }

    @Test
    void aLargeOrganisationsBoardIsReadForOneUnit() {
        Settings settings = LocalDynamo.settings();
        OrganisationBoard board = new OrganisationBoard(
                IntStream.range(0, 150)
                        .mapToObj(i -> new Placed<>(
                                i + 1, new TeamLine(LargeOrganisation.team(i), Share.of(20 - i % 20, 20), 123.4 - i)))
                        .toList(),
                "note");
        OrganisationBoardCache cache = new DynamoOrganisationBoardCache(LocalDynamo.client(), settings, CLOCK);
        cache.put(NOVEMBER, null, board);
        double units = LocalDynamo.client()
                .getItem(get -> get.tableName(settings.organisationTable())
                        .key(Map.of("key", text(settings.organisation() + "|standings|2026-11|all")))
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
        assertThat(cache.get(NOVEMBER, null)).contains(board);
        assertThat(units).as("half of three hundred teams").isEqualTo(0.5);
    }
}
