package laurel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import laurel.local.ses.EventFeed;
import laurel.local.ses.Mailbox;
import laurel.local.ses.SesEndpoint;
import laurel.local.ses.SesEvent;
import laurel.mailoutcome.MailOutcomeHandler;
import laurel.recognise.RecogniseHandler;
import laurel.recordaction.RecordActionHandler;
import laurel.settings.Settings;

/** A council with the local SES at the endpoint of its tables, and the functions that thank and that hear of it. */
final class MailCouncil implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 50;

    private final Path folder;
    private final Mailbox mailbox;
    private final EventFeed feed;
    private final BlockingQueue<SesEvent> told = new LinkedBlockingQueue<>();
    private final Council council;
    private final Settings settings;
    private final RecogniseHandler recognise;
    private final MailOutcomeHandler mailOutcome;

    private MailCouncil(Path folder, int people) throws Exception {
        this.folder = folder;
        this.mailbox = new Mailbox(folder);
        this.feed = EventFeed.start(mailbox, told::addAll);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Council.NOW));
        this.council = Council.on(Tables.start(new SesEndpoint(mailbox, clock)));
        Map<String, String> environment = new HashMap<>(council.environment());
        environment.put("LAUREL_CONFIGURATION_SET", "laurel-bench");
        this.settings = Settings.of(environment);
        this.recognise = new RecogniseHandler(settings);
        this.mailOutcome = new MailOutcomeHandler(settings);
        council.add(Traffic.people(people));
        RecordActionHandler recordAction = new RecordActionHandler(settings);
        List<JsonNode> first = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            first.add(Traffic.action("mail-" + i, "p" + i, "resource.viewed", Council.NOW.minus(Duration.ofHours(1))));
        }
        for (List<JsonNode> batch : Load.inGroups(first, BATCH)) {
            Council.record(recordAction, batch);
        }
    }

    /** So many people, each with an award that nobody was told of. */
    static MailCouncil start(int people) throws Exception {
        return new MailCouncil(Files.createTempDirectory("laurel-bench-mail"), people);
    }

    Settings settings() {
        return settings;
    }

    Tables tables() {
        return council.tables();
    }

    /** Thanks for the award of a person; the e-mail has been sent when this returns. */
    void thank(int person) {
        ObjectNode event = JSON.createObjectNode();
        event.putObject("detail")
                .put("organisation", settings.organisation())
                .put("person", "p" + person)
                .put("badge", "first-steps")
                .put("period", "once")
                .put("foundAt", Council.NOW.minusSeconds(1).toString());
        try {
            Council.call(recognise, event.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int sent() {
        return mailbox.all().size();
    }

    /** What SES says of the next e-mail, that it was sent and delivered, as the queue hands it over. */
    String nextOutcome() throws InterruptedException {
        ObjectNode batch = JSON.createObjectNode();
        ArrayNode records = batch.putArray("Records");
        for (int i = 0; i < 2; i++) {
            SesEvent said = told.take();
            ObjectNode event = JSON.createObjectNode()
                    .put("id", said.id())
                    .put("detail-type", said.detailType())
                    .put("source", "aws.ses")
                    .put("time", said.time());
            event.set("detail", said.detail());
            records.addObject().put("messageId", said.id()).put("body", event.toString());
        }
        return batch.toString();
    }

    /** Settles by what SES says. */
    JsonNode hear(String outcome) throws IOException {
        JsonNode answer = Council.call(mailOutcome, outcome);
        if (!answer.path("batchItemFailures").isEmpty()) {
            throw new IllegalStateException("Not settled: " + answer);
        }
        return answer;
    }

    @Override
    public void close() throws Exception {
        feed.close();
        council.close();
        mailbox.close();
        Files.delete(folder.resolve("mailbox.jsonl"));
        Files.delete(folder);
    }
}
