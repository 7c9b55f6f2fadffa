package laurel.imports.usage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A table in a text file: separated by commas, semicolons, tabs or bars, with lines above its header or without. */
public final class Sheet {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 30;
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_HEADER = 80;

    private final String text;
    private final char separator;
    private final List<String> columns;
    private final long headerLine;

    private Sheet(String text, char separator, List<String> columns, long headerLine) {
        this.text = text;
        this.separator = separator;
        this.columns = List.copyOf(columns);
        this.headerLine = headerLine;
    }

    /** A line under the header. */
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** What a file turned out to be. */
    public sealed interface Opening {}

    /** A table. */
    public record Open(Sheet sheet) implements Opening {}

    /** None; {@code why} says what to load instead. */
    public record Unreadable(String why) implements Opening {}

    /** Looks for the table in a file. */
    public static Opening open(byte[] content) {
        return switch (FileText.of(content)) {
            case FileText.None none -> new Unreadable(none.why());
            case FileText.Plain plain -> open(plain.text());
        };
    }

    private static Opening open(String text) {
        char best = ',';
        int widest = 1;
        for (char separator : SEPARATORS) {
            int width = usualWidth(first(text, separator));
            if (width > widest) {
                widest = width;
                best = separator;
            }
        }
        if (widest < 2 || widest > MOST_COLUMNS) {
            return new Unreadable(
                    text.isBlank()
                            ? "The file is empty. Load the export as a CSV file whose columns have names."
                            : "No table was found in the file. Load the export as a CSV file: 2 to " + MOST_COLUMNS
                                    + " columns with names, a row a person and resource.");
        }
        for (CsvRecord record : first(text, best)) {
            long filled =
                    record.getFields().stream().filter(cell -> !cell.isBlank()).count();
            if (filled >= 2 && filled * 2 >= widest) {
                return new Open(new Sheet(text, best, named(record.getFields()), record.getStartingLineNumber()));
            }
        }
        return new Unreadable("The columns have no names. Load the export with its line of names on top.");
    }

    /** How many columns most of the first lines have. */
    private static int usualWidth(List<CsvRecord> records) {
        int[] counts = new int[MOST_COLUMNS + 2];
        records.forEach(record -> counts[Math.min(record.getFieldCount(), MOST_COLUMNS + 1)]++);
        int usual = 1;
        for (int width = 2; width < counts.length; width++) {
            if (counts[width] > 0 && counts[width] >= (usual == 1 ? 1 : counts[usual])) {
                usual = width;
            }
        }
        return usual;
    }

    private static List<CsvRecord> first(String text, char separator) {
        List<CsvRecord> records = new ArrayList<>();
        Iterator<CsvRecord> all = reader(text, separator);
        try {
            while (records.size() < LOOKED_AT && all.hasNext()) {
                CsvRecord record = all.next();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(record);
                }
            }
        } catch (CsvParseException endless) {
            return records;
        }
        return records;
    }

    private static Iterator<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)
                .iterator();
    }

    /** Every column with a name of its own: two of one name can be told apart, and one without a name be chosen. */
    private static List<String> named(List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String plain = Text.line(cells.get(i), LONGEST_HEADER);
            String name = plain.isEmpty() ? "column " + (i + 1) : plain;
            names.add(taken.add(name) ? name : name + " (column " + (i + 1) + ")");
        }
        return names;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The first lines under the header. */
    public List<Line> first(int most) {
        List<Line> lines = new ArrayList<>();
        for (CsvRecord record : first(text, separator)) {
            if (record.getStartingLineNumber() > headerLine && lines.size() < most) {
                lines.add(line(record));
            }
        }
        return lines;
    }

    /** Every line under the header that is not blank, in order. False if the end could not be read. */
    public boolean forEach(Consumer<Line> each) {
        Iterator<CsvRecord> records = reader(text, separator);
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (record.getStartingLineNumber() > headerLine
                        && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    each.accept(line(record));
                }
            }
            return true;
        } catch (CsvParseException endless) {
            return false;
        }
    }

    private Line line(CsvRecord record) {
        return new Line(record.getStartingLineNumber(), record.getFields());
    }
}
