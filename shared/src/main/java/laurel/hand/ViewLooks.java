package laurel.hand;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.organisation.Looks;
import laurel.organisation.Looks.Look;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Shows somebody who looked at them, at what and when. */
public final class ViewLooks {
    private static final int MOST = 100;

    private final Looks looks;
    private final Directory directory;

    public ViewLooks(Looks looks, Directory directory) {
        this.looks = looks;
        this.directory = directory;
    }

    /**
     * A look.
     *
     * @param by the name of whoever looked; null if they are not there any more
     */
    public record Line(Instant at, @Nullable String by, String what) {}

    /** What became of the wish. */
    public sealed interface Result {}

    /** The last ones, latest first. */
    public record Shown(List<Line> looks) implements Result {
        public Shown {
            looks = List.copyOf(looks);
        }
    }

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The looks at a person. */
    public Result view(Viewer viewer, Access access, PersonId whose) {
        if (access.mayViewLooks(viewer, whose) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        List<Look> all = looks.at(whose, MOST);
        Map<PersonId, Person> people = directory.people(
                all.stream().map(look -> new PersonId(look.by())).collect(toSet()));
        return new Shown(all.stream()
                .map(look -> new Line(
                        look.at(),
                        Optional.ofNullable(people.get(new PersonId(look.by())))
                                .map(Person::name)
                                .orElse(null),
                        look.what()))
                .toList());
    }
}
