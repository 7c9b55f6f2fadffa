package laurel.imports.usage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses how an export is read from the names of its columns and its first lines. */
final class GuessReading {
    private GuessReading() {}

    static Reading of(Sheet sheet) {
        Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
        for (int fit = 2; fit >= 1; fit--) {
            for (Meaning meaning : Meaning.values()) {
                for (String column : sheet.columns()) {
                    if (!columns.containsKey(meaning)
                            && !columns.containsValue(column)
                            && meaning.fits(column) == fit) {
                        columns.put(meaning, column);
                    }
                }
            }
        }
        List<Sheet.Line> lines = sheet.first(20);
        byContent(sheet, lines, columns);
        return new Reading(columns, Reading.USUAL_TYPE, monthFirst(sheet, lines, columns));
    }

    /** A column of addresses is one, whatever it is called; and one that was taken for addresses and has none is not. */
    private static void byContent(Sheet sheet, List<Sheet.Line> lines, Map<Meaning, String> columns) {
        String called = columns.get(Meaning.ADDRESS);
        if (called != null && !mostly(lines, sheet.columns().indexOf(called), "[^@\\s]+@[^@\\s]+")) {
            columns.remove(Meaning.ADDRESS);
            columns.putIfAbsent(Meaning.PERSON, called);
        }
        for (int i = 0; i < sheet.columns().size() && !columns.containsKey(Meaning.ADDRESS); i++) {
            if (mostly(lines, i, "[^@\\s]+@[^@\\s]+")) {
                String column = sheet.columns().get(i);
                columns.values().remove(column);
                columns.put(Meaning.ADDRESS, column);
            }
        }
    }

    private static boolean mostly(List<Sheet.Line> lines, int column, String form) {
        long fits = lines.stream()
                .filter(line -> column < line.cells().size()
                        && line.cells().get(column).strip().matches(form))
                .count();
        return fits * 2 > lines.size();
    }

    private static boolean monthFirst(Sheet sheet, List<Sheet.Line> lines, Map<Meaning, String> columns) {
        for (Meaning meaning : List.of(Meaning.DAY, Meaning.FROM, Meaning.TO)) {
            int column = sheet.columns().indexOf(columns.getOrDefault(meaning, ""));
            for (Sheet.Line line : lines) {
                Optional<Boolean> tells = column >= 0 && column < line.cells().size()
                        ? ExportDates.monthFirst(line.cells().get(column))
                        : Optional.empty();
                if (tells.isPresent()) {
                    return tells.get();
                }
            }
        }
        return false;
    }
}
