package laurel.local.stack;

import static laurel.local.stack.StartedStack.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

class SurvivesAKillTest {
    private static final int REQUESTS = 60;

    @Test
    void whatWasAcceptedIsDeliveredThoughTheProcessWasKilledAtOnce(@TempDir Path data) throws Exception {
        Path notes = data.resolve("notes");
        Path address = data.resolve("address");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + WorkHandler.NOTES + "=" + notes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStack.class.getName(),
                        data.resolve("data").toString(),
                        address.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> text(address).endsWith("\n"));
            try (EventBridgeClient events =
                    StartedStack.events(URI.create(text(address).strip()))) {
                IntStream.range(0, REQUESTS).forEach(i -> StartedStack.put(events, tenOf(i)));
            }
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        try (Stack again = Stack.start(StartedStack.options(data.resolve("data")))) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                String delivered = text(notes) + Seen.RECORDS;
                assertThat(IntStream.range(0, REQUESTS * 10).filter(i -> !delivered.contains("mark " + i + ";")))
                        .isEmpty();
                assertThat(again.backlog()).isZero();
            });
        }
    }

    private static List<PutEventsRequestEntry> tenOf(int request) {
        List<PutEventsRequestEntry> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(entry("Work", "{\"n\":\"mark " + (request * 10 + i) + ";\"}"));
        }
        return ten;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
