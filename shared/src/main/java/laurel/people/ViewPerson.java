package laurel.people;

import java.util.List;
import java.util.Optional;
import laurel.organisation.NoteLooks;

/** Shows a link officer what the directory has of somebody. What they did is theirs, and not here. */
public final class ViewPerson {
    private final Directory directory;
    private final NoteLooks looks;

    public ViewPerson(Directory directory, NoteLooks looks) {
        this.directory = directory;
        this.looks = looks;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** The person as the last change left them. */
    public record Shown(Person person) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** Nobody has that id. */
    public record NoSuchPerson() implements Result {}

    /** The person with that id. */
    public Result view(Viewer viewer, Access access, PersonId id) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Person> person = directory.personNow(id);
        person.ifPresent(found -> looks.note(viewer.id(), NoteLooks.Shown.PERSON, List.of(found.id())));
        return person.<Result>map(Shown::new).orElseGet(NoSuchPerson::new);
    }
}
