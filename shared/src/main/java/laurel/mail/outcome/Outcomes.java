package laurel.mail.outcome;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of each e-mail. Of anything that is said of an e-mail several times, the earliest is kept, so
 * that it ends the same in any order.
 */
public interface Outcomes {
    /** What can become of an e-mail, more than one of it too. */
    enum Step {
        SENT("sent"),
        DELIVERED("delivered"),
        DELAYED("delayed"),
        BOUNCED("bounced"),
        COMPLAINED("complained"),
        REJECTED("rejected");

        private final String id;

        Step(String id) {
            this.id = id;
        }

        /** As items name it. */
        public String id() {
            return id;
        }
    }

    /** A step, when it came about, and of which kind or why; empty where there is nothing to say. */
    record Happened(Instant at, String detail) {}

    /** What became of one e-mail so far. */
    record Course(String messageId, @Nullable String claim, Map<Step, Happened> steps) {
        public Course {
            steps = Map.copyOf(steps);
        }
    }

    /** Notes a step of an e-mail to a person. */
    void note(PersonId person, Tracked mail, Step step, Happened happened);

    /** What became of an e-mail to a person, if anything was heard of it. */
    Optional<Course> find(PersonId person, String messageId);
}
