package laurel.people;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates and changes people. Whoever keeps copies of what is written here writes them in the same step. */
public interface PersonWriter {
    /** The people with these ids, as the last change left them; unknown ids are left out. */
    Map<PersonId, Person> read(Collection<PersonId> ids);

    /** Writes {@code after} if the stored person is still {@code before}, or, without a before, if there is none. */
    Result write(@Nullable Person before, Person after);

    /** The person as {@link #write} leaves them: {@code after} with the version that follows on {@code before}'s. */
    static Person stored(@Nullable Person before, Person after) {
        return after.withVersion(before == null ? 1 : before.version() + 1);
    }

    /** What became of a write. */
    sealed interface Result {
        /** The person as stored now, with the new version. */
        record Written(Person person) implements Result {}

        /** Somebody else changed the person in between: read again and decide again. */
        record Overtaken() implements Result {}
    }
}
