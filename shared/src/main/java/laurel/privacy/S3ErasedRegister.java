package laurel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import laurel.parallel.Together;
import laurel.settings.Settings;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The register in a bucket of its own: an object {@code erased/ORG.DIGEST} for each who was erased, and {@code
 * let-back/ORG.DIGEST} for each who was let back, which the bucket forgets once no restored table can be older.
 */
public final class S3ErasedRegister implements ErasedRegister {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What follows the organisation: another one's name may begin with it. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final S3Client client;
    private final String bucket;
    private final String erased;
    private final String back;

    public S3ErasedRegister(S3Client client, Settings settings) {
        this.client = client;
        this.bucket = settings.erasedBucket();
        this.erased = "erased/" + settings.organisation() + ".";
        this.back = "let-back/" + settings.organisation() + ".";
    }

    @Override
    public Optional<ErasedDigests> find(Digest id) {
        return read(erased + id.value()).map(json -> erased(id, json));
    }

    @Override
    public void put(ErasedDigests one) {
        ObjectNode json = JSON.createObjectNode().put("at", one.at().toString());
        one.aliases().stream().map(Digest::value).sorted().forEach(json.putArray("aliases")::add);
        write(erased + one.id().value(), json);
    }

    @Override
    public void letBack(Digest id, Instant at) {
        write(back + id.value(), JSON.createObjectNode().put("at", at.toString()));
        client.deleteObject(delete -> delete.bucket(bucket).key(erased + id.value()));
    }

    @Override
    public List<ErasedDigests> all() {
        return every(erased).entrySet().stream()
                .map(each -> erased(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public Map<Digest, Instant> lately() {
        Map<Digest, Instant> lately = new HashMap<>();
        every(back).forEach((id, json) -> lately.put(id, at(json)));
        return lately;
    }

    private static ErasedDigests erased(Digest id, JsonNode json) {
        Set<Digest> aliases = new HashSet<>();
        json.path("aliases").forEach(alias -> aliases.add(new Digest(alias.asText())));
        return new ErasedDigests(id, at(json), aliases);
    }

    private static Instant at(JsonNode json) {
        return Instant.parse(json.path("at").asText());
    }

    /** One that goes between the listing and the reading is not there any more. */
    private Map<Digest, JsonNode> every(String prefix) {
        List<String> keys =
                client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                        .map(S3Object::key)
                        .filter(key ->
                                DIGEST.matcher(key.substring(prefix.length())).matches())
                        .toList();
        List<Callable<Optional<JsonNode>>> questions = keys.stream()
                .<Callable<Optional<JsonNode>>>map(key -> () -> read(key))
                .toList();
        List<Optional<JsonNode>> answers = Together.ask(questions);
        Map<Digest, JsonNode> every = new HashMap<>();
        for (int at = 0; at < keys.size(); at++) {
            Digest id = new Digest(keys.get(at).substring(prefix.length()));
            answers.get(at).ifPresent(json -> every.put(id, json));
        }
        return every;
    }

    private Optional<JsonNode> read(String key) {
        try {
            return Optional.of(JSON.readTree(
                    client.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe()));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String key, ObjectNode json) {
        client.putObject(
                put -> put.bucket(bucket).key(key).contentType("application/json"),
                RequestBody.fromString(json.toString()));
    }
}
