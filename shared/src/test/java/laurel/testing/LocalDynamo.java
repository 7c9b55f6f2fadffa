package laurel.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local in this process and in memory, started once, with every table of the template. Tests share it and keep
 * apart by each having an organisation of its own.
 */
public final class LocalDynamo {
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

    private LocalDynamo() {}

    /** The client of the engine. All threads may use it. */
    public static DynamoDbClient client() {
        return Engine.LOCAL.dynamoDbClient();
    }

    /** The engine itself, for what the client does not offer, such as streams. */
    public static AmazonDynamoDBLocal engine() {
        return Engine.LOCAL;
    }

    /** The defaults, with an organisation that no other test uses. */
    public static Settings settings() {
        return Settings.of(Map.of("LAUREL_ORGANISATION", organisation()));
    }

    /** The id of an organisation that no other test uses. */
    public static String organisation() {
        return "council-" + ORGANISATIONS.incrementAndGet();
    }

    /** Started with the first test that needs it; it ends with the process. */
    private static final class Engine {
        private static final AmazonDynamoDBLocal LOCAL = started();

        private static AmazonDynamoDBLocal started() {
            boolean silent = true;
            AmazonDynamoDBLocal local = DynamoDBEmbedded.create(silent);
            Tables.create(local.dynamoDbClient());
            return local;
        }
    }
}
