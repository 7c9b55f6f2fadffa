package laurel.local.stack.dynamo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Handler;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local, in this process and on disk, one database for all who ask. It is asked directly, without its own
 * server. Its time-to-live is left off, since that goes by the machine's clock. Safe for all threads.
 */
public final class DynamoEngine implements AutoCloseable {
    /** DynamoDB Local wants to know who asks, though with a shared database it makes no difference. */
    static final String ANYONE = "local";

    static final String REGION = "eu-west-2";
    private static final int AUTHORITY = 0;
    private static final String FILE = "shared-local-instance.db";
    // Hard references: java.util.logging forgets levels of loggers that nobody holds.
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final LocalDynamoDBRequestHandler engine;
    private final LocalDynamoDBServerHandler http;

    private DynamoEngine(LocalDynamoDBRequestHandler engine) {
        this.engine = engine;
        this.http = new LocalDynamoDBServerHandler(engine, null);
    }

    /** Opens the database in a directory, or makes it. */
    public static DynamoEngine open(Path directory) {
        SQLITE.setLevel(Level.WARNING);
        try {
            Files.createDirectories(directory);
            logAhead(directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DynamoEngine(new LocalDynamoDBRequestHandler(
                AUTHORITY, false, directory.toAbsolutePath().toString(), true, false));
    }

    /**
     * Has SQLite write ahead, which the file itself remembers: a commit then costs one sync instead of several, and
     * survives a kill all the same. The file is closed again before DynamoDB Local opens it with a SQLite of its own.
     */
    private static void logAhead(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /** What answers DynamoDB's requests over HTTP. */
    public Handler http() {
        return http;
    }

    LocalDynamoDBRequestHandler direct() {
        return engine;
    }

    /** The tables that there are; never more than the hundred that one answer holds. */
    List<String> names() {
        return engine.listTables(ANYONE, REGION, ListTablesRequest.builder().build())
                .tableNames();
    }

    /** How a table is. */
    public TableDescription describe(String table) {
        return engine.describeTable(
                        ANYONE,
                        REGION,
                        DescribeTableRequest.builder().tableName(table).build())
                .table();
    }

    /** The shards of a stream. */
    public DescribeStreamResponse describe(DescribeStreamRequest request) {
        return engine.describeStream(ANYONE, REGION, request);
    }

    /** Where to read a shard from. */
    public String iterator(GetShardIteratorRequest request) {
        return engine.getShardIterator(ANYONE, REGION, request).shardIterator();
    }

    /** The next records of a shard. */
    public GetRecordsResponse records(GetRecordsRequest request) {
        return engine.getRecords(ANYONE, REGION, request);
    }

    @Override
    public void close() {
        engine.shutdown();
    }
}
