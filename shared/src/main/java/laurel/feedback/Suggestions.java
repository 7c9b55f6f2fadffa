package laurel.feedback;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Mechanism;

/** Reads what can be suggested from {@code suggestions.csv}, and refuses what no e-mail should suggest. */
public final class Suggestions {
    private static final String FILE = "suggestions.csv";

    private Suggestions() {}

    /** Those that ship with Laurel, in the order of the file. */
    public static List<Suggestion> shipped() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Suggestions.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a file. Throws IllegalArgumentException that names the line, the field and what to write. */
    static List<Suggestion> read(Reader in) {
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(in)
                .forEach(row -> {
                    Suggestion suggestion = suggestion(row);
                    if (!ids.add(suggestion.id())) {
                        throw wrong(row, "id", "there is another " + suggestion.id() + ". Write each id once.");
                    }
                    suggestions.add(suggestion);
                });
        for (String goal : Goals.ALL) {
            if (suggestions.stream()
                            .filter(each -> !each.forManagers() && each.goals().contains(goal))
                            .count()
                    < 2) {
                throw new IllegalArgumentException(
                        FILE + ": goals: fewer than two suggestions are for everybody with the" + " goal " + goal
                                + ". Write at least two, so that it is not always the same.");
            }
        }
        return List.copyOf(suggestions);
    }

    private static Suggestion suggestion(NamedCsvRecord row) {
        String id = row.getField("id");
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw wrong(row, "id", "write small letters and dashes, such as share-one.");
        }
        List<String> standards = words(row.getField("standards"));
        if (!standards.stream().allMatch(part -> part.matches("4\\.[1-8]"))) {
            throw wrong(row, "standards", "write parts of Standard 4 with spaces between them, such as 4.5 4.6.");
        }
        List<String> goals = words(row.getField("goals"));
        if (goals.isEmpty() || !Goals.ALL.containsAll(goals)) {
            throw wrong(row, "goals", "write at least one of " + String.join(", ", Goals.ALL) + ".");
        }
        String whom = row.getField("whom");
        if (!whom.isEmpty() && !whom.equals("manager")) {
            throw wrong(row, "whom", "write manager, or nothing for everybody.");
        }
        return new Suggestion(
                id,
                row.getField("type"),
                Mechanism.withId(row.getField("mechanism"))
                        .orElseThrow(() -> wrong(
                                row,
                                "mechanism",
                                "write dissemination, interaction, social-influence or facilitation.")),
                standards,
                goals,
                minutes(row),
                !whom.isEmpty());
    }

    private static int minutes(NamedCsvRecord row) {
        String text = row.getField("minutes");
        int minutes = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (minutes < 1 || minutes > Suggestion.LONGEST) {
            throw wrong(row, "minutes", "write a number from 1 to " + Suggestion.LONGEST + ".");
        }
        return minutes;
    }

    private static List<String> words(String field) {
        return Stream.of(field.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static IllegalArgumentException wrong(NamedCsvRecord row, String field, String mend) {
        return new IllegalArgumentException(
                FILE + ", line " + row.getStartingLineNumber() + ": " + field + ": " + mend);
    }
}
