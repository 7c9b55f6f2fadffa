package laurel.people.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a file's first bytes say it is. */
sealed interface Encoding {
    /** Text in UTF-8 as far as one can see; the byte order mark is passed over. What is not UTF-8 reads as U+FFFD. */
    record Utf8(Reader reader) implements Encoding {}

    /** Something else; {@code why} says what to send instead. */
    record Other(String why) implements Encoding {}

    /** Looks at the first bytes. */
    static Encoding of(InputStream content) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(content, 4);
        byte[] first = pushback.readNBytes(4);
        String start = HexFormat.of().formatHex(first);
        if (start.startsWith("504b0304") || start.startsWith("d0cf11e0")) {
            return new Other("The file is an Excel workbook. Save it as \"CSV UTF-8\" and send that.");
        }
        if (start.startsWith("fffe") || start.startsWith("feff") || start.startsWith("00")) {
            return new Other("The file is in UTF-16, not UTF-8. Save it as \"CSV UTF-8\" and send that.");
        }
        int mark = start.startsWith("efbbbf") ? 3 : 0;
        pushback.unread(first, mark, first.length - mark);
        return new Utf8(new BufferedReader(new InputStreamReader(pushback, StandardCharsets.UTF_8)));
    }
}
