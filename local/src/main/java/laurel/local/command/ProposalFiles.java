package laurel.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import laurel.catalogue.Problem;
import laurel.catalogue.Proposal;
import org.jspecify.annotations.Nullable;

/** A proposed catalogue on disk: a folder with a file for each list, either of which may be left out, or one file. */
record ProposalFiles(Path path) {
    Proposal read() {
        if (Files.isDirectory(path)) {
            String types = text(path.resolve("action-types.yaml"));
            String badges = text(path.resolve("badges.yaml"));
            if (types == null && badges == null) {
                throw new Failure("There is neither action-types.yaml nor badges.yaml in " + path + ".");
            }
            return Proposal.of(types, badges, null);
        }
        String both = text(path);
        if (both == null) {
            throw new Failure("There is no file or folder " + path + " that can be read.");
        }
        return Proposal.of(null, null, both);
    }

    /** A problem with its place, so that a terminal or an editor opens it. */
    String words(Problem problem) {
        boolean inFolder = Files.isDirectory(path);
        return (inFolder ? path.resolve(problem.file()) : path) + ":" + problem.line() + ": " + problem.message();
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
