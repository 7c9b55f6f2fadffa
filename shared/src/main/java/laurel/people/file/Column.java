package laurel.people.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the people file. */
enum Column {
    PERSON_ID(true),
    NAME(true),
    TEAM(true),
    EMAIL(false),
    SERVICE_AREA(false),
    ROLE(false),
    ALIASES(false),
    REGULATOR(false),
    REGISTERED_ON(false),
    JOINED_ON(false),
    LEFT_ON(false),
    MANAGER_ID(false),
    CHAMPION_OF(false),
    AWAY_UNTIL(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** The name in the header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean required() {
        return required;
    }

    /** The column that a header cell names, whatever its case and the space around it. */
    static Optional<Column> named(String header) {
        String name = header.strip();
        return Arrays.stream(values())
                .filter(column -> column.header().equalsIgnoreCase(name))
                .findFirst();
    }
}
