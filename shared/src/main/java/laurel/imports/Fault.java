package laurel.imports;

/** What is wrong with a field of what was sent, and what to write instead. */
public record Fault(String field, String mend) {}
