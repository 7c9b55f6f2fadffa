package laurel.people.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files and their reports in memory. */
public final class InMemoryFiles implements ImportFiles {
    private final Map<ImportFile, String> files = new HashMap<>();
    private final Map<String, ImportReport> reports = new HashMap<>();

    /** Puts a file under {@code people/}. */
    public ImportFile put(String name, String content) {
        ImportFile file = new ImportFile("imports", "people/" + name);
        files.put(file, content);
        return file;
    }

    /** The report of that name under {@code people/}, if there is one. */
    public Optional<ImportReport> report(String name) {
        return Optional.ofNullable(reports.get("people/" + name));
    }

    @Override
    public Optional<InputStream> open(ImportFile file) {
        return Optional.ofNullable(files.get(file)).map(content -> new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    @Override
    public void write(ImportFile file, ImportReport report) {
        reports.put(file.reportKey(), report);
    }
}
