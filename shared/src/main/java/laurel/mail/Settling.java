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
        boolean open = entry.fate() == Fate.OPEN;
        return switch (settlement) {
            case Settlement.Left left
            when open || entry.fate() == Fate.RETURNED ->
                step(entry, Fate.LEFT, open ? State.CLAIMED : State.HELD, State.SENT, at, "sent", left.mail());
            case Settlement.Refused no
            when open || entry.fate() == Fate.LEFT ->
                step(entry, Fate.REFUSED, open ? State.CLAIMED : State.SENT, State.DROPPED, at, no.why(), null);
            case Settlement.GivenBack back
            when open -> step(entry, Fate.RETURNED, State.CLAIMED, State.HELD, back.due(), back.why(), null);
            case Settlement.InDoubt doubt
            when open -> step(entry, Fate.OPEN, State.CLAIMED, State.CLAIMED, null, doubt.why(), null);
            default -> Optional.empty();
        };
    }

    private static Optional<Settling> step(
            Entry entry, Fate fate, State from, State to, @Nullable Instant due, String why, @Nullable String mail) {
        return Optional.of(new Settling(entry, fate, new Step(from, to, due, why, mail)));
    }
}
