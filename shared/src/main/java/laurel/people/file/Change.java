package laurel.people.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a line makes of a person. Columns that the file does not have leave the person as they are; an empty cell of a
 * column that it has empties the field. Aliases are only ever added.
 */
final class Change {
    private Change() {}

    /** The person after the line is imported; equal to {@code before} if the line says nothing new. */
    static Person of(PersonRow row, @Nullable Person before, LocalDate today) {
        Person person = before == null ? created(row) : changed(row, before, today);
        return row.has(Column.AWAY_UNTIL) ? person.withAwayUntil(row.awayUntil(), today) : person;
    }

    private static Person created(PersonRow row) {
        return new Person(
                row.id(),
                row.name(),
                row.email(),
                List.of(new Membership(LocalDate.EPOCH, row.team(), row.role())),
                row.serviceArea(),
                row.role(),
                row.aliases(),
                row.championOf(),
                row.regulator(),
                row.registeredOn(),
                row.joinedOn(),
                row.leftOn(),
                row.managerId(),
                null,
                1);
    }

    private static Person changed(PersonRow row, Person before, LocalDate today) {
        Role role = row.has(Column.ROLE) ? row.role() : before.role();
        return new Person(
                before.id(),
                row.name(),
                row.has(Column.EMAIL) ? row.email() : before.email(),
                memberships(before.memberships(), row.team(), role, today),
                row.has(Column.SERVICE_AREA) ? row.serviceArea() : before.serviceArea(),
                role,
                both(before.aliases(), row.aliases()),
                row.has(Column.CHAMPION_OF) ? row.championOf() : before.championOf(),
                row.has(Column.REGULATOR) ? row.regulator() : before.regulator(),
                row.has(Column.REGISTERED_ON) ? row.registeredOn() : before.registeredOn(),
                row.has(Column.JOINED_ON) ? row.joinedOn() : before.joinedOn(),
                row.has(Column.LEFT_ON) ? row.leftOn() : before.leftOn(),
                row.has(Column.MANAGER_ID) ? row.managerId() : before.managerId(),
                before.awayUntil(),
                before.away(),
                before.version());
    }

    /** Another team or role counts from today; of two changes on one day the later one stands. */
    private static List<Membership> memberships(List<Membership> before, String team, Role role, LocalDate today) {
        if (is(before.getLast(), team, role)) {
            return before;
        }
        List<Membership> after = new ArrayList<>(before);
        while (after.size() > 1 && !after.getLast().since().isBefore(today)) {
            after.removeLast();
        }
        if (!is(after.getLast(), team, role)) {
            after.add(new Membership(today, team, role));
        }
        return after;
    }

    private static boolean is(Membership membership, String team, Role role) {
        return membership.team().equals(team) && membership.role() == role;
    }

    private static Set<Alias> both(Set<Alias> before, Set<Alias> more) {
        Set<Alias> all = new HashSet<>(before);
        all.addAll(more);
        return all;
    }
}
