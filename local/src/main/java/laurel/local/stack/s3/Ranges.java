package laurel.local.stack.s3;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.local.http.Response;

/** Parts of an object, for clients that ask for a range of bytes. */
final class Ranges {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

    private Ranges() {}

    /** The part of an answer that was asked for; all of it if none was, or none that can be understood. */
    static Response apply(Optional<String> asked, Response whole) {
        Matcher range = RANGE.matcher(asked.orElse(""));
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return whole;
        }
        int size = whole.body().length;
        int from = range.group(1).isEmpty()
                ? Math.max(0, size - Integer.parseInt(range.group(2)))
                : Integer.parseInt(range.group(1));
        int to = range.group(1).isEmpty() || range.group(2).isEmpty()
                ? size - 1
                : Math.min(size - 1, Integer.parseInt(range.group(2)));
        if (from > to) {
            return Response.of(416, "application/xml", "<Error><Code>InvalidRange</Code></Error>");
        }
        return new Response(206, whole.headers(), Arrays.copyOfRange(whole.body(), from, to + 1))
                .with("content-range", "bytes " + from + "-" + to + "/" + size);
    }
}
