package laurel.imports.usage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Lines of an export as compressed text: id, first day, number of days. */
final class SentText {
    private SentText() {}

    static byte[] write(List<Sent> lines) {
        StringBuilder text = new StringBuilder(lines.size() * 32);
        for (Sent line : lines) {
            text.append(line.id())
                    .append(' ')
                    .append(line.span().from().toEpochDay())
                    .append(' ')
                    .append(line.span().days())
                    .append('\n');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<Sent> read(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            List<Sent> lines = new ArrayList<>();
            new String(zip.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
                String[] parts = line.split(" ");
                LocalDate from = LocalDate.ofEpochDay(Long.parseLong(parts[1]));
                lines.add(new Sent(parts[0], new Span(from, from.plusDays(Long.parseLong(parts[2]) - 1))));
            });
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
