package laurel.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import laurel.people.PersonId;

/** Takes files in, in parts that a request can carry, and gives them back whole. */
public final class TakeUploads {
    /** The most bytes of a part: well below what Lambda takes, and soon sent by a slow line too. */
    public static final int LARGEST_PART = 1_000_000;
    /** The most parts of a file. */
    public static final int MOST_PARTS = 48;

    private static final int LONGEST_NAME = 120;

    private final Uploads uploads;
    private final Notes notes;
    private final Clock clock;

    public TakeUploads(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.notes = new Notes(uploads);
        this.clock = clock;
    }

    /** Begins an upload. */
    public Upload begin(Kind kind, String name, PersonId by) {
        Upload upload = new Upload(UploadId.fresh(), kind, shown(name), by.value(), clock.instant());
        notes.write(
                upload.id(),
                Notes.ABOUT,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("kind", kind.id())
                        .put("name", upload.name())
                        .put("by", upload.by())
                        .put("at", upload.at().toString()));
        return upload;
    }

    /** The upload of that id, if somebody began it in the last seven days. */
    public Optional<Upload> find(String id) {
        return UploadId.parse(id).flatMap(upload -> notes.read(upload, Notes.ABOUT)
                .flatMap(about -> Kind.withId(about.path("kind").asText())
                        .map(kind -> new Upload(
                                upload,
                                kind,
                                about.path("name").asText(),
                                about.path("by").asText(),
                                Instant.parse(about.path("at").asText())))));
    }

    /** Takes a part of a file, counted from 1; the same again replaces it. Answers what to mend, or nothing. */
    public Optional<String> part(UploadId id, String number, byte[] content) {
        Optional<Integer> part = number.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
        if (part.isEmpty() || part.get() < 1 || part.get() > MOST_PARTS) {
            return Optional.of("part: write a number from 1 to " + MOST_PARTS + ". A file can have "
                    + MOST_PARTS * (LARGEST_PART / 1_000_000) + " MB; split a larger one.");
        }
        if (content.length == 0 || content.length > LARGEST_PART) {
            return Optional.of("body: send 1 to " + LARGEST_PART + " bytes of the file as application/octet-stream. A"
                    + " larger file goes in several parts.");
        }
        if (notes.read(id, Notes.PLAN).isPresent()) {
            return Optional.of("This file is being taken in already. Begin another upload.");
        }
        uploads.put(id, name(part.get()), content);
        return Optional.empty();
    }

    /** The whole file; empty if no part has come. */
    public byte[] bytes(UploadId id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int part = 1; part <= MOST_PARTS; part++) {
            Optional<InputStream> content = uploads.open(id, name(part));
            if (content.isEmpty()) {
                break;
            }
            try (InputStream open = content.get()) {
                open.transferTo(whole);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return whole.toByteArray();
    }

    /** A stream over the whole file that needs no closing. */
    public InputStream inMemory(UploadId id) {
        return new ByteArrayInputStream(bytes(id));
    }

    private static String name(int part) {
        return "part-%02d".formatted(part);
    }

    /** The name of a file as it may be shown: one line, and not too long a one. */
    private static String shown(String name) {
        String plain =
                name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }

    /** A note beside an upload. */
    public Optional<JsonNode> note(UploadId id, String name) {
        return notes.read(id, name);
    }
}
