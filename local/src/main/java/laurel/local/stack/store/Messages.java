package laurel.local.stack.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The messages of all queues in the {@link Store}. */
public final class Messages {
    private static final String TABLE = """
        CREATE TABLE IF NOT EXISTS message (
          id INTEGER PRIMARY KEY, queue TEXT NOT NULL, message_id TEXT NOT NULL, body TEXT NOT NULL,
          sent INTEGER NOT NULL, receives INTEGER NOT NULL, first_received INTEGER, dead_from TEXT)
        """;

    private final Store store;
    private final AtomicLong lastId;

    /** A message of a queue by name, with what its queue knows of it. */
    public record Kept(
            long id,
            String queue,
            String messageId,
            String body,
            long sent,
            int receives,
            @Nullable Long firstReceived,
            @Nullable String deadFrom) {
        /** The queue that gave it up, if this is a dead letter. */
        public Optional<String> deadLetterOf() {
            return Optional.ofNullable(deadFrom);
        }
    }

    /** A message in brief, as it waits. */
    public record Waiting(long id, String queue, int receives) {}

    public Messages(Store store) {
        this.store = store;
        store.writeNow(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
        });
        this.lastId = new AtomicLong(store.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT coalesce(max(id), 0) FROM message")) {
                return rows.getLong(1);
            }
        }));
    }

    /** An id that no message has had. */
    public long nextId() {
        return lastId.incrementAndGet();
    }

    /** All that wait, oldest first. */
    public List<Waiting> waiting() {
        return store.read(connection -> {
            List<Waiting> found = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT id, queue, receives FROM message ORDER BY id")) {
                while (rows.next()) {
                    found.add(new Waiting(rows.getLong(1), rows.getString(2), rows.getInt(3)));
                }
            }
            return found;
        });
    }

    /** Keeps messages, all or none. */
    public CompletableFuture<Void> keep(List<Kept> messages) {
        return store.write(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO message (id, queue, message_id, body, sent, receives) VALUES (?, ?, ?, ?, ?, 0)")) {
                for (Kept message : messages) {
                    insert.setLong(1, message.id());
                    insert.setString(2, message.queue());
                    insert.setString(3, message.messageId());
                    insert.setString(4, message.body());
                    insert.setLong(5, message.sent());
                    insert.executeUpdate();
                }
            }
        });
    }

    /** The messages of these ids, oldest first. */
    public List<Kept> load(List<Long> ids) {
        return store.read(connection -> {
            List<Kept> found = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement("SELECT id, queue, message_id, body, sent, "
                    + "receives, first_received, dead_from FROM message WHERE id IN (SELECT value FROM json_each(?)) "
                    + "ORDER BY id")) {
                select.setString(1, ids.toString());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(row(rows));
                    }
                }
            }
            return found;
        });
    }

    private static Kept row(ResultSet rows) throws SQLException {
        long first = rows.getLong(7);
        return new Kept(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getLong(5),
                rows.getInt(6),
                rows.wasNull() ? null : first,
                rows.getString(8));
    }

    /** Notes that messages were received once more; soon on disk. */
    public void received(List<Long> ids, long now) {
        later(
                "UPDATE message SET receives = receives + 1, first_received = coalesce(first_received, " + now + ")",
                ids);
    }

    /** Removes messages; soon gone from disk. */
    public void remove(List<Long> ids) {
        later("DELETE FROM message", ids);
    }

    /** Moves messages to a dead letter queue. */
    public CompletableFuture<Void> bury(List<Long> ids, String deadLetters, String sourceArn) {
        return store.write(connection -> {
            try (PreparedStatement move = connection.prepareStatement("UPDATE message SET queue = ?, dead_from = ?, "
                    + "receives = 0, first_received = NULL WHERE id IN (SELECT value FROM json_each(?))")) {
                move.setString(1, deadLetters);
                move.setString(2, sourceArn);
                move.setString(3, ids.toString());
                move.executeUpdate();
            }
        });
    }

    /** Without waiting: if it gets lost, a message is only delivered once more, as may happen on AWS. */
    private void later(String change, List<Long> ids) {
        var unused = store.write(connection -> change(connection, change, ids));
    }

    private static int change(Connection connection, String change, List<Long> ids) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(change + " WHERE id IN (SELECT value FROM json_each(?))")) {
            statement.setString(1, ids.toString());
            return statement.executeUpdate();
        }
    }
}
