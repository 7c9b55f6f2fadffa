package laurel.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import laurel.people.file.ImportFile;
import laurel.settings.Settings;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Uploads in the imports bucket, which forgets what is older than seven days. */
public final class S3Uploads implements Uploads {
    private final S3Client client;
    private final String bucket;
    private final String organisation;
    private final UploadKeys keys;

    public S3Uploads(S3Client client, Settings settings) {
        this.client = client;
        this.bucket = settings.importsBucket();
        this.organisation = settings.organisation();
        this.keys = new UploadKeys(settings);
    }

    @Override
    public void put(UploadId id, String name, byte[] content) {
        client.putObject(put -> put.bucket(bucket).key(keys.key(id, name)), RequestBody.fromBytes(content));
    }

    @Override
    public Optional<InputStream> open(UploadId id, String name) {
        return object(keys.key(id, name));
    }

    @Override
    public List<UploadId> having(String name) {
        return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(keys.prefix())).contents().stream()
                .flatMap(object -> keys.upload(object.key(), name).stream())
                .toList();
    }

    @Override
    public void handIn(UploadId id, byte[] peopleFile) {
        client.putObject(
                put -> put.bucket(bucket).key(peopleFile(id).key()).contentType("text/csv"),
                RequestBody.fromBytes(peopleFile));
    }

    @Override
    public Optional<InputStream> report(UploadId id) {
        return object(peopleFile(id).reportKey());
    }

    private ImportFile peopleFile(UploadId id) {
        return new ImportFile(bucket, "people/" + organisation + "." + id + ".csv");
    }

    private Optional<InputStream> object(String key) {
        try {
            return Optional.of(client.getObject(get -> get.bucket(bucket).key(key)));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }
}
