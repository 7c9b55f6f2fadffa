package laurel.people.file;

import static laurel.people.file.Cells.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.people.file.RowReader.Bad;
import laurel.people.file.RowReader.Good;
import laurel.people.file.RowReader.Read;

/** Remembers the good lines of one file, so that no person and no alias is in it twice: the first line counts. */
final class Repeated {
    private final Map<PersonId, Long> people = new HashMap<>();
    private final Map<Alias, PersonRow> aliases = new HashMap<>();

    /** The line as it was, or bad if it repeats what an earlier one has. */
    Read check(Read line) {
        return switch (line) {
            case Bad bad -> bad;
            case Good good -> check(good);
        };
    }

    private Read check(Good good) {
        PersonRow row = good.row();
        List<BadLine> repeated = new ArrayList<>();
        Long earlier = people.get(row.id());
        if (earlier != null) {
            repeated.add(BadLine.of(
                    row.line(),
                    Column.PERSON_ID,
                    quoted(row.id().value()) + " is on line " + earlier + " already, which was taken",
                    "Keep one line for each person."));
        } else {
            row.aliases().forEach(alias -> {
                PersonRow other = aliases.get(alias);
                if (other != null) {
                    repeated.add(taken(row, alias, other));
                }
            });
        }
        if (!repeated.isEmpty()) {
            return new Bad(List.copyOf(repeated));
        }
        people.put(row.id(), row.line());
        row.aliases().forEach(alias -> aliases.put(alias, row));
        return good;
    }

    private static BadLine taken(PersonRow row, Alias alias, PersonRow other) {
        return BadLine.of(
                row.line(),
                columnOf(row, alias),
                quoted(alias.value()) + " is " + other.id() + "'s on line " + other.line() + " already",
                "An address or alias leads to one person: take it from one of the two lines.");
    }

    /** Where the line has the alias. */
    static Column columnOf(PersonRow row, Alias alias) {
        boolean address = row.email() != null
                && Alias.ofMail(row.email()).filter(alias::equals).isPresent();
        return address ? Column.EMAIL : Column.ALIASES;
    }
}
