package laurel.managepeople;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.organisation.RunOrganisation;
import laurel.people.FindPeople;
import laurel.people.RememberedPeople;
import laurel.people.ViewPerson;
import laurel.people.ViewTeams;
import laurel.people.Viewers;
import laurel.people.file.EditPeople;
import laurel.settings.Settings;
import laurel.wiring.PeopleModule;

@Singleton
@Component(modules = PeopleModule.class)
interface ManagePeopleComponent {
    CurrentScheme scheme();

    Viewers viewers();

    RememberedState state();

    RememberedPeople listed();

    FindPeople findPeople();

    ViewPerson viewPerson();

    ViewTeams viewTeams();

    EditPeople editPeople();

    RunOrganisation runOrganisation();

    @Component.Factory
    interface Factory {
        ManagePeopleComponent create(@BindsInstance Settings settings);
    }
}
