package laurel.viewbadges;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.badges.ViewBadges;
import laurel.badges.ViewProfile;
import laurel.catalogue.CurrentScheme;
import laurel.ledger.Earnings;
import laurel.ledger.Ledger;
import laurel.organisation.RememberedState;
import laurel.organisation.Teams;
import laurel.people.Viewers;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.wiring.ClientModule;
import laurel.wiring.LedgerModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {ClientModule.class, LedgerModule.class, ViewModule.class, ViewBadgesComponent.BadgesModule.class})
interface ViewBadgesComponent {
    Viewers viewers();

    RememberedState state();

    CurrentScheme scheme();

    ViewBadges viewBadges();

    ViewProfile viewProfile();

    @Component.Factory
    interface Factory {
        ViewBadgesComponent create(@BindsInstance Settings settings);
    }

    @Module
    interface BadgesModule {
        @Provides
        static ViewBadges viewBadges(
                Ledger ledger, Awards awards, Earnings earnings, Teams teams, Engine engine, Clock clock) {
            return new ViewBadges(ledger, awards, earnings, teams, engine, clock);
        }

        @Provides
        static ViewProfile viewProfile(Teams teams, Clock clock) {
            return new ViewProfile(teams, clock);
        }
    }
}
