package laurel.world;

import java.time.YearMonth;
import laurel.catalogue.Proposal;
import laurel.catalogue.Publish;
import laurel.ledger.Decide;
import laurel.people.PersonId;
import laurel.rebuild.Rebuild;
import org.jspecify.annotations.Nullable;

/** Asks for what a link officer wishes, and remembers what died to ask for it again. */
record LinkOfficer(Council council, Functions functions) {
    /** Decides about a badge, and notes the answer. */
    void decide(Wish wish) {
        Decide decide = functions.ledger().decide();
        PersonId person = new PersonId(wish.person());
        try {
            Decide.Result answer =
                    switch (wish.kind()) {
                        case CONFIRM -> decide.confirm(person, wish.badge(), "lee", "eight good weeks");
                        case DECLINE -> decide.decline(person, wish.badge(), "lee", "they asked not to");
                        case PUT_FORWARD ->
                            decide.putForward(person, wish.badge(), new PersonId("lee"), "for listening");
                        case TAKE_BACK -> decide.takeBack(person, wish.badge(), "lee", "a mistake");
                    };
            council.register.answered(wish, answer);
        } catch (RuntimeException | Error died) {
            council.register.died(wish);
            council.undecided.add(wish);
            throw died;
        }
    }

    /** Changes the scheme, or notes that it has to be asked for again. */
    void change(Change change) {
        council.unchanged.add(change);
        if (isDone(change)) {
            council.unchanged.remove(change);
        }
    }

    /** Whether it was done, or need not be done any more. */
    private boolean isDone(Change change) {
        if (change instanceof Change.Publish it) {
            Publish.Result result =
                    functions.publish().publish("lee", it.from(), it.amendment().proposal(), false);
            if (result instanceof Publish.Result.Refused refused) {
                throw new IllegalStateException("Refused: " + refused.problems());
            }
            return true;
        }
        Rebuild.Result result =
                switch (change) {
                    case Change.Apply it -> since(it.since(), it.amendment().proposal(), null, it.takeBack());
                    case Change.GoBack it -> since(it.since(), null, 1, it.takeBack());
                    default -> functions.rebuild().repair("lee", null);
                };
        if (result instanceof Rebuild.Result.Refused refused) {
            throw new IllegalStateException("Refused: " + refused.problems());
        }
        return !(result instanceof Rebuild.Result.UnderWay);
    }

    private Rebuild.Result since(
            YearMonth since, @Nullable Proposal proposal, @Nullable Integer version, boolean takeBack) {
        return functions.rebuild().since("lee", new Rebuild.Wish(since, proposal, version, takeBack, null));
    }
}
