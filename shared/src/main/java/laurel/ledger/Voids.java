package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import laurel.action.ActionKey;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Takes back actions, so that progress is what it would have been without them. A void can't be taken back. */
public final class Voids {
    private final Ledger ledger;
    private final Rewrites rewrites;
    private final Clock clock;
    private final Attempts attempts;

    public Voids(Ledger ledger, Rewrites rewrites, Clock clock) {
        this(ledger, rewrites, clock, new Attempts());
    }

    Voids(Ledger ledger, Rewrites rewrites, Clock clock, Attempts attempts) {
        this.ledger = ledger;
        this.rewrites = rewrites;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** Takes back an action, whether it has come, waits for its person, or is still to come. */
    Outcome take(ActionKey key) {
        return attempts.until("voiding an action", attempt -> {
            Optional<ActionState> state = ledger.state(key);
            if (state.isEmpty()) {
                return written(List.of(new Write.State(null, onlyVoided(key))));
            }
            return switch (state.get().stage()) {
                case VOIDED, VOID_FIRST -> new Outcome.Duplicate(state.get().firstSeen());
                case WAITING -> written(lines(state.get()));
                case RECORDED -> {
                    ActionState recorded = state.get();
                    PersonId person = ((Holder.Known) Objects.requireNonNull(recorded.holder())).person();
                    List<Write> writes = new ArrayList<>(lines(recorded));
                    writes.addAll(rewrites.without(person, recorded));
                    yield written(writes);
                }
            };
        });
    }

    private ActionState onlyVoided(ActionKey key) {
        return new ActionState(key, ActionState.Stage.VOID_FIRST, "", null, null, clock.instant());
    }

    private List<Write> lines(ActionState state) {
        Holder holder = Objects.requireNonNull(state.holder());
        Instant at = Objects.requireNonNull(state.occurredAt());
        Entry entry = ledger.entries(holder, at, at.plusMillis(1)).stream()
                .filter(each -> each.action().key().equals(state.key()))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            // It moved to its person since its state was read; the state's condition fails, and it is read again.
            return List.of(new Write.State(state, state.at(ActionState.Stage.VOIDED)));
        }
        return List.of(
                new Write.State(state, state.at(ActionState.Stage.VOIDED)),
                new Write.Put(holder, new Entry(entry.action(), entry.receivedAt(), true)));
    }

    private @Nullable Outcome written(List<Write> writes) {
        return ledger.commit(writes) instanceof Commit.Done ? new Outcome.Voided() : null;
    }
}
