package laurel.people.file;

/**
 * Something in a wish about one person that can't be.
 *
 * @param field which one, or empty if it concerns the wish as a whole
 * @param message what is wrong, and what to send instead
 */
public record PersonFault(String field, String message) {
    @Override
    public String toString() {
        return field.isEmpty() ? message : field + ": " + message;
    }
}
