package laurel.people.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A good line of the file.
 *
 * @param columns those the file has: what the others hold stays as it is
 * @param aliases those of the line and the one of its address, in their order, in which they are bound
 */
record PersonRow(
        long line,
        Set<Column> columns,
        PersonId id,
        String name,
        String team,
        @Nullable String email,
        String serviceArea,
        Role role,
        Set<Alias> aliases,
        @Nullable String regulator,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String managerId,
        Set<String> championOf,
        @Nullable LocalDate awayUntil) {

    PersonRow {
        columns = EnumSet.copyOf(columns);
        aliases = Collections.unmodifiableSet(new LinkedHashSet<>(aliases));
        championOf = Set.copyOf(championOf);
    }

    PersonRow withoutManager() {
        return with(columns, null, championOf);
    }

    /** The same line, with a column of the teams that they encourage. */
    PersonRow encouraging(Set<String> teams) {
        Set<Column> with = EnumSet.copyOf(columns);
        with.add(Column.CHAMPION_OF);
        return with(with, managerId, teams);
    }

    private PersonRow with(Set<Column> others, @Nullable String manager, Set<String> teams) {
        return new PersonRow(
                line,
                others,
                id,
                name,
                team,
                email,
                serviceArea,
                role,
                aliases,
                regulator,
                registeredOn,
                joinedOn,
                leftOn,
                manager,
                teams,
                awayUntil);
    }

    boolean has(Column column) {
        return columns.contains(column);
    }
}
