package laurel.imports.usage;

/** A line that sums up others, such as a total. */
public record SummedUp(long line, String text) {}
