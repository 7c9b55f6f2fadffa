package laurel.people.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files and their reports in memory. */
final class InMemoryFiles implements ImportFiles {
    private final Map<ImportFile, String> files = new HashMap<>();
    private final Map<String, ImportReport> reports = new HashMap<>();

    ImportFile put(String name, String content) {
        ImportFile file = new ImportFile("imports", "people/" + name);
        files.put(file, content);
        return file;
    }

    Optional<ImportReport> report(String name) {
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
