package laurel.preferences;

/**
 * What is wrong with a request, and what to send instead.
 *
 * @param field the field of the request, such as {@code mail.feedback}
 */
public record Fault(String field, String mend) {}
