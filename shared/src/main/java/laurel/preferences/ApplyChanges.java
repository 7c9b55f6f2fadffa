package laurel.preferences;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import laurel.mail.Kind.Group;
import laurel.people.PersonId;

/** Changes what a person chose about e-mails to them. What a request does not name stays as it is. */
public final class ApplyChanges {
    private final PreferencesStore store;
    private final ChoicesChanged listener;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ApplyChanges(PreferencesStore store, ChoicesChanged listener, Clock clock) {
        this.store = store;
        this.listener = listener;
        this.clock = clock;
    }

    /** What came of a request. */
    public sealed interface Result {}

    /** It is done; there may have been nothing to change. */
    public record Done(Preferences now, List<Change> changes) implements Result {
        public Done {
            changes = List.copyOf(changes);
        }

        /** Whether anything is different from before. */
        public boolean changed() {
            return !changes.isEmpty();
        }
    }

    /** The choices were changed elsewhere since they were shown; nothing was done. */
    public record Outdated(Preferences now) implements Result {}

    /** It can't be read, and nothing was done. */
    public record Faulty(List<Fault> faults) implements Result {}

    /** What a person chose. A day away that is over is none. */
    public Preferences seen(PersonId person) {
        Preferences chosen = store.find(person);
        return chosen.awayOn(today()) ? chosen : chosen.withAwayUntil(null);
    }

    /** The latest day until which somebody can be away. */
    public LocalDate latestAway() {
        return today().plusYears(1);
    }

    /** Does what a person asked for: see {@link RequestReader}. */
    public Result apply(PersonId person, ObjectNode request) {
        return switch (new RequestReader(today(), latestAway()).read(request)) {
            case RequestReader.Bad bad -> new Faulty(bad.faults());
            case RequestReader.Good good -> {
                Long read = good.version();
                Preferences now = store.find(person);
                yield read != null && read != now.version()
                        ? new Outdated(seen(person))
                        : change(person, good.change());
            }
        };
    }

    /** Stops a group of e-mails. */
    public Done stop(PersonId person, Group group) {
        return change(person, chosen -> chosen.with(group, false));
    }

    /** Stops all e-mails that can be stopped. */
    public Done stopAll(PersonId person) {
        return change(person, chosen -> chosen.withAll(true));
    }

    /** What somebody else changes meanwhile is read again, until nobody is in the way. */
    private Done change(PersonId person, UnaryOperator<Preferences> change) {
        while (true) {
            Preferences before = store.find(person);
            Preferences now = change.apply(before);
            List<Change> changes = Change.between(before, now);
            if (changes.isEmpty()) {
                return new Done(before, changes);
            }
            if (store.save(person, now)) {
                Preferences saved = now.withVersion(now.version() + 1);
                listener.changed(person, saved, clock.instant());
                return new Done(saved, changes);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
