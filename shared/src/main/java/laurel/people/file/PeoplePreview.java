package laurel.people.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file would change, as things stand.
 *
 * @param problem why nothing would be imported, or null if the file can be read
 * @param created people who would be new
 * @param changed people of whom it says something new, those who move or leave among them
 * @param unchanged how many people it says nothing new of
 * @param newTeams teams that nobody has been in yet
 * @param notInFile people who work here and are not in the file: they are left as they are
 * @param unknownColumns columns that would be passed over
 * @param badLines what could not be imported and why, in the order of the file
 */
public record PeoplePreview(
        @Nullable String problem,
        List<Newcomer> created,
        List<Changed> changed,
        int unchanged,
        List<String> newTeams,
        List<Newcomer> notInFile,
        List<String> unknownColumns,
        List<BadLine> badLines) {

    public PeoplePreview {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        newTeams = List.copyOf(newTeams);
        notInFile = List.copyOf(notInFile);
        unknownColumns = List.copyOf(unknownColumns);
        badLines = List.copyOf(badLines);
    }

    /** Somebody by name and team. */
    public record Newcomer(String person, String name, String team) {}

    /** What a line would change of somebody. */
    public record Changed(long line, String person, String name, List<FieldChange> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }

        /** Whether they would move to another team. */
        public boolean moves() {
            return has(Column.TEAM);
        }

        /** Whether they would be told to have left, or on another day than was known. */
        public boolean leaves() {
            return fields.stream()
                    .anyMatch(change -> change.field().equals(Column.LEFT_ON.header())
                            && !change.after().isEmpty());
        }

        private boolean has(Column column) {
            return fields.stream().anyMatch(change -> change.field().equals(column.header()));
        }
    }

    /** A field before and after; empty for nothing. Of aliases, those that are added. */
    public record FieldChange(String field, String before, String after) {}

    /** A file that can't be read at all. */
    static PeoplePreview unreadable(String problem) {
        return new PeoplePreview(problem, List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }
}
