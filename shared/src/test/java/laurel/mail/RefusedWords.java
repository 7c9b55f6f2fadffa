package laurel.mail;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that no e-mail uses, from {@code refused-words.csv}: blame, praise of the person, rank, loss, countdown. */
public final class RefusedWords {
    private static final String FILE = "refused-words.csv";
    private static final Pattern QUOTES = Pattern.compile("''|\u2019");

    private final List<Word> words;

    private record Word(String language, String category, Pattern pattern, String why, String instead) {}

    private RefusedWords(List<Word> words) {
        this.words = words;
    }

    /** Those of the file. */
    public static RefusedWords inFile() {
        List<Word> words = new ArrayList<>();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(RefusedWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(in)
                    .forEach(row -> words.add(word(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RefusedWords(List.copyOf(words));
    }

    private static Word word(NamedCsvRecord row) {
        return new Word(
                row.getField("language"),
                row.getField("category"),
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(" + row.getField("pattern") + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.getField("why"),
                row.getField("instead"));
    }

    /**
     * What is amiss in a text, a line for each word; none if nothing is.
     *
     * @param where the text is, for the line
     * @param language such as {@code en} or {@code cy}
     */
    public List<String> in(String where, String language, String text) {
        String plain = QUOTES.matcher(text).replaceAll("'").replaceAll("\\s+", " ");
        List<String> amiss = new ArrayList<>();
        for (Word word : words) {
            Matcher found = word.pattern().matcher(plain);
            if (word.language().equals(language) && found.find()) {
                amiss.add(where + ": \"" + found.group() + "\" is of " + word.category() + ": " + word.why()
                        + ". Instead: " + word.instead() + ".");
            }
        }
        return amiss;
    }
}
