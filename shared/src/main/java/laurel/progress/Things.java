package laurel.progress;

import java.util.List;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.catalogue.Distinct;
import org.jspecify.annotations.Nullable;

/** What an action has of the kind that counts once. */
final class Things {
    private Things() {}

    static List<String> of(Distinct distinct, Action action) {
        return switch (distinct) {
            case RESOURCE, RECORD -> {
                Resource resource = action.resource();
                yield ifThere(resource == null ? null : resource.id());
            }
            case TOPIC -> action.topics();
            case RECIPIENT, COLLEAGUE -> {
                Alias recipient = action.recipient();
                yield ifThere(recipient == null ? null : recipient.value());
            }
            case GROUP -> ifThere(action.group());
        };
    }

    private static List<String> ifThere(@Nullable String thing) {
        return thing == null ? List.of() : List.of(thing);
    }
}
