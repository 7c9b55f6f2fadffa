package laurel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import laurel.local.replay.Entry;
import laurel.local.replay.Sender;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Loads the made-up council and its year through the front doors: the imports bucket, the API and the bus. */
public final class Demo {
    /** Who runs the scheme. */
    public static final String LINK_OFFICER = "d001";

    private static final long SEED = 2026;
    private static final String BUCKET = "laurel-imports";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final S3Client s3;
    private final Sender sender;
    private final BooleanSupplier peopleAreThere;
    private final Consumer<JsonNode> campaigns;

    /**
     * One that loads into a stack.
     *
     * @param peopleAreThere whether the last person of {@link #lastPerson} is known by now
     * @param campaigns takes a campaign as {@link #LINK_OFFICER} enters it
     */
    public Demo(S3Client s3, EventBridgeClient events, BooleanSupplier peopleAreThere, Consumer<JsonNode> campaigns) {
        this.s3 = s3;
        this.sender = new Sender(events);
        this.peopleAreThere = peopleAreThere;
        this.campaigns = campaigns;
    }

    /** The person who is imported last. */
    public static String lastPerson() {
        return new Council(SEED).people().getLast().id();
    }

    /** How many actions there are to send. */
    public static int size() {
        return Year.ACTIONS;
    }

    /** Whether all of it was loaded into this folder's stack before. */
    public static boolean isLoaded(Path data, Clock clock) {
        return DemoState.in(data, clock.instant()).loaded();
    }

    /** Loads it, or the rest of it. What was loaded before is sent again and counts once. */
    public void load(Path data, Clock clock, LongConsumer sent) throws InterruptedException {
        DemoState state = DemoState.in(data, clock.instant());
        Council council = new Council(SEED);
        s3.putObject(put -> put.bucket(BUCKET).key("people/demo.csv"), RequestBody.fromString(council.csv()));
        Instant patientUntil = Instant.now().plus(PATIENCE);
        while (!peopleAreThere.getAsBoolean()) {
            if (Instant.now().isAfter(patientUntil)) {
                throw new IllegalStateException("The people of the demonstration were not imported in two minutes");
            }
            Thread.sleep(PAUSE);
        }
        Year year = new Year(SEED, council, state.until());
        campaigns.accept(year.practiceWeek().campaign());
        Map<Entry, String> refused = sender.send(year.entries(), sent);
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused.size() + " actions of the demonstration were refused, the first: "
                    + refused.values().iterator().next());
        }
        state.nowLoaded();
    }
}
