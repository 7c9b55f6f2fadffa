package laurel.people.file;

import java.util.Collection;
import java.util.Map;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import org.jspecify.annotations.Nullable;

/** Writes somebody only as they were seen: a file takes the last word, but of two people at a screen the second is told. */
final class OneVersion implements PersonWriter {
    private final PersonWriter writer;
    private long version;

    /**
     * Takes the version that was seen, or 0 for somebody who is not there yet.
     */
    OneVersion(PersonWriter writer, long version) {
        this.writer = writer;
        this.version = version;
    }

    /** Somebody else changed the person since they were seen. */
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Changed() {
            super("The person was changed since", null, false, false);
        }
    }

    @Override
    public Map<PersonId, Person> read(Collection<PersonId> ids) {
        Map<PersonId, Person> people = writer.read(ids);
        long now =
                people.values().stream().mapToLong(Person::version).findFirst().orElse(0);
        if (now != version) {
            throw new Changed();
        }
        return people;
    }

    /** What only the ledger was overtaken in is read again, and found as it was. */
    @Override
    public Result write(@Nullable Person before, Person after) {
        Result result = writer.write(before, after);
        if (result instanceof Result.Written written) {
            version = written.person().version();
        }
        return result;
    }
}
