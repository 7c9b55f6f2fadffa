package laurel.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.action.VoidReading;
import laurel.ledger.ActionState;
import laurel.ledger.Report;
import laurel.people.PersonId;

/** What has to be in the ledger and what has to be held, worked out from what was sent. */
final class Accepted {
    private static final Duration AHEAD = Duration.ofMinutes(4);

    /** What was sent as one (source, id) and may count; of several contents the ledger decides which came first. */
    private final Map<ActionKey, List<Action>> countable = new TreeMap<>();
    /** Those that were in the future when they were sent, and may be held for it. */
    private final Set<Action> early = new HashSet<>();

    private final Set<ActionKey> voids = new HashSet<>();
    private final List<Message> held = new ArrayList<>();
    private final Map<Action, Message> messages = new LinkedHashMap<>();
    private final Map<ActionKey, Action> counted = new TreeMap<>();
    private final List<BrokenPromise> broken = new ArrayList<>();
    private final Council council;

    Accepted(Council council) {
        this.council = council;
        council.sent.forEach(this::read);
        countable.forEach(this::decide);
        for (ActionKey key : voids) {
            if (council.ledger.state(key).isEmpty()) {
                broken.add(new BrokenPromise("P4", "the void of " + key + " is nowhere"));
            }
        }
    }

    private void read(Message message, Instant sentAt) {
        if (message.detailType().equals(Report.VOID)) {
            if (ActionReader.readVoid(message.source(), message.detail()) instanceof VoidReading.Readable it) {
                voids.add(it.key());
            } else {
                held.add(message);
            }
            return;
        }
        if (ActionReader.read(message.source(), message.detail()) instanceof Reading.Readable it
                && Council.ENGINE.knows(it.action())
                && Council.ENGINE.lacks(it.action()) == null) {
            Action action = it.action();
            messages.putIfAbsent(action, message);
            countable.computeIfAbsent(action.key(), k -> new ArrayList<>()).add(action);
            if (action.occurredAt().isAfter(sentAt.plus(AHEAD))) {
                early.add(action);
            }
        } else {
            held.add(message);
        }
    }

    private void decide(ActionKey key, List<Action> contents) {
        Optional<ActionState> state = council.ledger.state(key);
        Optional<Action> winner = contents.stream()
                .filter(action -> state.map(ActionState::hash)
                        .filter(action.contentHash()::equals)
                        .isPresent())
                .findFirst();
        winner.ifPresent(action -> counted.put(key, action));
        for (Action action : contents) {
            if (winner.isEmpty() && !early.contains(action)) {
                broken.add(new BrokenPromise("P4", key + " was sent and is not in the ledger: " + state));
            } else if (winner.isEmpty()
                    || !action.contentHash().equals(winner.get().contentHash())) {
                held.add(message(action));
            }
        }
    }

    /** The action of each (source, id) that the ledger has to have, taken back or not. */
    Collection<Action> all() {
        return counted.values();
    }

    /** What said so. */
    Message message(Action action) {
        return Objects.requireNonNull(messages.get(action));
    }

    boolean isVoided(Action action) {
        return voids.contains(action.key());
    }

    /** What has to be held. */
    List<Message> held() {
        return held;
    }

    /** The actions that count for a person. */
    List<Action> of(PersonId person) {
        return counted.values().stream()
                .filter(action -> !isVoided(action))
                .filter(action -> council.people
                        .who(action.person())
                        .filter(person::equals)
                        .isPresent())
                .sorted()
                .toList();
    }

    /** Whether anything of a person was taken back. */
    boolean hasVoids(PersonId person) {
        return counted.values().stream()
                .anyMatch(action -> isVoided(action)
                        && council.people
                                .who(action.person())
                                .filter(person::equals)
                                .isPresent());
    }

    List<BrokenPromise> broken() {
        return broken;
    }
}
