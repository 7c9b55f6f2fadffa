package laurel.imports.usage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The text of a file, in whichever of the encodings that exports come in. */
sealed interface FileText {
    /** Its text, without a byte order mark. */
    record Plain(String text) implements FileText {}

    /** No text; {@code why} says what to load instead. */
    record None(String why) implements FileText {}

    static FileText of(byte[] content) {
        String start = HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
        if (start.startsWith("504b0304") || start.startsWith("d0cf11e0")) {
            return new None("The file is an Excel workbook. Save it as \"CSV UTF-8\" and load that.");
        }
        if (start.startsWith("25504446")) {
            return new None("The file is a PDF. Ask the provider for the table behind it, as CSV.");
        }
        if (start.startsWith("fffe") || start.startsWith("feff")) {
            return new Plain(withoutMark(new String(content, StandardCharsets.UTF_16)));
        }
        for (int i = 0; i < Math.min(content.length, 1000); i++) {
            if (content[i] == 0) {
                return new None("The file is no text. Save it as \"CSV UTF-8\" and load that.");
            }
        }
        return new Plain(withoutMark(utf8OrWindows(content)));
    }

    /** What is not UTF-8 was written by a Windows program of a western language. */
    private static String utf8OrWindows(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
