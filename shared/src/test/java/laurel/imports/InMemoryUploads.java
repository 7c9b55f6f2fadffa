package laurel.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uploads in memory. */
public final class InMemoryUploads implements Uploads {
    private final Map<UploadId, Map<String, byte[]>> kept = new HashMap<>();

    @Override
    public synchronized void put(UploadId id, String name, byte[] content) {
        kept.computeIfAbsent(id, any -> new HashMap<>()).put(name, content);
    }

    @Override
    public synchronized Optional<InputStream> open(UploadId id, String name) {
        return Optional.ofNullable(kept.getOrDefault(id, Map.of()).get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public synchronized List<UploadId> having(String name) {
        return kept.keySet().stream()
                .filter(id -> kept.getOrDefault(id, Map.of()).containsKey(name))
                .toList();
    }

    @Override
    public void handIn(UploadId id, byte[] peopleFile) {
        put(id, "handed-in.csv", peopleFile);
    }

    @Override
    public Optional<InputStream> report(UploadId id) {
        return open(id, "handed-in.report.json");
    }
}
