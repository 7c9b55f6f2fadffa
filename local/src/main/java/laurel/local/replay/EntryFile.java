package laurel.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of entries, one a line. */
public record EntryFile(List<Entry> entries, List<BadLine> bad) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT_BUS = "laurel";

    public EntryFile {
        entries = List.copyOf(entries);
        bad = List.copyOf(bad);
    }

    /** A line that is no entry, and why. */
    public record BadLine(int line, String why) {}

    /** Reads a file; empty lines say nothing. */
    public static EntryFile read(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path)) {
            return of(lines);
        }
    }

    /** Reads lines. */
    public static EntryFile of(Stream<String> lines) {
        List<Entry> entries = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        int[] number = {0};
        lines.forEach(line -> {
            number[0]++;
            if (!line.isBlank()) {
                read(number[0], line, entries, bad);
            }
        });
        return new EntryFile(entries, bad);
    }

    private static void read(int number, String line, List<Entry> entries, List<BadLine> bad) {
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
        entries.add(new Entry(
                number,
                entry.path("EventBusName").asText(DEFAULT_BUS),
                entry.path("Source").asText(),
                entry.path("DetailType").asText(),
                entry.path("Detail").asText()));
    }
}
