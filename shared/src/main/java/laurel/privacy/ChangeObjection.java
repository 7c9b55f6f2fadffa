package laurel.privacy;

import java.time.Clock;
import laurel.people.PersonId;

/** Lets people say that nothing about them is to be counted, and take it back. It is theirs alone, and needs no reason. */
public final class ChangeObjection {
    private static final int ATTEMPTS = 10;

    private final Objections objections;
    private final Clock clock;

    public ChangeObjection(Objections objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    /** Objects from now on, or no longer. Saying what is so already changes nothing. */
    public Objection change(PersonId person, boolean objects) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Objection before = objections.of(person);
            Objection after = before.with(objects, clock.instant());
            if (after.equals(before)) {
                return before;
            }
            if (objections.replace(person, after)) {
                return after;
            }
        }
        throw new IllegalStateException("An objection was changed by others " + ATTEMPTS + " times meanwhile");
    }
}
