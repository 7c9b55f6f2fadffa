package laurel.local.command;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** SDK clients for an AWS endpoint on this machine. */
record AwsClients(int port) {
    private static final StaticCredentialsProvider ANY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    EventBridgeClient events() {
        return client(EventBridgeClient.builder()).build();
    }

    DynamoDbClient dynamo() {
        return client(DynamoDbClient.builder()).build();
    }

    S3Client s3() {
        return client(S3Client.builder()).forcePathStyle(true).build();
    }

    SesV2Client ses() {
        return client(SesV2Client.builder()).build();
    }

    private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B client(B builder) {
        return builder.endpointOverride(URI.create("http://localhost:" + port))
                .region(Region.EU_WEST_2)
                .credentialsProvider(ANY)
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }
}
