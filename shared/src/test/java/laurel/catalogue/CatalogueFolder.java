package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import laurel.action.Schemas;

/** A copy of the shipped catalogue to be edited by a test. */
final class CatalogueFolder {
    static final List<String> FILES = List.of("index.yaml", "1/action-types.yaml", "1/badges.yaml");
    static final Path SHIPPED = Schemas.ROOT.resolve("catalogue");

    private final Path folder;

    CatalogueFolder(Path folder) {
        this.folder = folder;
        FILES.forEach(file -> write(file, text(SHIPPED.resolve(file))));
    }

    Path path() {
        return folder;
    }

    /** Replaces the first place where a text stands. */
    CatalogueFolder replace(String file, String text, String by) {
        String before = text(folder.resolve(file));
        int at = before.indexOf(text);
        assertThat(at).as("%s has %s", file, text).isNotNegative();
        return write(file, before.substring(0, at) + by + before.substring(at + text.length()));
    }

    CatalogueFolder append(String file, String text) {
        return write(file, text(folder.resolve(file)) + text);
    }

    CatalogueFolder write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second version, a copy of the first. */
    CatalogueFolder withSecondVersion(String from) {
        append("index.yaml", "  - version: 2\n    from: " + from + "\n");
        write("2/action-types.yaml", text(folder.resolve("1/action-types.yaml")));
        return write("2/badges.yaml", text(folder.resolve("1/badges.yaml")));
    }

    /** What is wrong with it; nothing if it is read. */
    List<String> problems() {
        try {
            CatalogueReader.in(folder);
            return List.of();
        } catch (CatalogueRefused refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
