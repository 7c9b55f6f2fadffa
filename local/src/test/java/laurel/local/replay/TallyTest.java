package laurel.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.local.replay.Known.State;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Entry VIEWED = entry("a", "resource.viewed");
    private static final Entry OTHERWISE = entry("a", "resource.shared");
    private static final Entry SECOND = entry("b", "resource.viewed");

    @Test
    void whatIsStoredWasRecordedOnceAndItsRepetitionsAreDuplicates() {
        assertThat(Tally.of(List.of(VIEWED, VIEWED, VIEWED, SECOND), Map.of(), stored(VIEWED, SECOND)))
                .isEqualTo(new Tally(2, 2, 0, 0, 0));
    }

    @Test
    void whatWasStoredBeforeIsADuplicateFromTheFirst() {
        assertThat(Tally.of(List.of(VIEWED, SECOND), stored(VIEWED), stored(VIEWED, SECOND)))
                .isEqualTo(new Tally(1, 1, 0, 0, 0));
    }

    @Test
    void otherContentThanWhatIsStoredIsAConflictWhicheverCameFirst() {
        assertThat(Tally.of(List.of(VIEWED, OTHERWISE), Map.of(), stored(OTHERWISE)))
                .isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void whatIsNotStoredOrWaitsForItsPersonIsHeld() {
        Entry unreadable = new Entry(9, "laurel", "learning.vle", "Engagement Action", "{}");
        State waiting = new State(action(VIEWED).contentHash(), true);
        assertThat(Tally.of(
                        List.of(VIEWED, SECOND, unreadable),
                        Map.of(),
                        Map.of(action(VIEWED).key(), waiting)))
                .isEqualTo(new Tally(0, 0, 3, 0, 0));
    }

    @Test
    void aVoidIsNoAction() {
        Entry voided = new Entry(1, "laurel", "learning.vle", "Engagement Action Voided", "{\"id\":\"a\"}");
        assertThat(Tally.of(List.of(voided), Map.of(), Map.of())).isEqualTo(new Tally(0, 0, 0, 0, 1));
    }

    private static Map<ActionKey, State> stored(Entry... entries) {
        return Arrays.stream(entries)
                .map(TallyTest::action)
                .collect(Collectors.toMap(Action::key, a -> new State(a.contentHash(), false)));
    }

    private static Action action(Entry entry) {
        try {
            Reading reading = ActionReader.read(entry.source(), JSON.readTree(entry.detail()));
            return ((Reading.Readable) reading).action();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Entry entry(String id, String type) {
        String detail = "{\"id\":\"%s\",\"person\":\"vle:1\",\"type\":\"%s\",\"occurredAt\":\"2026-11-23T09:00:00Z\"}"
                .formatted(id, type);
        return new Entry(1, "laurel", "learning.vle", "Engagement Action", detail);
    }
}
