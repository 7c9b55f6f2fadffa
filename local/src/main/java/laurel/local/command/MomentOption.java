package laurel.local.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment as people write it: with Z or an offset, or as the time on the clock in London. */
final class MomentOption implements ITypeConverter<Instant> {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public Instant convert(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException noOffset) {
            return inLondon(text, iso);
        }
    }

    private static Instant inLondon(String text, String iso) {
        try {
            return LocalDateTime.parse(iso).atZone(LONDON).toInstant();
        } catch (DateTimeException noTime) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no moment. Write for example 2026-11-23T09:00:00Z, or"
                            + " 2026-11-23T09:00 for the time in London.");
        }
    }
}
