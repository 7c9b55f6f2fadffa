package laurel.privacy;

import java.util.Set;
import laurel.people.PersonId;

/** Remembers who objects to being counted, and when. */
public interface Objections {
    /** When somebody objected, as it is now. */
    Objection of(PersonId person);

    /** The same, a moment old at most, for half of what it costs. */
    Objection recent(PersonId person);

    /** Who objects; a moment old at most. */
    Set<PersonId> standing();

    /** Writes the next version and returns true; returns false if somebody else wrote one. */
    boolean replace(PersonId person, Objection next);

    /** Nobody objects. */
    Objections NONE = new Objections() {
        @Override
        public Objection of(PersonId person) {
            return Objection.NONE;
        }

        @Override
        public Objection recent(PersonId person) {
            return Objection.NONE;
        }

        @Override
        public Set<PersonId> standing() {
            return Set.of();
        }

        @Override
        public boolean replace(PersonId person, Objection next) {
            throw new UnsupportedOperationException("Nobody objects here");
        }
    };
}
