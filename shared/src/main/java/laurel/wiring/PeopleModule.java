package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.ledger.Rewrites;
import laurel.ledger.Waiting;
import laurel.organisation.Audit;
import laurel.organisation.DynamoAudit;
import laurel.organisation.GoLive;
import laurel.organisation.NoteLooks;
import laurel.organisation.OrganisationStore;
import laurel.organisation.RunOrganisation;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.FindPeople;
import laurel.people.PeopleList;
import laurel.people.PersonWriter;
import laurel.people.ViewPerson;
import laurel.people.ViewTeams;
import laurel.people.file.EditPeople;
import laurel.privacy.Erased;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a link officer sees and changes of people and teams, and going live. */
@Module(includes = {LedgerModule.class, ViewModule.class, PeopleListModule.class, LookModule.class})
public interface PeopleModule {
    @Provides
    @Singleton
    static Audit audit(DynamoDbClient dynamo, Settings settings) {
        return new DynamoAudit(dynamo, settings);
    }

    @Provides
    static FindPeople findPeople(PeopleList listed, Clock clock) {
        return new FindPeople(listed, clock);
    }

    @Provides
    static ViewPerson viewPerson(Directory directory, NoteLooks looks) {
        return new ViewPerson(directory, looks);
    }

    @Provides
    static ViewTeams viewTeams(Teams teams, PeopleList listed, Clock clock) {
        return new ViewTeams(teams, listed, clock);
    }

    @Provides
    static EditPeople editPeople(
            PersonWriter people,
            DynamoDbClient dynamo,
            Settings settings,
            Waiting waiting,
            Rewrites rewrites,
            Teams teams,
            Audit audit,
            Erased erased,
            Clock clock) {
        return new EditPeople(
                people, new DynamoAliases(dynamo, settings), waiting, rewrites, teams, erased, audit, clock);
    }

    @Provides
    static RunOrganisation runOrganisation(OrganisationStore store, Audit audit, Clock clock) {
        return new RunOrganisation(store, new GoLive(store, clock), audit, clock);
    }
}
