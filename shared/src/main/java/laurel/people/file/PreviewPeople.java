package laurel.people.file;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import laurel.action.Alias;
import laurel.organisation.Teams;
import laurel.people.Aliases;
import laurel.people.Aliases.Lead;
import laurel.people.Everybody;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.people.file.PeoplePreview.Changed;
import laurel.people.file.PeoplePreview.FieldChange;
import laurel.people.file.PeoplePreview.Newcomer;
import laurel.privacy.Erased;
import org.jspecify.annotations.Nullable;

/** Tells what importing a people file would change, by the reader and the rules of the import itself. It writes nothing. */
public final class PreviewPeople {
    private static final int AT_ONCE = 100;

    private final PersonWriter people;
    private final Aliases aliases;
    private final Everybody everybody;
    private final Teams teams;
    private final Erased erased;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public PreviewPeople(
            PersonWriter people, Aliases aliases, Everybody everybody, Teams teams, Erased erased, Clock clock) {
        this.people = people;
        this.aliases = aliases;
        this.everybody = everybody;
        this.teams = teams;
        this.erased = erased;
        this.clock = clock;
    }

    /** What importing this content would change. The stream stays the caller's to close. */
    public PeoplePreview preview(InputStream content) {
        try {
            return switch (PeopleFile.open(content)) {
                case PeopleFile.Unreadable unreadable -> PeoplePreview.unreadable(unreadable.why());
                case PeopleFile.Open open -> new Gathering(LocalDate.now(clock)).of(open.file());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One preview as it is put together. */
    private final class Gathering {
        private final LocalDate today;
        private final List<Newcomer> created = new ArrayList<>();
        private final List<Changed> changed = new ArrayList<>();
        private final List<BadLine> bad = new ArrayList<>();
        private final Set<PersonId> named = new HashSet<>();
        private final Set<String> teamsNamed = new TreeSet<>();
        private int unchanged;

        Gathering(LocalDate today) {
            this.today = today;
        }

        PeoplePreview of(PeopleFile file) {
            List<PersonRow> rows = new ArrayList<>();
            Repeated repeated = new Repeated();
            file.forEach(line -> {
                switch (repeated.check(line)) {
                    case RowReader.Good good -> rows.add(good.row());
                    case RowReader.Bad wrong -> bad.addAll(wrong.lines());
                }
            });
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                look(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
            }
            bad.sort(Comparator.comparingLong(BadLine::line));
            teamsNamed.removeAll(teams.all());
            return new PeoplePreview(
                    null,
                    created,
                    changed,
                    unchanged,
                    List.copyOf(teamsNamed),
                    notInFile(),
                    file.unknownColumns(),
                    bad);
        }

        private void look(List<PersonRow> all) {
            NotBroughtBack gone = NotBroughtBack.of(all, erased);
            all.forEach(row -> bad.addAll(gone.of(row)));
            List<PersonRow> rows = all.stream()
                    .filter(row -> gone.of(row).isEmpty())
                    .map(gone::withoutErasedManager)
                    .toList();
            Map<PersonId, Person> before =
                    people.read(rows.stream().map(PersonRow::id).toList());
            Map<Alias, Lead> leads = aliases.leads(
                    rows.stream().flatMap(row -> row.aliases().stream()).collect(toSet()));
            rows.forEach(row -> look(row, before.get(row.id()), leads));
        }

        private void look(PersonRow row, @Nullable Person before, Map<Alias, Lead> leads) {
            named.add(row.id());
            List<BadLine> elsewhere = AliasBinding.elsewhere(row, leads);
            if (!elsewhere.isEmpty()) {
                bad.addAll(elsewhere);
                return;
            }
            teamsNamed.add(row.team());
            Person after = Change.of(row, before, today);
            if (before == null) {
                created.add(new Newcomer(row.id().value(), row.name(), row.team()));
            } else if (after.equals(before)) {
                unchanged++;
            } else {
                List<FieldChange> fields = Differences.between(before, after);
                changed.add(new Changed(row.line(), row.id().value(), row.name(), fields));
            }
        }

        private List<Newcomer> notInFile() {
            List<Newcomer> others = new ArrayList<>();
            PersonId last = null;
            List<Person> some = everybody.after(last, 500);
            while (!some.isEmpty()) {
                some.stream()
                        .filter(person -> !named.contains(person.id()))
                        .filter(person ->
                                person.leftOn() == null || !person.leftOn().isBefore(today))
                        .map(person -> new Newcomer(person.id().value(), person.name(), Differences.team(person)))
                        .forEach(others::add);
                last = some.getLast().id();
                some = everybody.after(last, 500);
            }
            others.sort(Comparator.comparing(Newcomer::name).thenComparing(Newcomer::person));
            return others;
        }
    }
}
