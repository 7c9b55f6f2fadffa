package laurel.people.file;

import static laurel.people.file.Cells.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.privacy.Erased;

/** Keeps a file from bringing back who was erased, as a person or as somebody's manager. */
final class NotBroughtBack {
    private static final String LET_BACK =
            "Take the line out of the file. If they work for you again, or the address is another's now, a link officer"
                    + " lets them back first.";

    private final Set<PersonId> people;
    private final Set<Alias> aliases;

    private NotBroughtBack(Set<PersonId> people, Set<Alias> aliases) {
        this.people = people;
        this.aliases = aliases;
    }

    /** Looks up all that the lines name. */
    static NotBroughtBack of(List<PersonRow> rows, Erased erased) {
        Set<PersonId> ids = new HashSet<>();
        Set<Alias> aliases = new HashSet<>();
        for (PersonRow row : rows) {
            ids.add(row.id());
            Stream.ofNullable(row.managerId()).map(PersonId::new).forEach(ids::add);
            aliases.addAll(row.aliases());
        }
        return new NotBroughtBack(erased.people(ids), erased.among(aliases));
    }

    /** What stands against a line; nothing if it may be imported. */
    List<BadLine> of(PersonRow row) {
        List<BadLine> bad = new ArrayList<>();
        if (people.contains(row.id())) {
            bad.add(BadLine.of(
                    row.line(), Column.PERSON_ID, quoted(row.id().value()) + " is somebody who was erased", LET_BACK));
        }
        row.aliases().stream()
                .filter(aliases::contains)
                .forEach(alias -> bad.add(BadLine.of(
                        row.line(),
                        Repeated.columnOf(row, alias),
                        quoted(alias.value()) + " was the name of somebody who was erased",
                        LET_BACK)));
        return bad;
    }

    /** The line, without a manager who was erased. */
    PersonRow withoutErasedManager(PersonRow row) {
        String manager = row.managerId();
        return manager == null || !people.contains(new PersonId(manager)) ? row : row.withoutManager();
    }
}
