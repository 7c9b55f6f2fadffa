package laurel.people.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import laurel.action.Alias;
import laurel.people.Person;
import laurel.people.file.PeoplePreview.FieldChange;
import org.jspecify.annotations.Nullable;

/** Tells two states of a person apart, in the words of the file's columns. */
final class Differences {
    private final List<FieldChange> changes = new ArrayList<>();

    private Differences() {}

    static List<FieldChange> between(Person before, Person after) {
        Differences found = new Differences();
        found.note(Column.NAME, before.name(), after.name());
        found.note(Column.EMAIL, before.email(), after.email());
        found.note(Column.TEAM, team(before), team(after));
        found.note(Column.SERVICE_AREA, before.serviceArea(), after.serviceArea());
        found.note(Column.ROLE, before.role().id(), after.role().id());
        found.noteAdded(before.aliases(), after.aliases());
        found.note(Column.CHAMPION_OF, words(before.championOf()), words(after.championOf()));
        found.note(Column.REGULATOR, before.regulator(), after.regulator());
        found.note(Column.REGISTERED_ON, before.registeredOn(), after.registeredOn());
        found.note(Column.JOINED_ON, before.joinedOn(), after.joinedOn());
        found.note(Column.LEFT_ON, before.leftOn(), after.leftOn());
        found.note(Column.MANAGER_ID, before.managerId(), after.managerId());
        found.note(Column.AWAY_UNTIL, before.awayUntil(), after.awayUntil());
        return found.changes;
    }

    private void note(Column column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(column.header(), text(before), text(after)));
        }
    }

    private void noteAdded(Set<Alias> before, Set<Alias> after) {
        Set<String> added = new TreeSet<>(after.stream().map(Alias::value).toList());
        before.forEach(alias -> added.remove(alias.value()));
        note(Column.ALIASES, "", String.join(" ", added));
    }

    static String team(Person person) {
        return person.memberships().getLast().team();
    }

    private static String words(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
