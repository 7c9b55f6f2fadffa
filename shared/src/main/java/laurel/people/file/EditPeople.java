package laurel.people.file;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.Teams;
import laurel.people.Access;
import laurel.people.Aliases;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.people.Rederive;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.people.WaitingActions;
import laurel.privacy.Erased;
import org.jspecify.annotations.Nullable;

/**
 * Lets a link officer add and change people one at a time. Each wish is a people file of one line, so that the two can't
 * differ in what they allow or in what follows from it.
 */
public final class EditPeople {
    private final PersonWriter writer;
    private final Aliases aliases;
    private final WaitingActions waiting;
    private final Rederive rederive;
    private final Teams teams;
    private final Erased erased;
    private final Audit audit;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public EditPeople(
            PersonWriter writer,
            Aliases aliases,
            WaitingActions waiting,
            Rederive rederive,
            Teams teams,
            Erased erased,
            Audit audit,
            Clock clock) {
        this.writer = writer;
        this.aliases = aliases;
        this.waiting = waiting;
        this.rederive = rederive;
        this.teams = teams;
        this.erased = erased;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Result {}

    /**
     * The person as they are now.
     *
     * @param recorded how many actions waited for them and count from now on
     */
    public record Saved(Person person, int recorded) implements Result {}

    /** Nothing was changed; the faults say what to send instead. */
    public record Faulty(List<PersonFault> faults) implements Result {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else changed them since they were seen, or has that id already; this is how they are now. */
    public record ChangedMeanwhile(Person now) implements Result {}

    /** Nobody has that id. */
    public record NoSuchPerson() implements Result {}

    /** They may not do it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** Adds somebody. */
    public Result add(Viewer viewer, Access access, ObjectNode wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        PersonWish read = PersonWish.read(wish, false);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Stream.of(Column.values()).filter(Column::required).forEach(column -> cells.put(column, ""));
        cells.putAll(read.cells());
        return save(viewer, read, cells, null);
    }

    /** Changes somebody. A team is theirs from today on. */
    public Result change(Viewer viewer, Access access, PersonId id, ObjectNode wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Person before = writer.read(List.of(id)).get(id);
        if (before == null) {
            return new NoSuchPerson();
        }
        PersonWish read = PersonWish.read(wish, true);
        if (read.version() != null && read.version() != before.version()) {
            return new ChangedMeanwhile(before);
        }
        boolean standing = read.cells().containsKey(Column.ROLE) || read.cells().containsKey(Column.LEFT_ON);
        if (standing && access.maySetStanding(viewer, id) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Map<Column, String> cells = new EnumMap<>(Map.of(
                Column.PERSON_ID, id.value(),
                Column.NAME, before.name(),
                Column.TEAM, before.memberships().getLast().team()));
        cells.putAll(read.cells());
        return save(viewer, read, cells, before);
    }

    private Result save(Viewer viewer, PersonWish wish, Map<Column, String> cells, @Nullable Person before) {
        List<PersonFault> faults = new ArrayList<>(wish.faults());
        PersonRow row =
                switch (RowReader.read(1, EnumSet.copyOf(cells.keySet()), cells)) {
                    case RowReader.Bad bad -> {
                        bad.lines().stream().map(PersonWish::fault).forEach(faults::add);
                        yield null;
                    }
                    case RowReader.Good good -> encouraging(good.row(), wish.championOf(), before, faults);
                };
        if (row == null || !faults.isEmpty()) {
            return new Faulty(faults);
        }
        List<BadLine> elsewhere = AliasBinding.elsewhere(row, aliases.leads(row.aliases()));
        if (!elsewhere.isEmpty()) {
            return new Faulty(elsewhere.stream().map(PersonWish::fault).toList());
        }
        return write(viewer, row, before);
    }

    /** With the teams that they encourage; who is no champion any more encourages none. */
    private PersonRow encouraging(
            PersonRow row, @Nullable Set<String> wanted, @Nullable Person before, List<PersonFault> faults) {
        Role role = row.has(Column.ROLE) || before == null ? row.role() : before.role();
        boolean may = role == Role.CHAMPION || role == Role.LINK_OFFICER;
        if (wanted == null) {
            return !may && before != null && !before.championOf().isEmpty() ? row.encouraging(Set.of()) : row;
        }
        String field = PersonWish.field(Column.CHAMPION_OF.header());
        if (!may && !wanted.isEmpty()) {
            faults.add(new PersonFault(
                    field,
                    "It names teams, but the role is " + role.id() + ". Set the role to champion, or name none."));
        }
        Set<String> known = teams.all();
        if (!known.containsAll(wanted)) {
            faults.add(new PersonFault(
                    field, "One of them is no team that anybody is in. GET /api/teams lists the teams."));
        }
        return row.encouraging(wanted);
    }

    private Result write(Viewer viewer, PersonRow row, @Nullable Person before) {
        List<BadLine> erasedBefore = NotBroughtBack.of(List.of(row), erased).of(row);
        if (!erasedBefore.isEmpty()) {
            return new Faulty(erasedBefore.stream().map(PersonWish::fault).toList());
        }
        Person after = Change.of(row, before, LocalDate.now(clock));
        OneVersion seen = new OneVersion(writer, before == null ? 0 : before.version());
        ImportRows rows = new ImportRows(
                seen, aliases, new AliasBinding(aliases, waiting), rederive, new NewTeams(teams), erased, clock);
        try {
            seen.read(List.of(row.id()));
            if (!after.equals(before)) {
                // Noted first: what can't be noted is not done.
                audit.add(new AuditLine(
                        clock.instant(),
                        viewer.id().value(),
                        before == null ? "person-added" : "person-changed",
                        row.id().value(),
                        before == null ? null : changed(before, after)));
            }
            Tally tally = rows.importAll(List.of(row));
            if (!tally.badLines().isEmpty()) {
                return new Faulty(
                        tally.badLines().stream().map(PersonWish::fault).toList());
            }
            return new Saved(now(row.id()), tally.waitingRecorded());
        } catch (OneVersion.Changed meanwhile) {
            return new ChangedMeanwhile(now(row.id()));
        }
    }

    /** Which fields differ, without what is in them. */
    private static String changed(Person before, Person after) {
        return Differences.between(before, after).stream()
                .map(change -> PersonWish.field(change.field()))
                .collect(joining(", "));
    }

    private Person now(PersonId id) {
        Person now = writer.read(List.of(id)).get(id);
        if (now == null) {
            throw new IllegalStateException("Person " + id + " is gone while they were written");
        }
        return now;
    }
}
