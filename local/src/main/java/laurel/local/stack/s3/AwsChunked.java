package laurel.local.stack.s3;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import laurel.local.http.Request;

/** The {@code aws-chunked} encoding, in which clients send a body with a checksum behind it. */
final class AwsChunked {
    private AwsChunked() {}

    /** The body of a request, taken out of its chunks if it is in any. Signatures and checksums are not looked at. */
    static byte[] body(Request request) {
        boolean chunked = request.header("x-amz-content-sha256").orElse("").startsWith("STREAMING-")
                || request.header("content-encoding").orElse("").contains("aws-chunked");
        return chunked ? decode(request.body()) : request.body();
    }

    private static byte[] decode(byte[] encoded) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(encoded.length);
        int at = 0;
        while (at < encoded.length) {
            int end = at;
            while (end < encoded.length && encoded[end] != '\r') {
                end++;
            }
            String header = new String(encoded, at, end - at, StandardCharsets.US_ASCII);
            int semicolon = header.indexOf(';');
            int size = Integer.parseInt(semicolon < 0 ? header : header.substring(0, semicolon), 16);
            if (size == 0) {
                break;
            }
            plain.write(encoded, end + 2, size);
            at = end + 2 + size + 2;
        }
        return plain.toByteArray();
    }
}
