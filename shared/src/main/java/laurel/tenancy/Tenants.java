package laurel.tenancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import laurel.settings.Settings;

/**
 * The organisations that a deployment serves: the one that its settings name, and, where {@code organisations.json} lists
 * some, those. The one of the settings is then the operator's own, which keeps what belongs to none of the others.
 */
public final class Tenants {
    private final Settings settings;
    private final Map<String, Tenant> byId = new TreeMap<>();
    private final Map<String, Tenant> bySource = new HashMap<>();
    private final Map<String, Tenant> byDomain = new HashMap<>();

    Tenants(Settings settings, List<Tenant> tenants) {
        this.settings = settings;
        for (Tenant tenant : tenants) {
            if (tenant.id().equals(home())) {
                throw new IllegalArgumentException("organisations.json: " + home()
                        + " is the organisation that the deployment itself is named after (in the template, Organisation),"
                        + " which keeps what is nobody else's. Give the deployment another name.");
            }
            byId.put(tenant.id(), tenant);
            tenant.sources().forEach(source -> bySource.put(source, tenant));
            tenant.domains().forEach(domain -> byDomain.put(domain, tenant));
        }
    }

    /** Those of a deployment with these settings. What is wrong with their list is an {@link IllegalArgumentException}. */
    public static Tenants of(Settings settings) {
        return new Tenants(settings, TenantList.of(settings));
    }

    /** Whether there are others than the one that the settings name. */
    public boolean areSeveral() {
        return !byId.isEmpty();
    }

    /** The organisation that the settings name. */
    public String home() {
        return settings.organisation();
    }

    /** All of them, the home one first. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(home()));
        ids.addAll(byId.keySet());
        return List.copyOf(ids);
    }

    /** The settings of one of them. */
    public Settings settings(String id) {
        Tenant tenant = byId.get(id);
        if (tenant == null) {
            return settings;
        }
        Map<String, String> own = new HashMap<>(tenant.variables());
        own.put("LAUREL_ORGANISATION", tenant.id());
        own.put("LAUREL_AMONG_SEVERAL", "yes");
        // The operator's own is no other organisation's.
        own.putIfAbsent("LAUREL_FIRST_LINK_OFFICER", "");
        return settings.with(own);
    }

    /** Whether there is one with that id. */
    public boolean has(String id) {
        return id.equals(home()) || byId.containsKey(id);
    }

    /** The organisation that a system reports for; nothing if it is nobody's, and so the home one's. */
    public Optional<String> reportedBy(String source) {
        return Optional.ofNullable(bySource.get(source)).map(Tenant::id);
    }

    /** What the tokens of an organisation's people have to say beside their address. */
    public Map<String, String> claims(String id) {
        return Optional.ofNullable(byId.get(id)).map(Tenant::claims).orElse(Map.of());
    }

    /** The organisation of whoever signs in with that address, if the token says all that its sign-ins have to. */
    Optional<String> signedIn(String address, UnaryOperator<String> claim) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byDomain.get(domain))
                .filter(tenant -> tenant.claims().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(claim.apply(wanted.getKey()))))
                .map(Tenant::id);
    }
}
