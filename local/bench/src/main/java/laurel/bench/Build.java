package laurel.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
                zip.putNextEntry(new ZipEntry("lib/" + library.getFileName()));
                stored(library).writeTo(zip);
                zip.closeEntry();
            }
        }
        return counter.bytes;
    }

    /** The jar as the Makefile puts it there: not compressed, because the zip compresses all of it together. */
    private static ByteArrayOutputStream stored(Path library) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipFile compressed = new ZipFile(library.toFile());
                ZipOutputStream zip = new ZipOutputStream(jar)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry : Collections.list(compressed.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                compressed.getInputStream(entry).transferTo(zip);
                zip.closeEntry();
            }
        }
        return jar;
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
