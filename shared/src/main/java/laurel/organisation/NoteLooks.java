package laurel.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import laurel.people.PersonId;

/**
 * Writes down that somebody was shown others by name: under each of them, for them to see, and as a line of the audit. It is
 * done before they are shown, so that nobody is looked at without it.
 */
public final class NoteLooks {
    private final Looks looks;
    private final Audit audit;
    private final Clock clock;

    public NoteLooks(Looks looks, Audit audit, Clock clock) {
        this.looks = looks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody was shown of others that is written down. What is not, and why, says docs/privacy.md. */
    public enum Shown {
        /** Of whom nothing was heard for long. */
        QUIET("quiet"),
        /** All that the directory has of one person. */
        PERSON("person"),
        /** Who qualified for a badge that is confirmed. */
        CANDIDATES("candidates"),
        /** What people say is wrong. */
        DOUBTS("doubts"),
        /** What people report and somebody has to agree to. */
        REPORTS("reports"),
        /** Who asked to be erased. */
        ERASURES("erasures");

        private final String id;

        Shown(String id) {
            this.id = id;
        }

        /** How it is kept with a look, and told. */
        public String id() {
            return id;
        }

        /** The code of its line in the audit. */
        public String line() {
            return id + "-viewed";
        }
    }

    /** Somebody is about to be shown these. Who is shown themselves alone looks at nobody. */
    public void note(PersonId by, Shown what, Collection<PersonId> whom) {
        List<PersonId> others =
                whom.stream().distinct().filter(person -> !person.equals(by)).toList();
        if (others.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        looks.add(others, new Looks.Look(now, by.value(), what.id()));
        audit.add(new AuditLine(now, by.value(), what.line(), about(what, others), null));
    }

    private static String about(Shown what, List<PersonId> whom) {
        if (what == Shown.PERSON) {
            return whom.getFirst().value();
        }
        return whom.size() == 1 ? "1 person" : whom.size() + " people";
    }
}
