package laurel.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeUploadsTest {
    private static final PersonId OFFICER = new PersonId("joy");

    private final InMemoryUploads kept = new InMemoryUploads();
    private final TakeUploads uploads =
            new TakeUploads(kept, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void aFileThatCameInPartsIsWholeAgainInWhateverOrderTheyCame() {
        Upload upload = uploads.begin(Kind.USAGE, "export.csv", OFFICER);

        uploads.part(upload.id(), "2", "second".getBytes(UTF_8));
        uploads.part(upload.id(), "1", "wrong".getBytes(UTF_8));
        uploads.part(upload.id(), "1", "first ".getBytes(UTF_8));

        assertThat(uploads.bytes(upload.id())).asString(UTF_8).isEqualTo("first second");
        assertThat(uploads.find(upload.id().text())).contains(upload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "49", "-1", "1.5", "one", "99999999999"})
    void aPartHasANumber(String number) {
        Upload upload = uploads.begin(Kind.USAGE, "export.csv", OFFICER);

        assertThat(uploads.part(upload.id(), number, new byte[] {1})).isPresent();
    }

    @Test
    void aPartIsNeitherEmptyNorTooLarge() {
        Upload upload = uploads.begin(Kind.USAGE, "export.csv", OFFICER);

        assertThat(uploads.part(upload.id(), "1", new byte[0])).isPresent();
        assertThat(uploads.part(upload.id(), "1", new byte[TakeUploads.LARGEST_PART + 1]))
                .isPresent();
        assertThat(uploads.part(upload.id(), "1", new byte[TakeUploads.LARGEST_PART]))
                .isEmpty();
    }

    @Test
    void aFileThatIsBeingTakenInIsNotChanged() {
        Upload upload = uploads.begin(Kind.USAGE, "export.csv", OFFICER);
        uploads.part(upload.id(), "1", new byte[] {1});
        kept.put(upload.id(), Notes.PLAN, "{}".getBytes(UTF_8));

        assertThat(uploads.part(upload.id(), "1", new byte[] {2})).isPresent();
        assertThat(uploads.bytes(upload.id())).containsExactly(1);
    }

    @Test
    void aNameIsOneLineOfABearableLength() {
        String name = uploads.begin(Kind.USAGE, "a\r\nb\u202e" + "x".repeat(500), OFFICER)
                .name();

        assertThat(name).startsWith("a  b x").hasSizeLessThanOrEqualTo(121);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../people", "00112233445566778899aabbccddeef", "00112233445566778899AABBCCDDEEFF"})
    void whatIsNoIdNamesNoUpload(String id) {
        assertThat(uploads.find(id)).isEmpty();
    }
}
