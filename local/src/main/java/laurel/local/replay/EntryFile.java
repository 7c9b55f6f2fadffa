package laurel.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import laurel.ledger.Report;

/** A file of entries, one a line. */
public record EntryFile(List<Entry> entries, List<BadLine> bad) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT_BUS = "laurel";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** What a decoder puts where bytes are no character. */
    private static final String NO_CHARACTER = "\ufffd";

    public EntryFile {
        entries = List.copyOf(entries);
        bad = List.copyOf(bad);
    }

    /** A line that is no entry, and why. */
    public record BadLine(int line, String why) {}

    /** Reads a file; empty lines say nothing. What is no UTF-8 is a bad line. */
    public static EntryFile read(Path path) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            return of(lines.lines());
        }
    }

    /** Reads lines. */
    public static EntryFile of(Stream<String> lines) {
        List<Entry> entries = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        int[] number = {0};
        lines.forEach(line -> {
            number[0]++;
            String text = number[0] == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!text.isBlank()) {
                read(number[0], text, entries, bad);
            }
        });
        return new EntryFile(entries, bad);
    }

    private static void read(int number, String line, List<Entry> entries, List<BadLine> bad) {
        if (line.contains(NO_CHARACTER)) {
            bad.add(new BadLine(number, "not UTF-8"));
            return;
        }
        JsonNode entry;
        try {
            entry = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            bad.add(new BadLine(number, "no JSON object"));
            return;
        }
        for (String name : List.of("Source", "DetailType", "Detail")) {
            if (!entry.path(name).isTextual()) {
                bad.add(new BadLine(number, name + " must be there, as a text"));
                return;
            }
        }
        String type = entry.path("DetailType").asText();
        if (!type.equals(Report.ACTION) && !type.equals(Report.VOID)) {
            bad.add(new BadLine(
                    number,
                    "DetailType must be \"" + Report.ACTION + "\" or \"" + Report.VOID + "\"; no rule takes others"));
            return;
        }
        entries.add(new Entry(
                number,
                entry.path("EventBusName").asText(DEFAULT_BUS),
                entry.path("Source").asText(),
                type,
                entry.path("Detail").asText()));
    }
}
