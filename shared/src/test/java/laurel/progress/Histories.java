package laurel.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;

/** Made-up histories of one person in the registration year 2024, which has a 29 February, crowded enough to reach caps. */
public final class Histories {
    public static final Set<Alias> OWN = Set.of(new Alias("vle:me"), new Alias("mailto:me@council.example"));

    private static final Instant START = Instant.parse("2023-12-01T00:00:00Z");
    private static final List<Instant> EDGES = List.of(
            START,
            Instant.parse("2023-12-31T23:59:59.999Z"),
            Instant.parse("2024-02-29T12:00:00Z"),
            Instant.parse("2024-03-31T00:30:00Z"),
            Instant.parse("2024-03-31T22:59:59.999Z"),
            Instant.parse("2024-05-31T22:59:59.999Z"),
            Instant.parse("2024-05-31T23:00:00Z"),
            Instant.parse("2024-08-31T23:00:00Z"),
            Instant.parse("2024-10-26T23:00:00Z"),
            Instant.parse("2024-10-27T23:59:59.999Z"),
            Instant.parse("2024-11-30T23:59:59.999Z"));

    private Histories() {}

    public static List<Action> random(Random random) {
        int size = 1 + random.nextInt(80);
        int days = 1 + random.nextInt(random.nextBoolean() ? 3 : 366);
        int firstDay = random.nextInt(366 - days + 1);
        int kinds = 1 + random.nextInt(Arithmetic.types().size());
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String type = Arithmetic.types().get(random.nextInt(kinds));
            actions.add(action(random, i, type, moment(random, firstDay, days)));
        }
        return actions;
    }

    private static Instant moment(Random random, int firstDay, int days) {
        if (random.nextInt(8) == 0) {
            return EDGES.get(random.nextInt(EDGES.size()));
        }
        // Whole hours, so that several fall on one moment.
        return START.plusSeconds(3_600L * (24L * firstDay + random.nextInt(24 * days)));
    }

    static Action action(Random random, int id, String type, Instant at) {
        Alias recipient = type.equals("resource.shared")
                ? new Alias("vle:" + (random.nextInt(6) == 0 ? "me" : random.nextInt(5)))
                : null;
        List<String> topics = new ArrayList<>();
        if (type.equals("topic.explored")) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                topics.add("topic " + random.nextInt(9));
            }
        }
        return new Action(
                new ActionKey("source-" + random.nextInt(2), "id-" + id),
                new Alias("vle:me"),
                type,
                at,
                new Resource("r" + random.nextInt(8), null, null),
                topics,
                List.of(),
                recipient,
                null,
                null,
                List.of());
    }
}
