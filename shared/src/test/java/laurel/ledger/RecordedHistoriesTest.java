package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.Mechanism;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.people.PersonId;
import laurel.progress.Arithmetic;
import laurel.progress.BadgeArithmetic;
import laurel.progress.Histories;
import laurel.progress.Points;
import org.junit.jupiter.api.Test;

/** Random histories through the ledger's real store: sent twice, out of order, taken back early or late. */
class RecordedHistoriesTest {
    private static final int RUNS = Integer.getInteger("laurel.histories", 3);

    @Test
    void p1p2p3WhatIsSentTwiceShuffledAndTakenBackAddsUpToWhatTheTableSays() {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + RUNS; seed++) {
            Random random = new Random(seed);
            List<Action> actions = Histories.random(random);
            List<Action> left = new ArrayList<>(actions);
            left.removeIf(action -> random.nextInt(5) == 0);
            World world = new World(new Scheme(CatalogueReader.shipped(), Histories.CAMPAIGN_LIST, Map.of()));
            PersonId me = world.person("me");

            List<Report> reports = reports(world, actions, left, random);
            while (!reports.isEmpty()) {
                List<Report> batch = reports.subList(0, Math.min(reports.size(), 1 + random.nextInt(10)));
                world.record(batch.toArray(Report[]::new));
                batch.clear();
            }

            Map<Mechanism, Integer> expected = Arithmetic.sum(Arithmetic.points(left, Histories.OWN));
            assertThat(byMechanism(world.points(me))).as("seed %d", seed).isEqualTo(expected);
            assertThat(badges(world, me)).as("seed %d", seed).isEqualTo(badges(left));
            Map<String, Object> recorded = world.progress(me);
            world.rewrites.person(me);
            assertThat(world.progress(me)).as("seed %d, rebuilt", seed).isEqualTo(recorded);
        }
    }

    private static List<Report> reports(World world, List<Action> actions, List<Action> left, Random random) {
        List<Report> reports = new ArrayList<>();
        for (Action action : actions) {
            for (int times = random.nextInt(4) == 0 ? 3 : 1; times > 0; times--) {
                reports.add(world.report(action.key().source(), Report.ACTION, detail(action)));
            }
            if (!left.contains(action)) {
                String id = "{\"id\":\"" + action.key().id() + "\"}";
                reports.add(world.report(action.key().source(), Report.VOID, id));
            }
        }
        Collections.shuffle(reports, random);
        return reports;
    }

    private static String detail(Action action) {
        String recipient = action.recipient() == null ? "" : ",\"recipient\":\"" + action.recipient() + "\"";
        String group = action.group() == null ? "" : ",\"group\":\"" + action.group() + "\"";
        String campaign = action.campaign() == null ? "" : ",\"campaign\":\"" + action.campaign() + "\"";
        return """
                {"id":"%s","person":"%s","type":"%s","occurredAt":"%s","resource":{"id":"%s"},"topics":[%s],\
                "standards":[%s],"tags":[%s]%s}""".formatted(
                        action.key().id(),
                        action.person(),
                        action.type(),
                        action.occurredAt(),
                        Objects.requireNonNull(action.resource()).id(),
                        quoted(action.topics()),
                        quoted(action.standards()),
                        quoted(action.tags()),
                        recipient + group + campaign);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(t -> "\"" + t + "\"").collect(Collectors.joining(","));
    }

    private static Set<String> badges(World world, PersonId person) {
        return world.awards.of(person).stream()
                .map(award -> award.badgeFor().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> badges(List<Action> actions) {
        Set<String> badges = new TreeSet<>(BadgeArithmetic.badges(actions, Histories.OWN));
        if (!actions.isEmpty()) {
            badges.add("first-steps once");
        }
        return badges;
    }

    private static Map<Mechanism, Integer> byMechanism(Points points) {
        Map<Mechanism, Integer> byMechanism = new HashMap<>();
        Mechanism.ALL.stream().filter(m -> points.of(m) > 0).forEach(m -> byMechanism.put(m, points.of(m)));
        return byMechanism;
    }
}
