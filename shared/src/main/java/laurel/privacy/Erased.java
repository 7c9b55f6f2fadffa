package laurel.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;

/**
 * Remembers who was erased, by digests alone: enough to know them when something names them again, and to nobody else a
 * name. What comes of them later is not kept, and no people file brings them back.
 */
public interface Erased {
    /**
     * Which of these names belonged to somebody who was erased; a moment old at most. What is written in that moment the
     * erasure meets when it goes over everything once more.
     */
    Set<Alias> among(Collection<Alias> aliases);

    /** Which of these were erased, as things are now. */
    Set<PersonId> people(Collection<PersonId> ids);

    /** Adds somebody with all that names them. Doing it again adds what is new. */
    void add(Subject whose, Instant at);

    /**
     * Lets somebody come back who was erased, with the names that they had, and tells when they were; nothing if they
     * were not. What is gone stays gone.
     */
    Optional<Instant> letBack(PersonId person);

    /** Repairs one of the two copies that there are from the other, after a table was restored, and counts all. */
    int mend();

    /** Nobody was ever erased. */
    Erased NOBODY = new Erased() {
        @Override
        public Set<Alias> among(Collection<Alias> aliases) {
            return Set.of();
        }

        @Override
        public Set<PersonId> people(Collection<PersonId> ids) {
            return Set.of();
        }

        @Override
        public void add(Subject whose, Instant at) {
            throw new UnsupportedOperationException("Nobody is erased here");
        }

        @Override
        public Optional<Instant> letBack(PersonId person) {
            return Optional.empty();
        }

        @Override
        public int mend() {
            return 0;
        }
    };
}
