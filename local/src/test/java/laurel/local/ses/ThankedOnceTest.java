package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Awards on the whole stack, whose process is killed again and again while it finds, announces and sends. Every award
 * that stands must be in one e-mail. {@code -Dlaurel.awards=1000} takes a thousand, {@code -Dlaurel.seed=N} the moments
 * of an earlier run.
 */
class ThankedOnceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:05:00Z");
    private static final Duration SILENCE = Duration.ofMinutes(65);
    private static final int LONGEST_MILLIS = 60;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final int awards = Integer.getInteger("laurel.awards", 100);
    private final long seed = Long.getLong("laurel.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Duration shift = Duration.between(Instant.now(), MONDAY);
    private final Earners earners = Earners.of(awards);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void everyAwardIsInOneEmailHoweverOftenTheProcessIsKilled() throws Exception {
        int kills = Math.max(4, awards / 50);
        Set<String> unsent = new TreeSet<>();
        Set<String> unsettled = new TreeSet<>();
        for (int kill = 0; kill < kills; kill++) {
            killAmongEmails(kill * earners.count() / kills, (kill + 1) * earners.count() / kills);
            Remains remains = Remains.of(data);
            unsent.addAll(remains.unsent());
            unsettled.addAll(remains.unsettled());
        }

        // What was claimed and never sent waits for SES's silence to be long; a second award for the next day, or, if
        // there
        // was feedback too, for a week to be over.
        settle(shift);
        settle(shift.plus(SILENCE));
        settle(shift.plus(SILENCE).plusDays(1));
        settle(shift.plus(SILENCE).plusDays(8));

        System.out.printf(
                "%d awards, %d kills, seed %d: killed %d times between claim and SES, %d between SES and settlement%n",
                earners.awards(), kills, seed, unsent.size(), unsettled.size());
        assertThat(told()).as("e-mails of each award, seed %d", seed).isEqualTo(onceEachThatStands());
    }

    /**
     * Starts on what is there, has some more people earn their awards, and kills once some e-mails were sent. They come
     * by and by since what is received from a queue five times without success is a dead letter, here as on AWS.
     */
    private void killAmongEmails(int from, int to) throws Exception {
        Path address = data.resolve("address");
        Process process = MailStack.startProcess(data, shift, address);
        try {
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> MailStack.endpoint(address).isPresent() || !process.isAlive());
            assertThat(process.isAlive()).as(() -> "its log: " + log()).isTrue();
            URI endpoint = MailStack.endpoint(address).orElseThrow();
            if (from == 0) {
                earners.join(endpoint, MailStack.settings(endpoint, shift), MONDAY);
            }
            long before = emailsOnDisk();
            earners.act(endpoint, from, to, MONDAY.minus(Duration.ofHours(1)));
            workFor(process, before + 1 + random.nextInt(to - from), random.nextInt(LONGEST_MILLIS));
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Lets everything run that can run at that time. */
    private void settle(Duration at) throws Exception {
        try (MailStack running = MailStack.start(data, at)) {
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> isQuiet(running) && nobodyIsDue(running) && isQuiet(running));
        }
        assertThat(Remains.of(data).unsettled())
                .as("claims that SES's send events did not settle, seed %d", seed)
                .isEmpty();
    }

    private static boolean isQuiet(MailStack running) {
        return running.stack.backlog() == 0 && running.mailbox.unpublished().isEmpty();
    }

    private static boolean nobodyIsDue(MailStack running) {
        running.stack.invoke("AnnounceFunction", JsonNodeFactory.instance.objectNode());
        return running.stack
                        .invoke("ReleaseMailFunction", JsonNodeFactory.instance.objectNode())
                        .path("people")
                        .asInt()
                == 0;
    }

    /** Until so many e-mails have been sent, and a moment more: most kills shall fall where e-mails are under way. */
    private void workFor(Process process, long enough, int millis) throws Exception {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        boolean ended = false;
        while (!ended && emailsOnDisk() < enough && Instant.now().isBefore(end)) {
            ended = process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        ended = ended || process.waitFor(millis, TimeUnit.MILLISECONDS);
        assertThat(ended).as(() -> "it ended by itself: " + log()).isFalse();
    }

    private long emailsOnDisk() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("mailbox.jsonl"))) {
            return lines.filter(line -> line.startsWith("{\"id\"")).count();
        }
    }

    private String log() {
        try {
            return Files.readString(data.resolve("process.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many e-mails of the mailbox tell each award. */
    private Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        try (Mailbox mailbox = new Mailbox(data)) {
            mailbox.all().forEach(mail -> Tags.of(mail).messages().stream()
                    .filter(message -> message.contains(" award|"))
                    .forEach(award -> told.merge(award, 1, Integer::sum)));
        }
        return told;
    }

    private Map<String, Integer> onceEachThatStands() throws Exception {
        Map<String, Integer> once = new TreeMap<>();
        try (AtRest tables = new AtRest(data)) {
            earners.standing(tables.dynamo, Settings.of(Map.of())).forEach(award -> once.put(award, 1));
        }
        assertThat(once).as("awards that stand, seed %d", seed).hasSize(earners.awards());
        return once;
    }
}
