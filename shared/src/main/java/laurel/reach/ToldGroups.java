package laurel.reach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import laurel.action.Mechanism;
import laurel.campaign.Participation;
import laurel.campaign.Participation.Others;
import laurel.campaign.Participation.TeamPart;
import laurel.campaign.Told;

/**
 * What may be told of groups beside the whole: no number of fewer than five people, none of a group of fewer than ten, and
 * none that would follow by subtracting what is told of the others. It is the way in which campaigns are told, used for
 * each column of a table.
 *
 * @param groups that are told apart, in the order of their names
 * @param otherGroups how many are told together
 * @param others those together; without a size of their own
 */
public record ToldGroups(Row whole, List<Row> groups, int otherGroups, Row others) {
    public ToldGroups {
        groups = List.copyOf(groups);
    }

    /**
     * A line of the table.
     *
     * @param size how many people there are
     * @param people how many of them did anything
     * @param mechanisms how many did so by each mechanism; one that is told with the others is empty
     */
    public record Row(String name, int size, Told people, Map<Mechanism, Optional<Told>> mechanisms) {
        public Row {
            mechanisms = Map.copyOf(mechanisms);
        }

        /** How many did so by a mechanism; empty if it is told with the others. */
        public Optional<Told> by(Mechanism mechanism) {
            return mechanisms.getOrDefault(mechanism, Optional.empty());
        }
    }

    /** What may be told of groups and of all of them together. */
    public static ToldGroups of(Group whole, List<Group> groups) {
        Participation people = folded(groups, new Others(0, 0), Group::people);
        Set<String> names = names(people);
        List<Group> apart =
                groups.stream().filter(group -> names.contains(group.name())).toList();
        List<Group> together =
                groups.stream().filter(group -> !names.contains(group.name())).toList();
        Map<String, Map<Mechanism, Optional<Told>>> cells = new HashMap<>();
        Map<Mechanism, Optional<Told>> ofOthers = new EnumMap<>(Mechanism.class);
        for (Mechanism mechanism : Mechanism.ALL) {
            int rest = together.stream().mapToInt(group -> group.by(mechanism)).sum();
            Participation column = folded(apart, new Others(together.size(), rest), group -> group.by(mechanism));
            Set<String> told = names(column);
            for (Group group : apart) {
                cells.computeIfAbsent(group.name(), name -> new EnumMap<>(Mechanism.class))
                        .put(
                                mechanism,
                                told.contains(group.name())
                                        ? Optional.of(Told.of(group.by(mechanism)))
                                        : Optional.empty());
            }
            ofOthers.put(mechanism, Optional.of(Told.of(column.others().people())));
        }
        return new ToldGroups(
                row(whole),
                apart.stream()
                        .map(group -> new Row(
                                group.name(),
                                group.size(),
                                Told.of(group.people()),
                                cells.getOrDefault(group.name(), Map.of())))
                        .toList(),
                together.size(),
                new Row(
                        "",
                        together.stream().mapToInt(Group::size).sum(),
                        Told.of(people.others().people()),
                        ofOthers));
    }

    private static Row row(Group group) {
        Map<Mechanism, Optional<Told>> mechanisms = new EnumMap<>(Mechanism.class);
        Mechanism.ALL.forEach(mechanism -> mechanisms.put(mechanism, Optional.of(Told.of(group.by(mechanism)))));
        return new Row(group.name(), group.size(), Told.of(group.people()), mechanisms);
    }

    private static Participation folded(List<Group> groups, Others others, ToIntFunction<Group> number) {
        List<TeamPart> parts = new ArrayList<>();
        int people = others.people();
        for (Group group : groups) {
            parts.add(new TeamPart(group.name(), group.size(), number.applyAsInt(group), Map.of()));
            people += number.applyAsInt(group);
        }
        return new Participation(Instant.EPOCH, people, Map.of(), Map.of(), Map.of(), parts, others).folded();
    }

    private static Set<String> names(Participation folded) {
        Set<String> names = new HashSet<>();
        folded.teams().forEach(part -> names.add(part.team()));
        return names;
    }
}
