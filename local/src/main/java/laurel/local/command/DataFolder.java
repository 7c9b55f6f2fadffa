package laurel.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything between runs, held by one run at a time. */
final class DataFolder implements AutoCloseable {
    /** By this file a folder is known to be ours; it is locked while a stack runs on the folder. */
    private static final String MARK = "laurel.lock";

    /** What this version writes. Counted up whenever it would read what an earlier one kept as something else. */
    private static final String FORMAT = "3";

    private static final String FORMAT_FILE = "format";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, emptied first if {@code fresh}; a failure says who or what stands in the way. */
    static DataFolder take(Path path, boolean fresh) {
        try {
            if (!isEmptyOrOurs(path)) {
                throw new Failure(path + " holds other files than Laurel's. Name another folder with --data.");
            }
            Files.createDirectories(path);
            FileChannel lock = lock(path.resolve(MARK));
            if (lock == null) {
                throw new Failure("Laurel runs on the data in " + path
                        + " already. Stop it first, or name another folder with --data.");
            }
            DataFolder folder = new DataFolder(path, lock);
            if (fresh) {
                folder.empty();
            }
            folder.mustBeOfThisFormat();
            return folder;
        } catch (IOException e) {
            throw new Failure("The data folder " + path + " can't be used: " + e.getMessage());
        }
    }

    private void mustBeOfThisFormat() throws IOException {
        Path format = path.resolve(FORMAT_FILE);
        if (isNew()) {
            Files.writeString(format, FORMAT);
        } else if (!Files.exists(format) || !Files.readString(format).equals(FORMAT)) {
            lock.close();
            throw new Failure(
                    "The data in " + path + " was kept by another version of Laurel, which keeps it differently."
                            + " Start with --fresh to forget it, or name another folder with --data.");
        }
    }

    private boolean isNew() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(path.resolve(MARK)::equals);
        }
    }

    Path path() {
        return path;
    }

    private static boolean isEmptyOrOurs(Path path) throws IOException {
        if (!Files.exists(path) || Files.exists(path.resolve(MARK))) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            // Held by this very process: the same answer.
        }
        channel.close();
        return null;
    }

    private void empty() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            if (!file.equals(path) && !file.equals(path.resolve(MARK))) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
