package laurel.mail;

import java.time.Instant;
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
    private final StandingAwards awards;

    public Facts(OrganisationStore organisation, Directory directory, StandingAwards awards) {
        this.organisation = organisation;
        this.directory = directory;
        this.awards = awards;
    }

    Circumstances of(AnnouncedAward award, Instant now, boolean writtenToday) {
        if (!(organisation.state() instanceof OrganisationState.Live)) {
            // Nothing else matters then, and loading a year into a baseline finds many awards.
            return new Circumstances(now, false, award, Optional.empty(), Optional.empty(), writtenToday);
        }
        return new Circumstances(
                now,
                true,
                award,
                awards.find(award.id()),
                directory.person(award.id().person()),
                writtenToday);
    }

    Optional<Person> person(PersonId id) {
        return directory.person(id);
    }
}
