package laurel.local.ses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import laurel.local.stack.template.Template;

/**
 * What is set up in the account.
 *
 * @param configurationSets by name, each with the types of event that it publishes to the default bus, such as
 *     {@code SEND}; empty if any name will do and publishes all
 * @param rate how many messages may be sent a second; empty for as many as can be
 */
public record SesRules(Optional<Map<String, Set<String>>> configurationSets, OptionalInt rate) {
    private static final Set<String> ALL =
            Set.of("SEND", "DELIVERY", "BOUNCE", "COMPLAINT", "DELIVERY_DELAY", "REJECT", "RENDERING_FAILURE");

    /** Anything goes. */
    static final SesRules NONE = new SesRules(Optional.empty(), OptionalInt.empty());

    /** The configuration sets of the template, and a rate. */
    public static SesRules of(List<Template.ConfigurationSet> sets, OptionalInt rate) {
        return new SesRules(
                Optional.of(sets.stream()
                        .collect(Collectors.toMap(
                                Template.ConfigurationSet::name, Template.ConfigurationSet::publishes))),
                rate);
    }

    /** What a configuration set publishes, or its refusal if there is none of that name. */
    Set<String> publishes(String name) {
        Function<Map<String, Set<String>>, Set<String>> find = sets -> {
            Set<String> published = sets.get(name);
            if (published == null) {
                throw Refused.notFound("Configuration set <" + name + "> does not exist.");
            }
            return published;
        };
        return configurationSets.map(find).orElse(ALL);
    }
}
