package laurel.people.file;

import java.io.InputStream;
import java.util.Optional;

/** Where people files are put, and the reports on them. */
public interface ImportFiles {
    /** The content of a file, to be closed by the caller; nothing if it is not there any more. */
    Optional<InputStream> open(ImportFile file);

    /** Puts the report beside its file. */
    void write(ImportFile file, ImportReport report);
}
