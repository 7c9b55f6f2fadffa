package laurel.people;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a directory in memory, as lists have them. */
public final class InMemoryPeopleList implements PeopleList {
    private final InMemoryDirectory directory;

    public InMemoryPeopleList(InMemoryDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<ListedPerson> team(String team) {
        return all().stream().filter(line -> line.team().equals(team)).toList();
    }

    @Override
    public List<ListedPerson> all() {
        @Nullable PersonId first = null;
        return directory.after(first, Integer.MAX_VALUE).stream()
                .map(ListedPerson::of)
                .sorted(Comparator.comparing(ListedPerson::team).thenComparing(ListedPerson::id, PersonId.ORDER))
                .toList();
    }
}
