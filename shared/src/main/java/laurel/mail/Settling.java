package laurel.mail;

import java.time.Instant;
import java.util.Optional;
import laurel.mail.Correspondence.Entry;
import laurel.mail.Correspondence.Fate;
import laurel.mail.Message.State;
import org.jspecify.annotations.Nullable;

/**
 * What it changes to hear what became of an e-mail, whatever was heard of it before.
 *
 * @param messages the state that its messages are in, as far as this claim still has them, and their next one
 */
record Settling(Entry entry, Fate fate, Step messages) {
    /**
     * A step of the messages.
     *
     * @param due when they are looked at again; null leaves it as it is
     * @param mail SES's id, if it left
     */
    record Step(
            State from,
            State to,
            @Nullable Instant due,
            String why,
            @Nullable String mail) {}

    /** Nothing, if it is not news. */
    static Optional<Settling> of(Correspondence had, String token, Settlement settlement, Instant at) {
        return had.entry(token).flatMap(entry -> of(entry, settlement, at));
    }

    private static Optional<Settling> of(Entry entry, Settlement settlement, Instant at) {
        return switch (settlement) {
            case Settlement.Left left -> left(entry, left, at);
            case Settlement.Refused no -> refused(entry, no, at);
            case Settlement.GivenBack back ->
                open(entry, Fate.RETURNED, new Step(State.CLAIMED, State.HELD, back.due(), back.why(), null));
            case Settlement.InDoubt doubt ->
                open(entry, Fate.OPEN, new Step(State.CLAIMED, State.CLAIMED, null, doubt.why(), null));
        };
    }

    private static Optional<Settling> left(Entry entry, Settlement.Left left, Instant at) {
        return switch (entry.fate()) {
            case OPEN -> step(entry, Fate.LEFT, new Step(State.CLAIMED, State.SENT, at, "sent", left.mail()));
            case RETURNED -> step(entry, Fate.LEFT, new Step(State.HELD, State.SENT, at, "sent", left.mail()));
            case LEFT, REFUSED -> Optional.empty();
        };
    }

    private static Optional<Settling> refused(Entry entry, Settlement.Refused no, Instant at) {
        return switch (entry.fate()) {
            case OPEN -> step(entry, Fate.REFUSED, new Step(State.CLAIMED, State.DROPPED, at, no.why(), null));
            case LEFT -> step(entry, Fate.REFUSED, new Step(State.SENT, State.DROPPED, at, no.why(), null));
            case RETURNED, REFUSED -> Optional.empty();
        };
    }

    private static Optional<Settling> open(Entry entry, Fate fate, Step step) {
        return entry.fate() == Fate.OPEN ? step(entry, fate, step) : Optional.empty();
    }

    private static Optional<Settling> step(Entry entry, Fate fate, Step step) {
        return Optional.of(new Settling(entry, fate, step));
    }
}
