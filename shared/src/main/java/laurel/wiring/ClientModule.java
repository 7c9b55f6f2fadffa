package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.settings.Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What every function needs: the clock, and the table client on the smallest HTTP client there is. */
@Module
public interface ClientModule {
    OncePerEndpoint<DynamoDbClient> DYNAMO_DB = new OncePerEndpoint<>(
            settings -> at(settings, DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
                    .build());

    @Provides
    @Singleton
    static Clock clock(Settings settings) {
        return settings.clock();
    }

    @Provides
    @Singleton
    static DynamoDbClient dynamoDb(Settings settings) {
        return DYNAMO_DB.of(settings);
    }

    /** Points a client at the region, and at another endpoint than AWS's if the settings name one. */
    static <B extends AwsClientBuilder<B, ?>> B at(Settings settings, B builder) {
        builder.region(Region.of(settings.region()));
        settings.awsEndpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).credentialsProvider(anyCredentials()));
        return builder;
    }

    /** What stands in for AWS lets everybody in, but a client wants something to sign with. */
    private static AwsCredentialsProvider anyCredentials() {
        return AwsCredentialsProviderChain.of(
                EnvironmentVariableCredentialsProvider.create(),
                ContainerCredentialsProvider.create(),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }
}
