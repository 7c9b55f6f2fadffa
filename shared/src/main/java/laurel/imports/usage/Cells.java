package laurel.imports.usage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cells of a line by what they mean. */
final class Cells {
    private final Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);

    /** Finds the columns of a reading; those that the sheet does not have mean nothing. */
    Cells(Sheet sheet, Reading reading) {
        reading.columns().forEach((meaning, column) -> {
            int place = sheet.columns().indexOf(column);
            if (place >= 0) {
                places.put(meaning, place);
            }
        });
    }

    /** Whether the sheet has a column that means this. */
    boolean has(Meaning meaning) {
        return places.containsKey(meaning);
    }

    /** The text of a cell, empty if there is none. */
    String text(List<String> cells, Meaning meaning) {
        Integer place = places.get(meaning);
        return place == null || place >= cells.size() ? "" : Text.line(cells.get(place), 2000);
    }

    /** First and last name as one where they stand apart. */
    String name(List<String> cells) {
        String whole = text(cells, Meaning.NAME);
        return whole.isEmpty()
                ? (text(cells, Meaning.FIRST_NAME) + " " + text(cells, Meaning.LAST_NAME)).strip()
                : whole;
    }
}
