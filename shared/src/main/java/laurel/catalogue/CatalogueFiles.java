package laurel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of a catalogue are. */
interface CatalogueFiles {
    /** The text of a file, if there is one of that name. */
    Optional<String> read(String name);

    /** The folders there are, as far as they can be listed: those of a jar cannot. */
    List<String> folders();

    /** Those that travel inside the jar. */
    static CatalogueFiles shipped() {
        return new CatalogueFiles() {
            @Override
            public Optional<String> read(String name) {
                try (InputStream in = CatalogueFiles.class.getResourceAsStream("/catalogue/" + name)) {
                    return in == null
                            ? Optional.empty()
                            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public List<String> folders() {
                return List.of();
            }
        };
    }

    /** Those of a folder. */
    static CatalogueFiles of(Path folder) {
        return new CatalogueFiles() {
            @Override
            public Optional<String> read(String name) {
                Path file = folder.resolve(name);
                try {
                    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public List<String> folders() {
                try (Stream<Path> entries = Files.list(folder)) {
                    return entries.filter(Files::isDirectory)
                            .map(entry -> entry.getFileName().toString())
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
