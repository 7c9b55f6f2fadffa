package laurel.imports.usage;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import laurel.imports.Fault;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads how somebody wants an export to be taken in. All that is wrong is found at once. */
final class WishReader {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_MATCHES = 5000;
    private static final int LONGEST_ID = 64;

    private final Sheet sheet;
    private final SortedSet<String> types;
    private final List<Fault> faults = new ArrayList<>();

    WishReader(Sheet sheet, SortedSet<String> types) {
        this.sheet = sheet;
        this.types = types;
    }

    /** What was read. */
    sealed interface Read {}

    /** A wish. */
    record Good(Wish wish) implements Read {}

    /** What has to be written otherwise. */
    record Bad(List<Fault> faults) implements Read {}

    Read read(JsonNode object) {
        String name = Text.line(object.path("source").asText(""), LONGEST_NAME);
        String id = id(name);
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            fault("source", "Write the provider's name, beginning with a letter, such as Research in Practice.");
        }
        Reading reading = Reading.of(object);
        columns(reading);
        if (!types.contains(reading.type())) {
            fault("type", "Choose one of: " + String.join(", ", types) + ".");
        }
        Span stated = stated(object.path("period"));
        if (stated == null && !hasOne(reading, Meaning.DAY, Meaning.FROM)) {
            fault("columns.day", "Say which column has the date or the month, or which days the export covers.");
        }
        Map<String, PersonId> matches = matches(object.path("matches"));
        return faults.isEmpty()
                ? new Good(new Wish(
                        name,
                        id,
                        reading,
                        stated,
                        matches,
                        object.path("takeSuggestions").asBoolean(false)))
                : new Bad(faults);
    }

    /** {@code "Research in Practice"} is {@code research-in-practice}. */
    static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String shorter = plain.length() <= 40 ? plain : plain.substring(0, 40);
        return shorter.replaceAll("^-+|-+$", "");
    }

    private void columns(Reading reading) {
        reading.columns().forEach((meaning, column) -> {
            if (!sheet.columns().contains(column)) {
                fault(
                        "columns." + meaning.id(),
                        "The file has no column " + Text.quoted(column) + ". Choose one of: "
                                + String.join(", ", sheet.columns()) + ".");
            }
        });
        if (!hasOne(reading, Meaning.ADDRESS, Meaning.PERSON, Meaning.NAME, Meaning.LAST_NAME)) {
            fault("columns.address", "Say which column tells who it was: an address, an id or a name.");
        }
        if (!hasOne(reading, Meaning.RESOURCE, Meaning.TITLE)) {
            fault("columns.title", "Say which column tells what was used.");
        }
    }

    private static boolean hasOne(Reading reading, Meaning... meanings) {
        return List.of(meanings).stream()
                .anyMatch(meaning -> reading.column(meaning).isPresent());
    }

    private @Nullable Span stated(JsonNode period) {
        if (period.isMissingNode() || period.isNull()) {
            return null;
        }
        try {
            LocalDate from = LocalDate.parse(period.path("from").asText(""));
            LocalDate to = LocalDate.parse(period.path("to").asText(""));
            if (!to.isBefore(from) && from.getYear() >= 2000 && to.getYear() < 2100) {
                return new Span(from, to);
            }
        } catch (DateTimeException noDay) {
            // Falls through to the fault, which says what to write.
        }
        fault("period", "Write the first and the last day that the export covers, such as 2026-09-01 and 2026-11-30.");
        return null;
    }

    private Map<String, PersonId> matches(JsonNode object) {
        Map<String, PersonId> matches = new HashMap<>();
        object.properties().forEach(match -> {
            String person = match.getValue().asText("");
            if (person.length() <= LONGEST_ID) {
                matches.put(match.getKey(), new PersonId(person));
            }
        });
        boolean fine = object.isMissingNode() || object.isObject();
        if (!fine || matches.size() != object.size() || matches.size() > MOST_MATCHES) {
            fault(
                    "matches",
                    "Write an object of names and person ids, at most " + MOST_MATCHES
                            + ", such as {\"mailto:s@x.example\": \"p1\"}.");
        }
        return matches;
    }

    private void fault(String field, String mend) {
        faults.add(new Fault(field, mend));
    }
}
