package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.mail.DynamoMailStore;
import laurel.mail.Wishes;
import laurel.preferences.ApplyChanges;
import laurel.preferences.DynamoPreferences;
import laurel.preferences.NoteChoices;
import laurel.preferences.PreferencesStore;
import laurel.preferences.StoredWishes;
import laurel.privacy.Objections;
import laurel.settings.Settings;
import laurel.stoplink.DynamoStopTokens;
import laurel.stoplink.StopLink;
import laurel.stoplink.StopLinks;
import laurel.stoplink.StopMail;
import laurel.stoplink.StopTokens;
import laurel.tenancy.Mark;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What people choose about e-mails to them, and the links by which they stop them. */
@Module(includes = {ClientModule.class, LeftAloneModule.class})
public interface PreferencesModule {
    @Provides
    @Singleton
    static PreferencesStore preferences(DynamoDbClient dynamo, Settings settings) {
        return new DynamoPreferences(dynamo, settings);
    }

    @Provides
    @Singleton
    static ApplyChanges applyChanges(PreferencesStore store, DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new ApplyChanges(store, new NoteChoices(new DynamoMailStore(dynamo, settings)), clock);
    }

    @Provides
    @Singleton
    static Wishes wishes(PreferencesStore store, Objections objections) {
        return new StoredWishes(store, objections);
    }

    @Provides
    @Singleton
    static StopTokens stopTokens(DynamoDbClient dynamo, Settings settings) {
        return new DynamoStopTokens(dynamo, settings);
    }

    @Provides
    @Singleton
    static StopLinks stopLinks(StopTokens tokens, Settings settings) {
        return new StopLinks(tokens, settings.site(), Mark.link(settings, StopLink.PATH));
    }

    @Provides
    @Singleton
    static StopMail stopMail(StopTokens tokens, ApplyChanges changes) {
        return new StopMail(tokens, changes);
    }
}
