package laurel.mail;

import java.util.Optional;
import laurel.organisation.OrganisationState;
import laurel.organisation.OrganisationStore;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;

/** Gathers what the gate looks at, as it is at that moment. */
public final class Facts {
    private final OrganisationStore organisation;
    private final Directory directory;
    private final Wishes wishes;
    private final Suppressed suppressed;

    public Facts(OrganisationStore organisation, Directory directory, Wishes wishes, Suppressed suppressed) {
        this.organisation = organisation;
        this.directory = directory;
        this.wishes = wishes;
        this.suppressed = suppressed;
    }

    Situation of(PersonId id, Correspondence correspondence) {
        if (!(organisation.state() instanceof OrganisationState.Live)) {
            // Nothing else matters then, and loading a year into a baseline finds many awards.
            return new Situation(false, Optional.empty(), Wishes.Choices.NONE, false, correspondence);
        }
        Optional<Person> person = directory.person(id);
        String email = person.map(Person::email).orElse(null);
        return new Situation(true, person, wishes.of(id), email != null && suppressed.contains(email), correspondence);
    }
}
