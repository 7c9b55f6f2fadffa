package laurel.people.file;

import static laurel.people.file.Cells.quoted;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;

/** Reads one line by itself: each cell, and how the cells fit together. */
final class RowReader {
    private static final String ORGANISATION_BOARD = "organisation";
    private static final String AN_ALIAS =
            "Write mailto:ADDRESS, SYSTEM:ID or account:NAME@HOMEPAGE, separated by spaces, for example vle:28400.";

    private RowReader() {}

    /** The line as a row, or what is wrong with it. */
    static Read read(long line, Set<Column> columns, Map<Column, String> values) {
        Cells cells = new Cells(line, values);
        Role role = role(cells);
        PersonRow row = new PersonRow(
                line,
                columns,
                new PersonId(cells.id(Column.PERSON_ID)),
                cells.text(Column.NAME),
                team(cells),
                email(cells),
                cells.text(Column.SERVICE_AREA),
                role,
                aliases(cells, values.getOrDefault(Column.EMAIL, "")),
                cells.textOrNull(Column.REGULATOR),
                cells.date(Column.REGISTERED_ON),
                cells.date(Column.JOINED_ON),
                cells.date(Column.LEFT_ON),
                cells.idOrNull(Column.MANAGER_ID),
                championOf(cells, columns, role),
                cells.date(Column.AWAY_UNTIL));
        leftAfterJoining(cells, row.joinedOn(), row.leftOn());
        return cells.bad().isEmpty() ? new Good(row) : new Bad(List.copyOf(cells.bad()));
    }

    private static String team(Cells cells) {
        String team = cells.text(Column.TEAM);
        if (team.equalsIgnoreCase(ORGANISATION_BOARD)) {
            cells.wrong(
                    Column.TEAM,
                    quoted(team) + " is the name of the board that compares teams",
                    "Give the team a name of its own, for example head-office.");
        }
        return team;
    }

    private static @Nullable String email(Cells cells) {
        String email = cells.text(Column.EMAIL);
        if (!email.isEmpty() && Alias.ofMail(email).isEmpty()) {
            cells.wrong(
                    Column.EMAIL,
                    quoted(email) + " is not an e-mail address",
                    "Write for example sam@council.example.");
        }
        return email.isEmpty() ? null : email;
    }

    private static Set<Alias> aliases(Cells cells, String email) {
        Set<Alias> aliases = new LinkedHashSet<>(cells.words(
                Column.ALIASES, Alias::parse, "neither mailto:ADDRESS, SYSTEM:ID nor an xAPI account", AN_ALIAS));
        Alias.ofMail(email.strip()).ifPresent(aliases::add);
        return aliases;
    }

    private static Role role(Cells cells) {
        String text = cells.text(Column.ROLE);
        if (text.isEmpty()) {
            return Role.STAFF;
        }
        Optional<Role> role = Role.withId(text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
        if (role.isEmpty()) {
            cells.wrong(
                    Column.ROLE,
                    quoted(text) + " is not a role",
                    "Write staff, champion, link-officer or strategic-champion, or leave it empty for staff.");
        }
        return role.orElse(Role.STAFF);
    }

    private static Set<String> championOf(Cells cells, Set<Column> columns, Role role) {
        Set<String> teams = cells.words(Column.CHAMPION_OF, Optional::of, "not a team", "");
        boolean encouragesNobody = role == Role.STAFF || role == Role.STRATEGIC_CHAMPION;
        if (!teams.isEmpty() && columns.contains(Column.ROLE) && encouragesNobody) {
            cells.wrong(
                    Column.CHAMPION_OF,
                    "names teams, but the role is " + role.id(),
                    "Set the role to champion, or leave champion_of empty.");
        }
        return teams;
    }

    private static void leftAfterJoining(Cells cells, @Nullable LocalDate joined, @Nullable LocalDate left) {
        if (joined != null && left != null && left.isBefore(joined)) {
            cells.wrong(
                    Column.LEFT_ON,
                    left + " is before joined_on, " + joined,
                    "Correct one of the two, or leave left_on empty.");
        }
    }

    /** What a line turned out to be. */
    sealed interface Read {}

    /** A line to import. */
    record Good(PersonRow row) implements Read {}

    /** A line that is not imported, and everything that is wrong with it. */
    record Bad(List<BadLine> lines) implements Read {}
}
