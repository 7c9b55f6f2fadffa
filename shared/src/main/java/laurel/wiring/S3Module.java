package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.settings.Settings;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of those functions that read or write objects. */
@Module
public interface S3Module {
    /** Buckets stand in the path, which every endpoint other than AWS's understands. */
    OncePerEndpoint<S3Client> S3 = new OncePerEndpoint<>(settings -> ClientModule.at(
                    settings, S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
            .forcePathStyle(settings.awsEndpoint().isPresent())
            .build());

    @Provides
    @Singleton
    static S3Client s3(Settings settings) {
        return S3.of(settings);
    }
}
