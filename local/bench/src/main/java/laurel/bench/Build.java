package laurel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the build left in the checkout. */
final class Build {
    static final Path ROOT = Path.of(System.getProperty("laurel.root", "."));

    private Build() {}

    /** The names of the function modules. */
    static List<String> functions() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("functions"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("target/lib")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Path classes(String function) {
        return ROOT.resolve("functions/" + function + "/target/classes");
    }

    static List<Path> libraries(String module) {
        try (Stream<Path> jars = Files.list(ROOT.resolve(module + "/target/lib"))) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes a function has when it is zipped to be deployed. */
    static long zipped(String function) throws IOException {
        Counter counter = new Counter();
        try (ZipOutputStream zip = new ZipOutputStream(counter);
                Stream<Path> classes = Files.walk(classes(function))) {
            for (Path file : (Iterable<Path>) classes.filter(Files::isRegularFile)::iterator) {
                add(zip, classes(function).relativize(file).toString(), file);
            }
            for (Path library : libraries("functions/" + function)) {
                add(zip, "lib/" + library.getFileName(), library);
            }
        }
        return counter.bytes;
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
