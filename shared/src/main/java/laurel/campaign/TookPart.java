package laurel.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.action.Mechanism;

/**
 * What one person did of a campaign.
 *
 * @param badges of the campaign that they hold, by their ids
 */
record TookPart(List<Deed> deeds, Set<String> badges) {
    TookPart {
        deeds = List.copyOf(deeds);
        badges = Set.copyOf(badges);
    }

    /**
     * An action of the campaign.
     *
     * @param team of the person on its day
     * @param topics of the campaign that it explored, by their ids
     */
    record Deed(String team, Mechanism mechanism, Set<String> topics) {
        Deed {
            topics = Set.copyOf(topics);
        }
    }

    /**
     * All of them counted.
     *
     * @param sizes of the teams that the campaign is for, of each as many as it is for
     */
    static Participation count(Collection<TookPart> all, Map<String, Integer> sizes, Instant asOf) {
        Map<String, Integer> topics = new HashMap<>();
        Map<Mechanism, Participation.Acted> mechanisms = new HashMap<>();
        Map<String, Integer> badges = new HashMap<>();
        Map<String, Integer> people = new TreeMap<>();
        Map<String, Map<String, Integer>> topicsOfTeams = new HashMap<>();
        for (TookPart each : all) {
            each.topics(each.deeds()).forEach(topic -> topics.merge(topic, 1, Integer::sum));
            each.badges().forEach(badge -> badges.merge(badge, 1, Integer::sum));
            each.mechanisms()
                    .forEach((mechanism, actions) -> mechanisms.merge(
                            mechanism,
                            new Participation.Acted(actions, 1),
                            (a, b) -> new Participation.Acted(a.actions() + b.actions(), a.people() + b.people())));
            each.byTeam().forEach((team, deeds) -> {
                people.merge(team, 1, Integer::sum);
                Map<String, Integer> ofTeam = topicsOfTeams.computeIfAbsent(team, t -> new HashMap<>());
                each.topics(deeds).forEach(topic -> ofTeam.merge(topic, 1, Integer::sum));
            });
        }
        Set<String> teams = new TreeSet<>(people.keySet());
        sizes.forEach((team, size) -> {
            if (size > 0) {
                teams.add(team);
            }
        });
        List<Participation.TeamPart> parts = teams.stream()
                .map(team -> new Participation.TeamPart(
                        team,
                        sizes.getOrDefault(team, 0),
                        people.getOrDefault(team, 0),
                        topicsOfTeams.getOrDefault(team, Map.of())))
                .toList();
        return new Participation(asOf, all.size(), topics, mechanisms, badges, parts, Participation.Others.NONE);
    }

    private Set<String> topics(List<Deed> among) {
        Set<String> explored = new HashSet<>();
        among.forEach(deed -> explored.addAll(deed.topics()));
        return explored;
    }

    private Map<Mechanism, Integer> mechanisms() {
        Map<Mechanism, Integer> actions = new HashMap<>();
        deeds.forEach(deed -> actions.merge(deed.mechanism(), 1, Integer::sum));
        return actions;
    }

    private Map<String, List<Deed>> byTeam() {
        return deeds.stream().collect(Collectors.groupingBy(Deed::team));
    }
}
