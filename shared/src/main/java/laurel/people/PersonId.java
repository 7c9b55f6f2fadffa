package laurel.people;

/** The organisation's own id of a person, as in its people file. Unique within the organisation. */
public record PersonId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
