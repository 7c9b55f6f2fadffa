package laurel.badges;

import java.util.Optional;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Reads which registration year somebody asks for. */
final class YearWords {
    static final String WHICH =
            "year: send the calendar year in which a registration year ends, such as 2026, from 2000 to 2100.";

    private YearWords() {}

    /** The year of that text; nothing if it is none. */
    static Optional<Period.RegistrationYear> read(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(Period::parse)
                .filter(Period.RegistrationYear.class::isInstance)
                .map(Period.RegistrationYear.class::cast)
                .filter(year -> year.year() >= 2000 && year.year() <= 2100);
    }
}
