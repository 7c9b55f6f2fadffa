package laurel.people.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** People files in a bucket. */
public final class S3ImportFiles implements ImportFiles {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private final S3Client client;

    public S3ImportFiles(S3Client client) {
        this.client = client;
    }

    @Override
    public Optional<InputStream> open(ImportFile file) {
        try {
            return Optional.of(client.getObject(get -> get.bucket(file.bucket()).key(file.key())));
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void write(ImportFile file, ImportReport report) {
        client.putObject(
                put -> put.bucket(file.bucket()).key(file.reportKey()).contentType("application/json"),
                RequestBody.fromBytes(json(report)));
    }

    static byte[] json(ImportReport report) {
        try {
            return JSON.writeValueAsBytes(report);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
