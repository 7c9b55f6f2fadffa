package laurel.action;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHA-256 over length-prefixed parts, shortened to 128 bits: two contents never collide by how they are joined. */
public final class ContentHash {
    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    static String of(Action action) {
        ContentHash hash = new ContentHash();
        Resource resource = action.resource();
        hash.add(action.person().value());
        hash.add(action.type());
        hash.add(action.occurredAt().toString());
        hash.add(resource == null ? null : resource.id());
        hash.add(resource == null ? null : resource.kind());
        hash.addSet(action.topics());
        hash.addSet(action.standards());
        hash.add(action.recipient() == null ? null : action.recipient().value());
        hash.add(action.group());
        hash.add(action.campaign());
        hash.addSet(action.tags());
        return hash.text();
    }

    /** The digest of one text, such as an event that could not be read. */
    public static String of(String text) {
        ContentHash hash = new ContentHash();
        hash.add(text);
        return hash.text();
    }

    private void add(@Nullable String part) {
        if (part == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private void addSet(List<String> parts) {
        List<String> sorted = parts.stream().distinct().sorted().toList();
        digest.update(ByteBuffer.allocate(4).putInt(sorted.size()).flip());
        sorted.forEach(this::add);
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
