package laurel.imports.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import laurel.action.Alias;
import laurel.imports.attendance.PastedList.Entry;
import org.junit.jupiter.api.Test;

class PastedListTest {
    @Test
    void aNameOrAnAddressALineIsReadHoweverItWasPasted() {
        List<Entry> entries = people("""
                Sam Okafor
                1. Alex Moor
                • kit@council.example

                Lane, Kit <KIT2@council.example>; noor@council.example
                Zoë Li\tAttended\t52m
                "Hill, Jo",jo@council.example
                """);

        assertThat(entries)
                .extracting(
                        Entry::line,
                        Entry::name,
                        entry -> entry.address() == null ? "" : entry.address().value())
                .containsExactly(
                        tuple(1, "Sam Okafor", ""),
                        tuple(2, "Alex Moor", ""),
                        tuple(3, "", "mailto:kit@council.example"),
                        tuple(5, "Lane, Kit", "mailto:kit2@council.example"),
                        tuple(5, "", "mailto:noor@council.example"),
                        tuple(6, "Zoë Li", ""),
                        tuple(7, "Hill, Jo", "mailto:jo@council.example"));
    }

    @Test
    void whoIsOnTheListTwiceIsOnItOnce() {
        PastedList.People read = (PastedList.People)
                PastedList.read("Sam Okafor\nOKAFOR, Sam\nsam@council.example\nSAM@council.example");

        assertThat(read.entries()).hasSize(2);
        assertThat(read.repeated()).isEqualTo(2);
    }

    @Test
    void textStaysTextWithoutWhatWouldBreakALine() {
        assertThat(people("=HYPERLINK(\"x\")\u0007\u202eSam"))
                .extracting(Entry::text)
                .containsExactly("=HYPERLINK( x ) Sam");
        assertThat(people("<b>Sam</b>")).extracting(Entry::name).containsExactly("b Sam /b");
    }

    @Test
    void aLineWithoutAnEndIsReadAsFarAsANameCanStand() {
        assertThat(people("a".repeat(59_000)).getFirst().text()).hasSize(200);
        assertThat(people("Sam Okafor\t" + "x@".repeat(20_000)).getFirst().name())
                .isEqualTo("Sam Okafor");
    }

    @Test
    void aListThatIsTooLongIsRefusedWithWhatToDo() {
        String names = IntStream.rangeClosed(0, PastedList.MOST)
                .mapToObj(n -> "Person " + n)
                .collect(Collectors.joining("\n"));

        assertThat(PastedList.read(names)).isInstanceOf(PastedList.TooLong.class);
        assertThat(PastedList.read("x".repeat(60_001))).isInstanceOf(PastedList.TooLong.class);
    }

    @Test
    void anAddressIsAnAlias() {
        assertThat(people("Sam@Council.example").getFirst().address())
                .isEqualTo(new Alias("mailto:sam@council.example"));
    }

    private static List<Entry> people(String list) {
        return ((PastedList.People) PastedList.read(list)).entries();
    }
}
