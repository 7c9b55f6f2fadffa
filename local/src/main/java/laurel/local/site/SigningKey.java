package laurel.local.site;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs development tokens: kept in the data folder, so that a token outlives a restart. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path folder) {
        Path file = folder.resolve("signing-key.json");
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : create(folder, file);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no key. Remove it: a new one is made at the next start.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key can be made", e);
        }
    }

    private static RSAKey create(Path folder, Path file) throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyID(SignIn.ISSUER_ID)
                .generate();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "signing-key", ".new");
        Files.writeString(fresh, key.toJSONString());
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
