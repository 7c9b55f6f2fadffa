package laurel.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.people.WaitingActions;
import org.jspecify.annotations.Nullable;

/**
 * Keeps actions of people whom nobody has imported yet, and records them when their person appears. Keeping and importing
 * both write the alias, so whichever comes second sees the first.
 */
public final class Waiting implements WaitingActions {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final int AT_ONCE = 30;

    private final Ledger ledger;
    private final PersonRecorder recorder;
    private final Attempts attempts;

    public Waiting(Ledger ledger, PersonRecorder recorder) {
        this(ledger, recorder, new Attempts());
    }

    Waiting(Ledger ledger, PersonRecorder recorder, Attempts attempts) {
        this.ledger = ledger;
        this.recorder = recorder;
        this.attempts = attempts;
    }

    /** What became of actions of an alias that nobody has; or whose it is by now, and nothing was kept. */
    sealed interface Kept {
        record Here(Map<ActionKey, Outcome> outcomes) implements Kept {}

        record Bound(PersonId person) implements Kept {}
    }

    Kept keep(Alias alias, List<Arrival> actions) {
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        for (int from = 0; from < actions.size(); from += AT_ONCE) {
            List<Arrival> some = actions.subList(from, Math.min(actions.size(), from + AT_ONCE));
            Map<ActionKey, ActionState> known = new HashMap<>();
            Kept kept = attempts.until("keeping actions for " + some.size(), n -> tryToKeep(alias, some, known));
            if (kept instanceof Kept.Here here) {
                outcomes.putAll(here.outcomes());
            } else {
                return kept;
            }
        }
        return new Kept.Here(outcomes);
    }

    private @Nullable Kept tryToKeep(Alias alias, List<Arrival> arrivals, Map<ActionKey, ActionState> known) {
        Holder holder = new Holder.Waiting(alias);
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        List<Write> writes = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            Action action = arrival.action();
            ActionState state = known.get(action.key());
            boolean voidFirst = state != null && state.stage() == ActionState.Stage.VOID_FIRST;
            if (state != null && !voidFirst) {
                boolean same = state.hash().equals(action.contentHash());
                outcomes.put(action.key(), same ? new Outcome.Duplicate(state.firstSeen()) : Conflicts.outcome(action));
                continue;
            }
            ActionState.Stage stage = voidFirst ? ActionState.Stage.VOIDED : ActionState.Stage.WAITING;
            Instant firstSeen = state == null ? arrival.receivedAt() : state.firstSeen();
            writes.add(new Write.State(
                    state,
                    new ActionState(
                            action.key(), stage, action.contentHash(), holder, action.occurredAt(), firstSeen)));
            writes.add(new Write.Put(holder, new Entry(action, arrival.receivedAt(), voidFirst)));
            outcomes.put(action.key(), voidFirst ? new Outcome.Voided() : new Outcome.Waiting(alias));
        }
        if (writes.isEmpty()) {
            return new Kept.Here(outcomes);
        }
        writes.add(new Write.Wait(alias));
        if (ledger.commit(writes) instanceof Commit.Refused refused) {
            Optional<PersonId> person = bound(refused, known);
            return person.isPresent() ? new Kept.Bound(person.get()) : null;
        }
        return new Kept.Here(outcomes);
    }

    private static Optional<PersonId> bound(Commit.Refused refused, Map<ActionKey, ActionState> known) {
        Optional<PersonId> person = Optional.empty();
        for (Commit.Obstacle obstacle : refused.obstacles()) {
            if (obstacle instanceof Commit.Obstacle.Taken taken) {
                known.put(taken.now().key(), taken.now());
            } else if (obstacle instanceof Commit.Obstacle.Bound bound) {
                person = Optional.of(bound.person());
            }
        }
        return person;
    }

    @Override
    public int recordFor(Alias alias, PersonId person) {
        List<Entry> entries = ledger.entries(new Holder.Waiting(alias), START, END);
        recorder.record(
                person,
                entries.stream()
                        .map(entry -> new Arrival(entry.action(), entry.receivedAt()))
                        .toList());
        return entries.size();
    }
}
