package laurel.reach;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.board.MonthRow;
import laurel.people.PersonId;

/**
 * How many of a group did something. These are the plain numbers; what may be told of them says {@link ToldGroups}.
 *
 * @param size how many there are
 * @param people how many of them did anything, with points or without
 * @param mechanisms how many of them have points by each mechanism
 */
public record Group(String name, int size, int people, Map<Mechanism, Integer> mechanisms) {
    public Group {
        mechanisms = Map.copyOf(mechanisms);
    }

    /** How many have points by a mechanism. */
    public int by(Mechanism mechanism) {
        return mechanisms.getOrDefault(mechanism, 0);
    }

    /** Counts a group: each person once, whatever number of months they have. Who did something belongs to it. */
    static Group count(String name, Collection<PersonId> members, Collection<MonthRow> rows) {
        Set<PersonId> all = new HashSet<>(members);
        Set<PersonId> acted = new HashSet<>();
        Map<Mechanism, Set<PersonId>> by = new EnumMap<>(Mechanism.class);
        for (MonthRow row : rows) {
            if (row.actions() > 0) {
                all.add(row.person());
                acted.add(row.person());
            }
            for (Mechanism mechanism : Mechanism.ALL) {
                if (row.points().of(mechanism) > 0) {
                    by.computeIfAbsent(mechanism, m -> new HashSet<>()).add(row.person());
                }
            }
        }
        Map<Mechanism, Integer> mechanisms = new EnumMap<>(Mechanism.class);
        by.forEach((mechanism, people) -> mechanisms.put(mechanism, people.size()));
        return new Group(name, all.size(), acted.size(), mechanisms);
    }
}
