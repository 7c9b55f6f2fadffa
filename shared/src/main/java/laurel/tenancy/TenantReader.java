package laurel.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import laurel.settings.Settings;

/** Reads one organisation of {@code organisations.json}. */
final class TenantReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Pattern SOURCE = Pattern.compile("(?!laurel(\\.|$))(?!aws\\.)[A-Za-z0-9._-]{1,200}");
    private static final Set<String> FIELDS = Set.of("id", "domains", "claims", "sources", "settings");
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "sender", "LAUREL_SENDER",
            "replyTo", "LAUREL_REPLY_TO",
            "language", "LAUREL_LANGUAGE",
            "timeZone", "LAUREL_TIME_ZONE",
            "firstLinkOfficer", "LAUREL_FIRST_LINK_OFFICER",
            "keepYears", "LAUREL_KEEP_YEARS",
            "keepMailDays", "LAUREL_KEEP_MAIL_DAYS",
            "keepAuditDays", "LAUREL_KEEP_AUDIT_DAYS",
            "keepHeldDays", "LAUREL_KEEP_HELD_DAYS"));

    private final String path;
    private final JsonNode sent;
    private final List<String> faults;

    TenantReader(String path, JsonNode sent, List<String> faults) {
        this.path = path;
        this.sent = sent;
        this.faults = faults;
    }

    Tenant read() {
        only("", sent, FIELDS);
        String id = sent.path("id").asText();
        if (!ID.matcher(id).matches()) {
            fault("id", "write 1 to 40 letters, digits and hyphens, such as ashdale; it never changes");
        }
        Set<String> domains =
                texts("domains", DOMAIN, "the domain of people's e-mail addresses, such as ashdale.example");
        if (domains.isEmpty()) {
            fault("domains", "write at least one, such as [\"ashdale.example\"], or nobody can sign in");
        }
        Set<String> sources = texts("sources", SOURCE, "the source of a system's events, such as ashdale.vle");
        return new Tenant(id, domains, texts("claims"), sources, variables());
    }

    private Set<String> texts(String field, Pattern allowed, String what) {
        Set<String> texts = new LinkedHashSet<>();
        JsonNode list = sent.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            fault(field, "write a list");
        }
        list.forEach(each -> {
            String text = field.equals("domains") ? each.asText().toLowerCase(Locale.ROOT) : each.asText();
            if (each.isTextual() && allowed.matcher(text).matches()) {
                texts.add(text);
            } else {
                fault(field, each + " is not " + what);
            }
        });
        return texts;
    }

    private Map<String, String> texts(String field) {
        Map<String, String> texts = new TreeMap<>();
        sent.path(field).properties().forEach(each -> {
            if (each.getValue().isTextual() && !each.getValue().asText().isEmpty()) {
                texts.put(each.getKey(), each.getValue().asText());
            } else {
                fault(field + "." + each.getKey(), "write a text, the value that a token has to have");
            }
        });
        return texts;
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        JsonNode settings = sent.path("settings");
        only("settings.", settings, SETTINGS.keySet());
        SETTINGS.forEach((name, variable) -> {
            if (settings.has(name)) {
                variables.put(variable, settings.path(name).asText());
            }
        });
        Settings own = Settings.of(variables);
        List.<Runnable>of(
                        own::timeZone,
                        own::language,
                        own::keepYears,
                        own::keepMailDays,
                        own::keepAuditDays,
                        own::keepHeldDays)
                .forEach(this::readable);
        return variables;
    }

    private void readable(Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException wrong) {
            faults.add(path + "settings: " + wrong.getMessage());
        }
    }

    private void only(String of, JsonNode object, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault(of + name, "there is no such field. There are: " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    private void fault(String field, String mend) {
        faults.add(path + field + ": " + mend + ".");
    }
}
