package laurel.local.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the first day of a month, such as 2026-06-01. */
final class MonthOption implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getDayOfMonth() == 1) {
                return YearMonth.from(day);
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        throw new TypeConversionException(
                "\"" + text + "\" is not the first day of a month. Write for example 2026-06-01.");
    }
}
