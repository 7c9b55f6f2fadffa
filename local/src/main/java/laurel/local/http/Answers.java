package laurel.local.http;

/** Answers requests. It may be asked by many threads at once. */
@FunctionalInterface
public interface Answers {
    /** The answer to one request. */
    Response answer(Request request);
}
