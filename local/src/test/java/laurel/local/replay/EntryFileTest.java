package laurel.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laurel.local.replay.EntryFile.BadLine;
import org.junit.jupiter.api.Test;

class EntryFileTest {
    private static final String GOOD = "{\"Source\":\"a\",\"DetailType\":\"Engagement Action\",\"Detail\":\"{}\"}";

    @Test
    void badLinesAreNamedByTheirNumberAndTheOthersStay() {
        EntryFile file = EntryFile.of(Stream.of(
                GOOD, "", "no json", "{\"Source\":\"a\",\"DetailType\":\"Engagement Action\",\"Detail\":{}}", GOOD));
        assertThat(file.entries()).extracting(Entry::line).containsExactly(1, 5);
        assertThat(file.bad())
                .containsExactly(new BadLine(3, "no JSON object"), new BadLine(4, "Detail must be there, as a text"));
    }

    @Test
    void whatNoRuleWouldTakeAndWhatIsNotUtf8IsNamed() {
        assertThat(EntryFile.of(Stream.of(GOOD.replace("Engagement Action", "engagement action"), GOOD + "\ufffd"))
                        .bad())
                .extracting(BadLine::why)
                .satisfiesExactly(why -> assertThat(why).contains("Engagement Action Voided"), why -> assertThat(why)
                        .contains("UTF-8"));
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsPassedOver() {
        assertThat(EntryFile.of(Stream.of("\ufeff" + GOOD)).entries()).hasSize(1);
    }

    @Test
    void anEntryThatNamesNoBusGoesToLaurels() {
        assertThat(EntryFile.of(Stream.of(GOOD)).entries()).singleElement().satisfies(e -> assertThat(e.bus())
                .isEqualTo("laurel"));
    }

    @Test
    void entriesGoInTensAndLargeOnesInFewer() {
        assertThat(Sender.batches(entries(25, 10))).extracting(List::size).containsExactly(10, 10, 5);
        assertThat(Sender.batches(entries(3, 100_000))).extracting(List::size).containsExactly(2, 1);
        assertThat(Sender.batches(entries(2, 300_000))).extracting(List::size).containsExactly(1, 1);
    }

    private static List<Entry> entries(int number, int size) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Entry(i, "laurel", "a", "b", "x".repeat(size)))
                .toList();
    }
}
