package laurel.local.ses;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request that SES accepts: the e-mail, and what decides what becomes of it. */
record Accepted(Mail mail, List<String> recipients, Map<String, String> tags, Optional<String> configurationSet) {
    Accepted {
        recipients = List.copyOf(recipients);
        tags = Map.copyOf(tags);
    }
}
