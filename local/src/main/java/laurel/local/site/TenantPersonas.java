package laurel.local.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import laurel.tenancy.Tenants;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The people of all organisations that a deployment serves. Where there are several, their ids begin with whose they are, such
 * as {@code ashdale/p001}: two may have people of the same id.
 */
public final class TenantPersonas implements Personas {
    private final Map<String, DynamoPersonas> byOrganisation = new LinkedHashMap<>();
    private final Tenants tenants;

    public TenantPersonas(DynamoDbClient dynamo, Tenants tenants) {
        this.tenants = tenants;
        tenants.ids().forEach(id -> byOrganisation.put(id, new DynamoPersonas(dynamo, tenants.settings(id))));
    }

    @Override
    public Optional<Persona> find(String idOrAddress) {
        int slash = idOrAddress.indexOf('/');
        String named = slash < 0 ? "" : idOrAddress.substring(0, slash);
        if (tenants.has(named)) {
            return find(named, idOrAddress.substring(slash + 1));
        }
        return byOrganisation.keySet().stream()
                .flatMap(id -> find(id, idOrAddress).stream())
                .findFirst();
    }

    @Override
    public List<Persona> some() {
        List<Persona> some = new ArrayList<>();
        byOrganisation.forEach((id, people) -> people.some().forEach(persona -> some.add(of(id, persona))));
        return some;
    }

    private Optional<Persona> find(String organisation, String idOrAddress) {
        return Stream.ofNullable(byOrganisation.get(organisation))
                .flatMap(people -> people.find(idOrAddress).stream())
                .map(persona -> of(organisation, persona))
                .findFirst();
    }

    private Persona of(String organisation, Persona persona) {
        return organisation.equals(tenants.home())
                ? persona
                : new Persona(
                        organisation + "/" + persona.id(),
                        persona.name(),
                        persona.email(),
                        persona.team() + " of " + organisation,
                        persona.role(),
                        tenants.claims(organisation));
    }
}
