package laurel.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.json.JsonText;
import laurel.settings.Settings;

/** Reads {@code organisations.json}. Everything that is wrong with it is told at once, each with its field. */
final class TenantList {
    private static final String FILE = "/organisations.json";

    private TenantList() {}

    /** The list that the settings hold; else that of the build; else nobody. */
    static List<Tenant> of(Settings settings) {
        String list = settings.organisations().orElseGet(TenantList::ofTheBuild);
        return list.isEmpty() ? List.of() : read(list);
    }

    private static String ofTheBuild() {
        try (InputStream file = TenantList.class.getResourceAsStream(FILE)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The organisations of a list; an {@link IllegalArgumentException} with a line for each fault. */
    static List<Tenant> read(String text) {
        List<String> faults = new ArrayList<>();
        List<Tenant> tenants = new ArrayList<>();
        JsonNode list = json(text).path("organisations");
        if (!list.isArray() || list.isEmpty()) {
            faults.add("organisations: write a list of at least one, such as"
                    + " {\"organisations\":[{\"id\":\"ashdale\",\"domains\":[\"ashdale.example\"]}]}."
                    + " A deployment for one organisation has no such file.");
        }
        for (int i = 0; i < list.size(); i++) {
            tenants.add(new TenantReader("organisations[" + i + "].", list.path(i), faults).read());
        }
        once(tenants, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("organisations.json can't be read:\n" + String.join("\n", faults));
        }
        return tenants;
    }

    private static JsonNode json(String text) {
        try {
            return JsonText.read(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("organisations.json is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Nothing leads to two of them. */
    private static void once(List<Tenant> tenants, List<String> faults) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < tenants.size(); i++) {
            Tenant tenant = tenants.get(i);
            mine(seen, i, "id", tenant.id(), faults);
            for (String domain : tenant.domains()) {
                mine(seen, i, "domains", domain, faults);
            }
            for (String source : tenant.sources()) {
                mine(seen, i, "sources", source, faults);
            }
        }
    }

    private static void mine(Map<String, Integer> seen, int i, String field, String value, List<String> faults) {
        Integer other = seen.putIfAbsent(field + " " + value, i);
        if (other != null && other != i && !value.isEmpty()) {
            faults.add("organisations[" + i + "]." + field + ": " + value + " is organisations[" + other
                    + "]'s already. Let it be of one of them alone.");
        }
    }
}
