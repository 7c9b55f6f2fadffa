package laurel.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.ledger.ActionState;
import laurel.ledger.Entry;
import laurel.ledger.HeldEvent;
import laurel.ledger.Holder;
import laurel.people.Person;

/** P1 and P4: each action is in the ledger once, where it belongs, or held with its content. */
final class LedgerPromises {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Council council;
    private final Accepted accepted;
    private final List<BrokenPromise> broken = new ArrayList<>();

    private LedgerPromises(Council council, Accepted accepted) {
        this.council = council;
        this.accepted = accepted;
    }

    static List<BrokenPromise> broken(Council council, Accepted accepted) {
        LedgerPromises promises = new LedgerPromises(council, accepted);
        promises.broken.addAll(accepted.broken());
        Set<Holder> holders = new LinkedHashSet<>();
        Set<Line> lines = new HashSet<>();
        for (Action action : accepted.all()) {
            promises.state(action);
            holders.add(promises.holder(action));
            holders.add(new Holder.Waiting(action.person()));
            lines.add(promises.line(action));
        }
        promises.lines(holders, lines);
        promises.held();
        return promises.broken;
    }

    /** A line and where it stands. */
    private record Line(Holder holder, Action action, boolean voided) {}

    private Line line(Action action) {
        return new Line(holder(action), untitled(action), accepted.isVoided(action));
    }

    private Holder holder(Action action) {
        return council.people
                .who(action.person())
                .<Holder>map(Holder.Known::new)
                .orElseGet(() -> new Holder.Waiting(action.person()));
    }

    private void state(Action action) {
        ActionState.Stage stage = accepted.isVoided(action)
                ? ActionState.Stage.VOIDED
                : holder(action) instanceof Holder.Known ? ActionState.Stage.RECORDED : ActionState.Stage.WAITING;
        Optional<ActionState> state = council.ledger.state(action.key());
        if (state.map(ActionState::stage).filter(stage::equals).isEmpty()) {
            broken.add(new BrokenPromise(
                    accepted.isVoided(action) ? "P3" : "P4", "not " + stage + " in the end: " + state));
        }
    }

    private void lines(Set<Holder> holders, Set<Line> lines) {
        Set<Line> there = new HashSet<>();
        for (Holder holder : holders) {
            for (Entry entry : council.ledger.entries(holder, START, END)) {
                Line line = new Line(holder, untitled(entry.action()), entry.voided());
                if (!there.add(line) || !lines.contains(line)) {
                    broken.add(new BrokenPromise("P1", "a line too many in the ledger: " + line));
                }
            }
        }
        lines.stream()
                .filter(line -> !there.contains(line))
                .forEach(line -> broken.add(new BrokenPromise("P4", "no line in the ledger: " + line)));
    }

    /** A title may change under one key. */
    private static Action untitled(Action action) {
        Resource resource = action.resource();
        return new Action(
                action.key(),
                action.person(),
                action.type(),
                action.occurredAt(),
                resource == null ? null : new Resource(resource.id(), null, resource.kind()),
                action.topics(),
                action.standards(),
                action.recipient(),
                action.group(),
                action.campaign(),
                action.tags());
    }

    private void held() {
        List<HeldEvent> list = council.held.list();
        for (Message message : accepted.held()) {
            boolean there = list.stream()
                    .map(event -> council.held.find(event.key()).orElseThrow())
                    .anyMatch(event -> event.source().equals(message.source())
                            && message.detail().toString().equals(event.detail()));
            if (!there) {
                broken.add(new BrokenPromise("P4", "neither in the ledger nor held: " + message));
            }
        }
        for (Person person : council.people.read(ScriptWriter.PEOPLE).values()) {
            for (Alias alias : person.aliases()) {
                if (council.people
                        .who(alias)
                        .filter(who -> !who.equals(person.id()))
                        .isPresent()) {
                    broken.add(new BrokenPromise(
                            "P4", alias + " of " + person.id() + " leads to " + council.people.who(alias)));
                }
            }
        }
        if (!council.people.undrained().isEmpty()) {
            broken.add(new BrokenPromise("P4", "still to be drained: " + council.people.undrained()));
        }
        if (!council.undelivered.isEmpty() || !council.unimported.isEmpty()) {
            broken.add(new BrokenPromise("P4", "can't be delivered: " + council.undelivered + council.unimported));
        }
    }
}
