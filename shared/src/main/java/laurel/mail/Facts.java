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
        boolean live = organisation.state() instanceof OrganisationState.Live;
        return new Circumstances(
                now,
                live,
                award,
                // What earned it is worked out from the ledger, which is spared while a year is loaded into a baseline.
                live ? awards.find(award.id()) : Optional.empty(),
                directory.person(award.id().person()),
                writtenToday);
    }

    Optional<Person> person(PersonId id) {
        return directory.person(id);
    }
}
