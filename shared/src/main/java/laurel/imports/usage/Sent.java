package laurel.imports.usage;

/** An action that an export reported, by its id, and the period that it stands for. */
public record Sent(String id, Span span) {}
