package laurel.standard4;

import java.time.LocalDate;

/** How a part of Standard 4 stands in somebody's registration year. Doing something is not covering: an author's tag is. */
public sealed interface PartState {
    /** Its author tagged so many different records with it. */
    record Covered(int records, LocalDate lastOn) implements PartState {}

    /** Nobody tagged it, but so many actions are of types that suggest it. */
    record Suggested(int actions, LocalDate lastOn) implements PartState {}

    /** Neither. */
    record NothingYet() implements PartState {}
}
