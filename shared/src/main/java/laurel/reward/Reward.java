package laurel.reward;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The real thing behind an award, such as a goody bag. There is at most one for a person, badge and period.
 *
 * @param what it is, in the catalogue's words
 * @param steps what became of it, in order, never empty
 * @param version counts the writes of it
 */
public record Reward(PersonId person, BadgeFor badge, String what, List<Step> steps, long version) {
    /** Who a step is by that follows from the award by itself. */
    static final String LAUREL = "laurel";

    public Reward {
        steps = List.copyOf(steps);
    }

    /** How far a reward has come. It only ever goes forward. */
    public enum State {
        TO_GIVE("to-give"),
        PREPARED("prepared"),
        GIVEN("given"),
        CANCELLED("cancelled");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in data and addresses. */
        public String id() {
            return id;
        }

        /** The state with that name, if there is one. */
        public static Optional<State> withId(String id) {
            return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
        }
    }

    /**
     * A step that it took.
     *
     * @param by the id of the person who took it, or {@code laurel}
     * @param reason of a cancellation, else null
     */
    public record Step(
            State state, String by, Instant at, @Nullable String reason) {}

    /** The reward of an award that has just been given. */
    public static Reward toGive(PersonId person, BadgeFor badge, String what, String by, Instant at) {
        return new Reward(person, badge, what, List.of(new Step(State.TO_GIVE, by, at, null)), 1);
    }

    /** How far it has come. */
    public State state() {
        return steps.getLast().state();
    }

    /** Whether it is still to be handed over. */
    public boolean isOpen() {
        return state() == State.TO_GIVE || state() == State.PREPARED;
    }

    /** Whether it was cancelled because its award went, and not by somebody. */
    boolean wentWithItsAward() {
        return state() == State.CANCELLED && steps.getLast().by().equals(LAUREL);
    }

    /** Whether a step can be its next. One that was cancelled begins anew only with an award that is given anew. */
    boolean canBecome(State next) {
        return isOpen() && next.ordinal() > state().ordinal();
    }

    /** The same reward, a step further. */
    public Reward next(State state, String by, Instant at, @Nullable String reason) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(state, by, at, reason));
        return new Reward(person, badge, what, more, version + 1);
    }

    /** Cancelled, because its award no longer stands. */
    public Reward withoutAward(Instant at) {
        return next(State.CANCELLED, LAUREL, at, "The badge no longer stands.");
    }
}
