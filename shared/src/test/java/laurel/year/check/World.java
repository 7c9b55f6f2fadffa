package laurel.year.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the organisation as a whole, of addresses, and of e-mails that SES was silent about. */
final class World {
    final Days days = new Days();
    private final Map<String, Entry> told = new HashMap<>();
    private final Map<String, Entry> campaigns = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private @Nullable Entry live;
    private Instant end = Instant.MIN;

    void note(Entry fact) {
        end = fact.at().isAfter(end) ? fact.at() : end;
        switch (fact.text("fact")) {
            case "live" -> live = fact;
            case "told" -> told.putIfAbsent(fact.text("address").toLowerCase(Locale.ROOT), fact);
            case "campaign" -> campaigns.put(fact.text("campaign"), fact);
            case "silence" -> silent.add(fact.text("mail"));
            default -> {}
        }
    }

    boolean isLive(long number) {
        return live != null && live.number() < number;
    }

    /** That an address came back for good or its owner complained, if that was told before. */
    Optional<Entry> told(String address, long before) {
        return Optional.ofNullable(told.get(address.toLowerCase(Locale.ROOT))).filter(word -> word.number() < before);
    }

    Optional<Entry> campaign(String id, long before) {
        return Optional.ofNullable(campaigns.get(id)).filter(word -> word.number() < before);
    }

    /** Whether nobody could know within the hour that an e-mail left, so that there may be a second copy. */
    boolean isSilent(Entry mail) {
        return silent.contains(mail.text("mail"));
    }

    /** The last moment of which anything is known. */
    Instant end() {
        return end;
    }
}
