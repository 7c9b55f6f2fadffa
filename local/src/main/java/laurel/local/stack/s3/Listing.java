package laurel.local.stack.s3;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import laurel.local.http.Form;

/** ListObjects, of either version. */
final class Listing {
    private static final int MOST = 1000;

    private Listing() {}

    static Xml of(Objects objects, String bucket, Form query) {
        String prefix = query.value("prefix").orElse("");
        String delimiter = query.value("delimiter").orElse("");
        boolean escaped = query.value("encoding-type").isPresent();
        String after = query.value("continuation-token")
                .or(() -> query.value("start-after"))
                .or(() -> query.value("marker"))
                .orElse("");
        int most = Math.min(MOST, query.value("max-keys").map(Integer::parseInt).orElse(MOST));

        List<Objects.Stored> found = objects.list(bucket, prefix, after, most + 1);
        boolean truncated = found.size() > most;
        List<Objects.Stored> page = truncated ? found.subList(0, most) : found;
        TreeSet<String> folders = new TreeSet<>();
        Xml answer = new Xml("ListBucketResult")
                .element("Name", bucket)
                .element("Prefix", text(prefix, escaped))
                .element("MaxKeys", most)
                .element("IsTruncated", truncated);
        int keys = 0;
        for (Objects.Stored object : page) {
            int folder = delimiter.isEmpty() ? -1 : object.key().indexOf(delimiter, prefix.length());
            if (folder >= 0) {
                folders.add(object.key().substring(0, folder + delimiter.length()));
            } else {
                keys++;
                answer.open("Contents")
                        .element("Key", text(object.key(), escaped))
                        .element("LastModified", Instant.ofEpochMilli(object.modified()))
                        .element("ETag", "\"" + object.etag() + "\"")
                        .element("Size", object.size())
                        .element("StorageClass", "STANDARD")
                        .close("Contents");
            }
        }
        folders.forEach(folder -> answer.open("CommonPrefixes")
                .element("Prefix", text(folder, escaped))
                .close("CommonPrefixes"));
        answer.element("KeyCount", keys + folders.size());
        if (escaped) {
            answer.element("EncodingType", "url");
        }
        if (truncated) {
            String last = page.getLast().key();
            answer.element("NextContinuationToken", last).element("NextMarker", text(last, escaped));
        }
        return answer;
    }

    private static String text(String key, boolean escaped) {
        return escaped
                ? URLEncoder.encode(key, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/")
                : key;
    }
}
