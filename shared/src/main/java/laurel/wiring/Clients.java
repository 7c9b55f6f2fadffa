package laurel.wiring;

import laurel.settings.Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Builds clients of AWS, or of what stands in for it. */
public final class Clients {
    private Clients() {}

    /** The builder with the region, the endpoint and the HTTP client that every client has. */
    public static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B with(B builder, Settings settings) {
        builder.region(Region.of(settings.region())).httpClientBuilder(UrlConnectionHttpClient.builder());
        settings.awsEndpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).credentialsProvider(anyCredentials()));
        return builder;
    }

    /** What stands in for AWS signs nobody in, but clients want something to sign with. */
    private static AwsCredentialsProviderChain anyCredentials() {
        return AwsCredentialsProviderChain.of(
                EnvironmentVariableCredentialsProvider.create(),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }
}
