package laurel.viewbadges;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.badges.ViewAward;
import laurel.badges.ViewBadges;
import laurel.badges.ViewHistory;
import laurel.badges.ViewPoints;
import laurel.badges.ViewProfile;
import laurel.catalogue.CurrentScheme;
import laurel.ledger.Ledger;
import laurel.ledger.WhatCounted;
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

    ViewProfile viewProfile();

    MeRoutes routes();

    @Component.Factory
    interface Factory {
        ViewBadgesComponent create(@BindsInstance Settings settings);
    }

    @Module
    interface BadgesModule {
        @Provides
        static ViewProfile viewProfile(Teams teams, Clock clock) {
            return new ViewProfile(teams, clock);
        }

        @Provides
        static MeRoutes routes(Ledger ledger, Awards awards, Teams teams, Engine engine, Clock clock) {
            return new MeRoutes(
                    new ViewBadges(ledger, awards, teams, engine, clock),
                    new ViewAward(awards, new WhatCounted(ledger, engine, clock.getZone()), engine),
                    new ViewHistory(ledger, engine, clock.getZone()),
                    new ViewPoints(ledger, engine, clock),
                    clock);
        }
    }
}
