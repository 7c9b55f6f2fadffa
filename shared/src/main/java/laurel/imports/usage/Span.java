package laurel.imports.usage;

import java.time.LocalDate;

/** Days, both ends among them. */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /** A single day. */
    static Span of(LocalDate day) {
        return new Span(day, day);
    }

    /** How many days. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    /** Whether a day is in both. */
    public boolean overlaps(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether all of the other is in this. */
    public boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** The shortest that holds both. */
    Span with(Span other) {
        return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
