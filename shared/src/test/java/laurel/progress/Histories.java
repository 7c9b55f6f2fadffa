package laurel.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.campaign.Campaign;
import org.jspecify.annotations.Nullable;

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

    private static final List<String> STANDARDS =
            IntStream.rangeClosed(1, 8).mapToObj(part -> "4." + part).toList();
    private static final List<String> TAGS = List.of("impact", "overview");
    private static final List<@Nullable String> CAMPAIGNS = Arrays.asList(null, null, "week", "series", "swweek");

    /** A practice week over the change to summer time, a series and a Social Work Week, all in the year. */
    public static final List<Campaign> CAMPAIGN_LIST = List.of(
            new Campaign(
                    "week",
                    "practice-week",
                    "Practice week",
                    LocalDate.of(2024, 3, 27),
                    LocalDate.of(2024, 4, 2),
                    IntStream.range(0, 5)
                            .mapToObj(i -> new Campaign.Topic(
                                    LocalDate.of(2024, 3, 27).plusDays(i), "topic-" + i, "Topic " + i))
                            .toList(),
                    Set.of(),
                    7),
            new Campaign(
                    "series",
                    "cpd-series",
                    "CPD series",
                    LocalDate.of(2023, 12, 1),
                    LocalDate.of(2024, 11, 30),
                    List.of(),
                    Set.of(),
                    0),
            new Campaign(
                    "swweek",
                    "social-work-week",
                    "Social Work Week",
                    LocalDate.of(2024, 2, 26),
                    LocalDate.of(2024, 3, 3),
                    List.of(),
                    Set.of(),
                    0));

    private Histories() {}

    public static List<Action> random(Random random) {
        int size = 1 + random.nextInt(80);
        boolean inCampaign = random.nextInt(4) == 0;
        int days = inCampaign ? 14 : 1 + random.nextInt(List.of(3, 40, 366).get(random.nextInt(3)));
        int firstDay = inCampaign ? 117 : random.nextInt(366 - days + 1);
        List<String> types = new ArrayList<>(Arithmetic.types());
        Collections.shuffle(types, random);
        int kinds = 1 + random.nextInt(types.size());
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String type = types.get(random.nextInt(kinds));
            actions.add(action(random, i, type, moment(random, firstDay, days)));
        }
        return actions;
    }

    /** One of the types, each as often as the others. */
    public static String type(Random random) {
        return Arithmetic.types().get(random.nextInt(Arithmetic.types().size()));
    }

    private static Instant moment(Random random, int firstDay, int days) {
        if (random.nextInt(8) == 0) {
            return EDGES.get(random.nextInt(EDGES.size()));
        }
        // Whole hours, so that several fall on one moment.
        return START.plusSeconds(3_600L * (24L * firstDay + random.nextInt(24 * days)));
    }

    private static List<String> some(Random random, List<String> of) {
        return of.stream().filter(each -> random.nextInt(4) == 0).toList();
    }

    static Action action(Random random, int id, String type, Instant at) {
        Alias recipient = type.equals("resource.shared") || type.equals("share.useful")
                ? new Alias("vle:" + (random.nextInt(6) == 0 ? "me" : random.nextInt(5)))
                : null;
        List<String> topics = new ArrayList<>();
        if (type.equals("topic.explored") || type.equals("session.attended")) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                topics.add("topic-" + random.nextInt(7));
            }
        }
        return new Action(
                new ActionKey("source-" + random.nextInt(2), "id-" + id),
                new Alias("vle:me"),
                type,
                at,
                new Resource("r" + random.nextInt(8), null, null),
                topics,
                some(random, STANDARDS),
                recipient,
                random.nextBoolean() ? null : "group " + random.nextInt(3),
                CAMPAIGNS.get(random.nextInt(CAMPAIGNS.size())),
                some(random, TAGS));
    }
}
