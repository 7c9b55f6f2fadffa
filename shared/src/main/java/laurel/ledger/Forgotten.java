package laurel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.privacy.Erased;

/**
 * Keeps out of the ledger what names somebody who was erased, however late it comes: of what they did nothing is kept, and
 * what was shared with them was shared with nobody who is known.
 */
final class Forgotten {
    private static final Alias SOMEBODY = new Alias("erased:somebody");

    private final Erased erased;
    private final Ledger ledger;

    Forgotten(Erased erased, Ledger ledger) {
        this.erased = erased;
        this.ledger = ledger;
    }

    boolean is(Alias alias) {
        return !erased.among(List.of(alias)).isEmpty();
    }

    /** Whether a report that can't be read as a whole names somebody who was erased. */
    boolean isAbout(Report report) {
        return Optional.ofNullable(report.detail().path("person").textValue())
                .flatMap(Alias::parse)
                .filter(this::is)
                .isPresent();
    }

    Map<ActionKey, Outcome> outcomes(List<Arrival> arrivals) {
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        arrivals.forEach(
                arrival -> outcomes.put(arrival.action().key(), new Outcome.NotKept(Outcome.NotKept.Why.ERASED)));
        return outcomes;
    }

    /**
     * The arrivals, with nobody's alias where a recipient was erased. Of those, one whose key is known is there already:
     * what it says now can't be compared with what it said when its recipient had a name.
     */
    List<Arrival> withoutRecipients(List<Arrival> arrivals, Map<ActionKey, Outcome> known) {
        Set<Alias> recipients = arrivals.stream()
                .flatMap(arrival -> Stream.ofNullable(arrival.action().recipient()))
                .collect(Collectors.toSet());
        if (recipients.isEmpty()) {
            return arrivals;
        }
        Set<Alias> gone = erased.among(recipients);
        List<Arrival> kept = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Action action = arrival.action();
            if (action.recipient() == null || !gone.contains(action.recipient())) {
                kept.add(arrival);
                continue;
            }
            Optional<ActionState> state =
                    ledger.state(action.key()).filter(there -> there.stage() != ActionState.Stage.VOID_FIRST);
            state.ifPresentOrElse(
                    there -> known.put(action.key(), new Outcome.Duplicate(there.firstSeen())),
                    () -> kept.add(new Arrival(action.withRecipient(SOMEBODY), arrival.receivedAt())));
        }
        return kept;
    }
}
