package laurel.imports.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What exports reported, in memory. */
final class InMemoryReported implements Reported {
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, List<Sent>> lines = new HashMap<>();

    @Override
    public Standing standing(String source) {
        return standing.getOrDefault(source, new Standing(0, null, List.of()));
    }

    @Override
    public boolean replace(String source, Standing before, Standing after) {
        if (standing(source).version() != before.version()) {
            return false;
        }
        standing.put(source, new Standing(before.version() + 1, after.running(), after.exports()));
        return true;
    }

    @Override
    public List<Sent> lines(String source, String export) {
        return lines.getOrDefault(source + "/" + export, List.of());
    }

    @Override
    public void keep(String source, String export, List<Sent> all) {
        lines.put(source + "/" + export, List.copyOf(all));
    }
}
