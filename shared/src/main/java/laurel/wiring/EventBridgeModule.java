package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.settings.Settings;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** The client of those functions that put events on the bus. */
@Module
public interface EventBridgeModule {
    OncePerEndpoint<EventBridgeClient> EVENT_BRIDGE = new OncePerEndpoint<>(settings -> ClientModule.at(
                    settings, EventBridgeClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
            .build());

    @Provides
    @Singleton
    static EventBridgeClient eventBridge(Settings settings) {
        return EVENT_BRIDGE.of(settings);
    }
}
