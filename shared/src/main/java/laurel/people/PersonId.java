package laurel.people;

import java.util.Comparator;

/** The organisation's own id of a person, as in its people file. Unique within the organisation. */
public record PersonId(String value) {
    /** By the id. */
    public static final Comparator<PersonId> ORDER = Comparator.comparing(PersonId::value);

    @Override
    public String toString() {
        return value;
    }
}
