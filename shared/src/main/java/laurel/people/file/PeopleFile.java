package laurel.people.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import laurel.people.file.RowReader.Bad;
import laurel.people.file.RowReader.Read;

/** A people file, read line by line without ever holding the whole. */
final class PeopleFile {
    private final Iterator<CsvRecord> records;
    private final Header header;

    private PeopleFile(Iterator<CsvRecord> records, Header header) {
        this.records = records;
        this.header = header;
    }

    /** Reads as far as the header. The stream stays the caller's to close. */
    static Opening open(InputStream content) throws IOException {
        return switch (Encoding.of(content)) {
            case Encoding.Other other -> new Unreadable(other.why());
            case Encoding.Utf8 text -> openText(text);
        };
    }

    private static Opening openText(Encoding.Utf8 text) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text.reader())
                .iterator();
        try {
            if (!records.hasNext()) {
                return new Unreadable("The file is empty. " + Header.WHAT_TO_WRITE);
            }
            return switch (Header.of(records.next().getFields())) {
                case Header.Wrong wrong -> new Unreadable(wrong.why());
                case Header.Understood understood -> new Open(new PeopleFile(records, understood.header()));
            };
        } catch (CsvParseException tooLong) {
            return new Unreadable("The file is not a CSV file. " + Header.WHAT_TO_WRITE);
        }
    }

    /** Columns of the file that mean nothing here. */
    List<String> unknownColumns() {
        return header.unknown();
    }

    /** Reads every line that is left, in order. Empty lines are passed over. */
    void forEach(Consumer<Read> line) {
        long last = 1;
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                last = record.getStartingLineNumber();
                if (!record.getFields().stream().allMatch(String::isBlank)) {
                    line.accept(read(record));
                }
            }
        } catch (CsvParseException endless) {
            line.accept(new Bad(List.of(new BadLine(
                    last + 1,
                    "",
                    "from here to the end nothing could be read",
                    "Look for a quotation mark that is missing, and send the file again."))));
        }
    }

    private Read read(CsvRecord record) {
        long breaks = record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        if (record.getFieldCount() != header.width() && breaks > 0) {
            long from = record.getStartingLineNumber();
            return new Bad(List.of(new BadLine(
                    from,
                    "",
                    "has a quotation mark that makes one line of the lines " + from + " to " + (from + breaks)
                            + ": nobody in them was read",
                    "Close the quotation mark, or take it out, and send the file again.")));
        }
        if (record.getFieldCount() != header.width()) {
            return new Bad(List.of(new BadLine(
                    record.getStartingLineNumber(),
                    "",
                    "has " + record.getFieldCount() + " fields, but the header has " + header.width(),
                    "Give every column a field, an empty one if need be, and put a text that has a comma in it in"
                            + " quotation marks.")));
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        header.columns().forEach((column, index) -> values.put(column, record.getField(index)));
        return RowReader.read(record.getStartingLineNumber(), header.columns().keySet(), values);
    }

    /** What opening a file comes to. */
    sealed interface Opening {}

    /** A file with a header that can be understood. */
    record Open(PeopleFile file) implements Opening {}

    /** Not a people file; {@code why} says what to send instead. */
    record Unreadable(String why) implements Opening {}
}
