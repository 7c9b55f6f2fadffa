package laurel.people.file;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import laurel.action.Alias;
import laurel.people.Aliases;
import laurel.people.Aliases.Lead;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.people.PersonWriter.Result;
import laurel.people.Rederive;
import laurel.privacy.Erased;
import org.jspecify.annotations.Nullable;

/**
 * Imports some lines, of different people. For each, the person is written first, then what they did before is worked out
 * anew if need be, and then the aliases are bound: whatever a crash leaves, importing the line again finds and completes.
 */
final class ImportRows {
    private static final int ATTEMPTS = 10;

    private final PersonWriter writer;
    private final Aliases aliases;
    private final AliasBinding binding;
    private final Rederive rederive;
    private final NewTeams teams;
    private final Erased erased;
    private final Clock clock;

    ImportRows(
            PersonWriter writer,
            Aliases aliases,
            AliasBinding binding,
            Rederive rederive,
            NewTeams teams,
            Erased erased,
            Clock clock) {
        this.writer = writer;
        this.aliases = aliases;
        this.binding = binding;
        this.rederive = rederive;
        this.teams = teams;
        this.erased = erased;
        this.clock = clock;
    }

    /** Imports the lines, and tells what came of them. */
    Tally importAll(List<PersonRow> all) {
        NotBroughtBack gone = NotBroughtBack.of(all, erased);
        List<BadLine> bad = all.stream().flatMap(row -> gone.of(row).stream()).toList();
        List<PersonRow> rows = all.stream()
                .filter(row -> gone.of(row).isEmpty())
                .map(gone::withoutErasedManager)
                .toList();
        return importKept(rows).plus(Tally.bad(bad));
    }

    private Tally importKept(List<PersonRow> rows) {
        teams.tell(rows);
        Map<PersonId, Person> before =
                writer.read(rows.stream().map(PersonRow::id).toList());
        Map<Alias, Lead> leads = aliases.leads(
                rows.stream().flatMap(row -> row.aliases().stream()).collect(toSet()));
        return rows.stream()
                .map(row -> importOne(row, before.get(row.id()), leads))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    private Tally importOne(PersonRow row, @Nullable Person before, Map<Alias, Lead> leads) {
        List<BadLine> elsewhere = AliasBinding.elsewhere(row, leads);
        if (!elsewhere.isEmpty()) {
            if (before != null) {
                // An import of this line that was cut short may have given them an alias that somebody else got since.
                letGo(row.id(), before, AliasBinding.ofOthers(row, leads));
            }
            return Tally.bad(elsewhere);
        }
        Written written = write(row.id(), before, person -> Change.of(row, person, LocalDate.now(clock)));
        boolean gainsAlias = !leads.keySet().containsAll(row.aliases());
        if (written.before() != null && gainsAlias) {
            rederive.person(row.id());
        }
        AliasBinding.Result bound = binding.bind(row, leads);
        if (!bound.lost().isEmpty()) {
            letGo(row.id(), written.after(), bound.lost());
        }
        return tally(written, bound);
    }

    /** Nothing that they shared was with themselves because of these; worked out again even if a crash left just that. */
    private void letGo(PersonId id, Person before, Set<Alias> others) {
        write(id, before, person -> without(person, others));
        rederive.person(id);
    }

    private static Tally tally(Written written, AliasBinding.Result bound) {
        boolean created = written.before() == null;
        boolean unchanged = written.after().equals(written.before());
        return new Tally(
                created ? 1 : 0, created || unchanged ? 0 : 1, unchanged ? 1 : 0, bound.recorded(), bound.bad());
    }

    private Written write(PersonId id, @Nullable Person read, Function<@Nullable Person, Person> change) {
        Person before = read;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Person after = change.apply(before);
            if (after.equals(before)) {
                return new Written(before, after);
            }
            switch (writer.write(before, after)) {
                case Result.Written written -> {
                    return new Written(before, written.person());
                }
                case Result.Overtaken overtaken ->
                    before = writer.read(List.of(id)).get(id);
            }
        }
        throw new IllegalStateException("Person " + id + " was changed by others " + ATTEMPTS + " times meanwhile");
    }

    private static Person without(@Nullable Person person, Set<Alias> lost) {
        if (person == null) {
            throw new IllegalStateException("A person who was just written is gone");
        }
        Set<Alias> kept = new HashSet<>(person.aliases());
        return kept.removeAll(lost) ? person.withAliases(kept) : person;
    }

    /** A person before and after a line; equal if it changed nothing. */
    private record Written(@Nullable Person before, Person after) {}
}
