package laurel.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import laurel.organisation.DynamoTeams;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.file.ImportFile;
import laurel.people.file.ImportFiles;
import laurel.people.file.ImportPeople;
import laurel.people.file.ImportReport;
import laurel.privacy.Erased;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A people file that is a text, imported as any other, before anybody did anything. */
final class CouncilPeople implements ImportFiles {
    private final String csv;

    private CouncilPeople(String csv) {
        this.csv = csv;
    }

    static void importInto(DynamoDbClient dynamo, Settings settings, String csv) {
        ImportReport report = new ImportPeople(
                        new CouncilPeople(csv),
                        new DynamoPersonWriter(dynamo, settings),
                        new DynamoAliases(dynamo, settings),
                        (alias, person) -> 0,
                        person -> {},
                        new DynamoTeams(dynamo, settings),
                        Erased.NOBODY,
                        settings.clock())
                .importFile(new ImportFile("bench", "people.csv"))
                .orElseThrow();
        if (!report.badLines().isEmpty()) {
            throw new IllegalArgumentException("The people file is not clean: " + report.badLines());
        }
    }

    @Override
    public Optional<InputStream> open(ImportFile file) {
        return Optional.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void write(ImportFile file, ImportReport report) {
        // The caller has the report.
    }
}
