package laurel.imports.usage;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import laurel.action.Alias;
import laurel.people.file.BadLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String MESS = """
            Usage report,,,,
            Generated 24/11/2026 by the portal,,,,

            Full Name,Email address,Resource title,Date accessed,Page views
            "Okafor, Sam",Sam.Okafor@council.example,Working with fathers,03/10/2026,4
            Alex Moor,alex@council.example,"Neglect, a guide",15/10/2026 09:31,1
            Alex Moor,alex@council.example,"Neglect, a guide",15/10/2026 10:02,2
            Kit Lane,,Working with fathers,16/10/2026,1
            Kit Lane,kit@council.example,Working with fathers,31/11/2026,1
            Noor Aziz,noor@council.example,Working with fathers,17/10/2026,0
            ,noor@council.example,,17/10/2026,1
            Subtotal,,,,9
            Total users: 4,,,,
            ,,,,9
            """;

    @Test
    void aRealLookingMessIsReadRowByRow() {
        Export export = read(MESS);

        assertThat(export.uses().values())
                .extracting(Used::line, use -> use.person().value(), Used::resource, use -> use.span()
                        .from())
                .containsExactly(
                        tuple(
                                5L,
                                "mailto:sam.okafor@council.example",
                                "rip:Working with fathers",
                                LocalDate.of(2026, 10, 3)),
                        tuple(6L, "mailto:alex@council.example", "rip:Neglect, a guide", LocalDate.of(2026, 10, 15)),
                        tuple(8L, "rip:name/kit+lane", "rip:Working with fathers", LocalDate.of(2026, 10, 16)));
        assertThat(export.repeated()).isEqualTo(1);
        assertThat(export.nothing()).isEqualTo(1);
        assertThat(export.totals()).extracting(SummedUp::line).containsExactly(12L, 13L, 14L);
        assertThat(export.bad())
                .extracting(BadLine::line, BadLine::field)
                .containsExactly(tuple(9L, "day"), tuple(11L, "resource"));
        assertThat(export.covers()).contains(new Span(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void columnsMayBeSeparatedInManyWays(String separator) {
        String file = "\uFEFF" + "Email,Title,Month\r\nsam@council.example,Guide,Oct-26\r\n".replace(",", separator);

        assertThat(read(file).uses().values())
                .extracting(use -> use.span())
                .containsExactly(new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
    }

    @Test
    void aFileOfAWindowsProgramIsReadInItsEncoding() {
        String file = "Name,Title,Date\nZoë Löw,Café,23/10/2026\n";

        for (byte[] bytes : new byte[][] {
            file.getBytes(UTF_8), file.getBytes(Charset.forName("windows-1252")), ("\uFEFF" + file).getBytes(UTF_16LE)
        }) {
            Export export = read(bytes, null);
            assertThat(export.people().values()).extracting(Whom::name).containsExactly("Zoë Löw");
            assertThat(export.people().keySet()).containsExactly(new Alias("rip:name/low+zoe"));
        }
    }

    @Test
    void aFormulaIsTheTextThatItIs() {
        Export export = read("Name,Title,Date\n\"=HYPERLINK(\"\"http://x\"\")\",\"=1+1\",23/10/2026\n");

        assertThat(export.uses().values()).extracting(Used::title).containsExactly("=1+1");
        assertThat(export.people().values()).extracting(Whom::name).containsExactly("=HYPERLINK(\"http://x\")");
    }

    @Test
    void withoutDatesTheDaysThatTheExportIsSaidToCoverAreEachRows() {
        Span quarter = new Span(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30));

        Export export = read("Email,Title\nsam@council.example,Guide\n".getBytes(UTF_8), quarter);

        assertThat(export.uses().values()).extracting(Used::span).containsExactly(new Span(quarter.from(), TODAY));
        assertThat(export.covers()).contains(quarter);
    }

    @Test
    void aRowOutsideTheStatedDaysAndOneOfDaysToComeAreTold() {
        Span october = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

        Export export = read(
                "Email,Title,Date\nsam@council.example,A,1/9/2026\nsam@council.example,B,24/12/2026\n".getBytes(UTF_8),
                october);

        assertThat(export.uses()).isEmpty();
        assertThat(export.bad()).extracting(BadLine::line).containsExactly(2L, 3L);
    }

    @Test
    void whatAPeriodTellsOfIsSpreadOverItAlwaysInTheSameWay() {
        Span october = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        StringBuilder file = new StringBuilder("Email,Title\n");
        for (int i = 0; i < 40; i++) {
            file.append("sam@council.example,Guide ").append(i).append('\n');
        }

        Export export = read(file.toString().getBytes(UTF_8), october);

        assertThat(export.uses().values()).allMatch(use -> october.holds(Span.of(use.day())));
        assertThat(export.uses().values().stream().map(Used::day).distinct().count())
                .isGreaterThan(15);
        assertThat(read(file.toString().getBytes(UTF_8), october).uses().values().stream()
                        .map(Used::day))
                .containsExactlyElementsOf(
                        export.uses().values().stream().map(Used::day).toList());
    }

    @Test
    void fiftyThousandRowsAreRead() {
        StringBuilder file = new StringBuilder("Email,Title,Date\n");
        for (int i = 0; i < 50_000; i++) {
            file.append("person")
                    .append(i % 1000)
                    .append("@council.example,Guide ")
                    .append(i / 1000)
                    .append(",0")
                    .append(1 + i % 9)
                    .append("/10/2026\n");
        }

        Export export = read(file.toString());

        assertThat(export.uses()).hasSize(50_000);
        assertThat(export.people()).hasSize(1000);
    }

    @Test
    void aFileThatIsNoTableSaysWhatToLoad() {
        assertThat(Sheet.open(new byte[] {'P', 'K', 3, 4})).isInstanceOf(Sheet.Unreadable.class);
        assertThat(Sheet.open("just a line\n".getBytes(UTF_8))).isInstanceOf(Sheet.Unreadable.class);
        assertThat(Sheet.open(new byte[0])).isInstanceOf(Sheet.Unreadable.class);
    }

    @Test
    void aQuotationMarkThatIsMissingIsTold() {
        Export export = read(
                "Email,Title,Date\nsam@council.example,Guide,23/10/2026\nsam@council.example,\"Guide,23/10/2026\n");

        assertThat(export.uses()).hasSize(1);
        assertThat(export.badInAll()).isEqualTo(1);
    }

    private static Export read(String file) {
        return read(file.getBytes(UTF_8), null);
    }

    private static Export read(byte[] file, @Nullable Span stated) {
        Sheet sheet = ((Sheet.Open) Sheet.open(file)).sheet();
        Reading guess = GuessReading.of(sheet);
        Reading reading = new Reading(Map.copyOf(guess.columns()), guess.type(), guess.monthFirst());
        return Export.read(sheet, reading, "rip", stated, TODAY);
    }
}
