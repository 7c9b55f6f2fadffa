package laurel.local.stack.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** MD5, by which S3 names contents. */
final class Digest {
    private Digest() {}

    static MessageDigest ofMd5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String md5(byte[] bytes) {
        return HexFormat.of().formatHex(ofMd5().digest(bytes));
    }
}
