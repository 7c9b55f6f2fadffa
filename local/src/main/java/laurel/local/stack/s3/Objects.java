package laurel.local.stack.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import laurel.local.stack.store.Store;

/**
 * Objects in buckets, and the parts of uploads that are not complete: what is known of each in the store, its bytes in a
 * file of its own. Safe for all threads.
 */
public final class Objects {
    private static final List<String> TABLES =
            List.of("CREATE TABLE IF NOT EXISTS bucket (name TEXT PRIMARY KEY, made INTEGER NOT NULL)", """
                CREATE TABLE IF NOT EXISTS object (
                  bucket TEXT NOT NULL, key TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
                  modified INTEGER NOT NULL, type TEXT NOT NULL, metadata TEXT NOT NULL, file TEXT NOT NULL,
                  PRIMARY KEY (bucket, key))
                """);

    private final Store store;
    private final Path directory;

    /**
     * What is known of an object.
     *
     * @param metadata the user's own headers, as lines
     * @param file where its bytes are
     */
    public record Stored(
            String bucket,
            String key,
            long size,
            String etag,
            long modified,
            String type,
            String metadata,
            String file) {}

    /** A bucket, and when it was made. */
    public record Bucket(String name, long made) {}

    public Objects(Store store, Path directory) {
        this.store = store;
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.writeNow(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
        });
    }

    /** Makes a bucket unless it is there. */
    public void makeBucket(String name, long now) {
        change("INSERT OR IGNORE INTO bucket (name, made) VALUES (?, ?)", name, now);
    }

    /** Removes a bucket; false if it holds anything. */
    public boolean removeBucket(String name) {
        if (!list(name, "", "", 1).isEmpty()) {
            return false;
        }
        change("DELETE FROM bucket WHERE name = ?", name);
        return true;
    }

    /** All buckets by name. */
    public List<Bucket> buckets() {
        return store.read(connection -> {
            List<Bucket> found = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT name, made FROM bucket ORDER BY name")) {
                while (rows.next()) {
                    found.add(new Bucket(rows.getString(1), rows.getLong(2)));
                }
            }
            return found;
        });
    }

    /** Writes bytes where nothing refers to them yet; the name of their file. */
    public String write(byte[] bytes) {
        String file = UUID.randomUUID().toString();
        try {
            Files.write(directory.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The bytes of a file. */
    public byte[] read(String file) {
        try {
            return Files.readAllBytes(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps an object, instead of one of the same key. */
    public void put(Stored object) {
        Optional<Stored> before = find(object.bucket(), object.key());
        change(
                "INSERT OR REPLACE INTO object (bucket, key, size, etag, modified, type, metadata, file) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                object.bucket(),
                object.key(),
                object.size(),
                object.etag(),
                object.modified(),
                object.type(),
                object.metadata(),
                object.file());
        before.ifPresent(old -> forget(old.file()));
    }

    /** The object of a key. */
    public Optional<Stored> find(String bucket, String key) {
        return select("bucket = ? AND key = ?", 1, bucket, key).stream().findFirst();
    }

    /** Objects whose keys begin with a prefix and come after a key, in the order of keys. */
    public List<Stored> list(String bucket, String prefix, String after, int most) {
        return select("bucket = ? AND key > ? AND substr(key, 1, length(?)) = ?", most, bucket, after, prefix, prefix);
    }

    /** Removes an object if it is there. */
    public void remove(String bucket, String key) {
        find(bucket, key).ifPresent(object -> {
            change("DELETE FROM object WHERE bucket = ? AND key = ?", bucket, key);
            forget(object.file());
        });
    }

    /** Deletes a file that nothing refers to. */
    public void forget(String file) {
        try {
            Files.deleteIfExists(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Stored> select(String where, int most, String... values) {
        return store.read(connection -> {
            List<Stored> found = new ArrayList<>();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT bucket, key, size, etag, modified, type, "
                            + "metadata, file FROM object WHERE " + where + " ORDER BY key LIMIT " + most)) {
                for (int i = 0; i < values.length; i++) {
                    select.setString(i + 1, values[i]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Stored(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getLong(3),
                                rows.getString(4),
                                rows.getLong(5),
                                rows.getString(6),
                                rows.getString(7),
                                rows.getString(8)));
                    }
                }
            }
            return found;
        });
    }

    private void change(String sql, Object... values) {
        store.writeNow(connection -> execute(connection, sql, values));
    }

    private static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
