package laurel.local.stack.s3;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Uploads in parts that are not complete yet. They live no longer than the process. Safe for all threads. */
final class Uploads {
    private final Map<String, Upload> open = new ConcurrentHashMap<>();
    private final Objects objects;

    /** An upload, with what its object is to be. */
    record Upload(String type, String metadata, Map<Integer, Part> parts) {}

    /** A part, whose bytes are in a file. */
    record Part(String etag, String file) {}

    /** All parts together. */
    record Whole(Upload upload, byte[] bytes, String etag) {}

    Uploads(Objects objects) {
        this.objects = objects;
    }

    String begin(String type, String metadata) {
        String id = UUID.randomUUID().toString();
        open.put(id, new Upload(type, metadata, new ConcurrentHashMap<>()));
        return id;
    }

    /** Keeps a part; its ETag. */
    Optional<String> part(String id, int number, byte[] bytes) {
        return Optional.ofNullable(open.get(id)).map(upload -> {
            String etag = Digest.md5(bytes);
            Part before = upload.parts().put(number, new Part(etag, objects.write(bytes)));
            if (before != null) {
                objects.forget(before.file());
            }
            return etag;
        });
    }

    /** Ends an upload and gives what it brought. */
    Optional<Whole> complete(String id) {
        return Optional.ofNullable(open.get(id)).map(upload -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            MessageDigest digest = Digest.ofMd5();
            Map<Integer, Part> inOrder = new TreeMap<>(upload.parts());
            inOrder.values().forEach(part -> {
                bytes.writeBytes(objects.read(part.file()));
                digest.update(HexFormat.of().parseHex(part.etag()));
            });
            String etag = HexFormat.of().formatHex(digest.digest()) + "-" + inOrder.size();
            return new Whole(upload, bytes.toByteArray(), etag);
        });
    }

    /** Forgets an upload and its parts. */
    boolean forget(String id) {
        Upload upload = open.remove(id);
        if (upload != null) {
            upload.parts().values().forEach(part -> objects.forget(part.file()));
        }
        return upload != null;
    }
}
