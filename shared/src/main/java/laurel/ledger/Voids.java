package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import laurel.action.ActionKey;
import laurel.award.Award;
import laurel.organisation.AuditLine;
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

    /**
     * What became of a void, and the awards that went with it.
     *
     * @param person whose action counts no more; null if it counted for nobody
     */
    public record Taken(
            Outcome outcome,
            List<Award> withdrawn,
            @Nullable PersonId person) {}

    /** Takes back an action, whether it has come, waits for its person, or is still to come. */
    Outcome take(ActionKey key) {
        return take(key, List.of()).outcome();
    }

    /** Takes back an action in the name of somebody; nothing, and nothing is noted, if it never came. */
    public Optional<Taken> take(ActionKey key, AuditLine line) {
        return ledger.state(key).isEmpty() ? Optional.empty() : Optional.of(take(key, List.of(new Write.Note(line))));
    }

    private Taken take(ActionKey key, List<Write> with) {
        return attempts.until("voiding an action", attempt -> {
            Optional<ActionState> state = ledger.state(key);
            if (state.isEmpty()) {
                return written(with, List.of(new Write.State(null, onlyVoided(key))), null);
            }
            return switch (state.get().stage()) {
                case VOIDED, VOID_FIRST ->
                    new Taken(new Outcome.Duplicate(state.get().firstSeen()), List.of(), null);
                case WAITING -> written(with, lines(state.get()), null);
                case RECORDED -> {
                    ActionState recorded = state.get();
                    PersonId person = ((Holder.Known) Objects.requireNonNull(recorded.holder())).person();
                    List<Write> writes = new ArrayList<>(lines(recorded));
                    writes.addAll(rewrites.without(person, recorded));
                    yield written(with, writes, person);
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

    private @Nullable Taken written(List<Write> with, List<Write> writes, @Nullable PersonId person) {
        List<Write> all = new ArrayList<>(writes);
        all.addAll(with);
        if (!(ledger.commit(all) instanceof Commit.Done)) {
            return null;
        }
        List<Award> withdrawn = writes.stream()
                .filter(Write.Withdraw.class::isInstance)
                .map(write -> ((Write.Withdraw) write).award())
                .toList();
        return new Taken(new Outcome.Voided(), withdrawn, person);
    }
}
