package laurel.people.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import laurel.organisation.Teams;
import laurel.people.Aliases;
import laurel.people.PersonWriter;
import laurel.people.Rederive;
import laurel.people.WaitingActions;
import laurel.privacy.Erased;

/**
 * Takes in a people file: creates and updates those who are in it, leaves others alone, records what waited for them, and
 * reports on every line that could not be imported. Importing a file again changes nothing.
 */
public final class ImportPeople {
    private final ImportFiles files;
    private final PersonWriter writer;
    private final Aliases aliases;
    private final AliasBinding binding;
    private final Rederive rederive;
    private final Teams teams;
    private final Erased erased;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ImportPeople(
            ImportFiles files,
            PersonWriter writer,
            Aliases aliases,
            WaitingActions waiting,
            Rederive rederive,
            Teams teams,
            Erased erased,
            Clock clock) {
        this.files = files;
        this.writer = writer;
        this.aliases = aliases;
        this.binding = new AliasBinding(aliases, waiting);
        this.rederive = rederive;
        this.teams = teams;
        this.erased = erased;
        this.clock = clock;
    }

    /** Imports a file and puts the report beside it. Nothing happens if the file is gone. */
    public Optional<ImportReport> importFile(ImportFile file) {
        Optional<InputStream> content = files.open(file);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream open = content.get()) {
            ImportReport report = importContent(file.key(), open);
            files.write(file, report);
            return Optional.of(report);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Records what still waits under bound aliases, which an import that was cut short left, and returns how much. */
    public int resume() {
        return aliases.undrained().stream()
                .mapToInt(left -> binding.drain(left.alias(), left.person()))
                .sum();
    }

    private ImportReport importContent(String name, InputStream content) throws IOException {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return switch (PeopleFile.open(content)) {
            case PeopleFile.Unreadable unreadable -> ImportReport.unreadable(name, now, unreadable.why());
            case PeopleFile.Open open ->
                ImportReport.of(name, now, open.file().unknownColumns(), importRows(open.file()));
        };
    }

    private Tally importRows(PeopleFile file) {
        ImportRows rows = new ImportRows(writer, aliases, binding, rederive, new NewTeams(teams), erased, clock);
        Repeated repeated = new Repeated();
        try (Batches batches = new Batches(rows::importAll)) {
            file.forEach(line -> {
                switch (repeated.check(line)) {
                    case RowReader.Good good -> batches.add(good.row());
                    case RowReader.Bad bad -> batches.add(bad.lines());
                }
            });
            return batches.finish();
        }
    }
}
