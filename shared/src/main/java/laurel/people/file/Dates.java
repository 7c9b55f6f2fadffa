package laurel.people.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as the file may write them: 2026-11-23 or 23/11/2026. */
final class Dates {
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    static Optional<LocalDate> parse(String text) {
        try {
            DateTimeFormatter form = text.indexOf('/') >= 0 ? BRITISH : DateTimeFormatter.ISO_LOCAL_DATE;
            return Optional.of(LocalDate.parse(text, form))
                    .filter(date -> date.getYear() >= 1900 && date.getYear() < 2200);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
