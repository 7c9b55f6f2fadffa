package laurel.local.site;

/**
 * A route of the HTTP API.
 *
 * @param path as in the template, with {@code {names}} for parts that vary
 * @param function the logical id of the function that answers
 */
public record Route(String method, String path, String function) {}
