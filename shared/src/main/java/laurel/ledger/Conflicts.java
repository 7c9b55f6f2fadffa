package laurel.ledger;

import laurel.action.Action;

/** What a source is told that used an id twice for different things. */
final class Conflicts {
    private Conflicts() {}

    static Outcome.Held outcome(Action action) {
        return new Outcome.Held(
                HeldEvent.Reason.CONFLICT,
                "id: " + action.key().source() + " has reported another action as \""
                        + action.key().id() + "\" already. Send this one with an id of its own.");
    }
}
