package laurel.people;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisation's own id of a person, as in its people file. Unique within the organisation. */
public record PersonId(String value) {
    private static final int LONGEST = 64;

    /** By the id. */
    public static final Comparator<PersonId> ORDER = Comparator.comparing(PersonId::value);

    /** The id that somebody sent; nothing if no people file can have given it to anyone. */
    public static Optional<PersonId> named(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST)
                .map(PersonId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
