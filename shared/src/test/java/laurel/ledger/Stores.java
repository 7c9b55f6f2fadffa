package laurel.ledger;

import java.time.Clock;
import java.time.ZoneId;
import laurel.award.Awards;
import laurel.award.DynamoMarks;
import laurel.award.Marks;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.people.Aliases;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoDirectory;
import laurel.people.DynamoPersonWriter;
import laurel.people.InMemoryDirectory;
import laurel.people.PersonWriter;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ports that recording needs, over one store. */
record Stores(
        Ledger ledger,
        Awards awards,
        HeldEvents held,
        Marks marks,
        Directory directory,
        Aliases aliases,
        PersonWriter people) {
    static final Engine ENGINE = new Engine(Scheme.of(CatalogueReader.shipped()), ZoneId.of("Europe/London"));

    static Stores onDynamo(Settings settings) {
        DynamoDbClient dynamo = LocalDynamo.client();
        return new Stores(
                new DynamoLedger(dynamo, settings, ENGINE),
                new DynamoAwards(dynamo, settings),
                new DynamoHeldEvents(dynamo, settings),
                new DynamoMarks(dynamo, settings),
                new DynamoDirectory(dynamo, settings),
                new DynamoAliases(dynamo, settings),
                new DynamoPersonWriter(dynamo, settings));
    }

    static Stores inMemory(Settings settings) {
        InMemoryDirectory people = new InMemoryDirectory();
        InMemoryTables tables = new InMemoryTables(people, ENGINE, settings, Clock.systemUTC());
        return new Stores(
                new InMemoryLedger(tables),
                new InMemoryAwards(tables),
                new InMemoryHeldEvents(tables),
                new InMemoryMarks(tables),
                people,
                people,
                people);
    }
}
