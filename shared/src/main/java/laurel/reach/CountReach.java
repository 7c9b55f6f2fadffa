package laurel.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import laurel.board.MonthRow;
import laurel.people.ListedPerson;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.period.Period;

/** Counts who did something: by team in a period, and by service area in a month. */
public final class CountReach {
    private final AllMonths months;
    private final PeopleList listed;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public CountReach(AllMonths months, PeopleList listed, Clock clock) {
        this.months = months;
        this.listed = listed;
        this.clock = clock;
    }

    /** The whole and its parts, in plain numbers. */
    record Counted(Group whole, List<Group> parts) {}

    /**
     * By team. To one belong its people now, and those whose months of the period it still has although they moved on;
     * nobody who left the organisation.
     */
    Counted byTeam(Period period) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<PersonId>> members = new HashMap<>();
        Set<PersonId> all = new HashSet<>();
        for (ListedPerson line : listed.all()) {
            if (!line.hasLeft(today)) {
                members.computeIfAbsent(line.team(), team -> new HashSet<>()).add(line.id());
                all.add(line.id());
            }
        }
        List<Group> teams = new ArrayList<>();
        List<MonthRow> rows = new ArrayList<>();
        months.of(begun(period)).forEach((team, found) -> {
            List<MonthRow> here =
                    found.stream().filter(row -> all.contains(row.person())).toList();
            Group group = Group.count(team, members.getOrDefault(team, Set.of()), here);
            if (group.size() > 0) {
                teams.add(group);
            }
            rows.addAll(here);
        });
        return new Counted(Group.count("", all, rows), teams);
    }

    /**
     * By service area, as people's areas are now. To a month belong those who were there on any of its days, and whoever
     * did something in it, those who left since among them.
     */
    List<Group> byArea(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, String> areas = new HashMap<>();
        Map<String, Set<PersonId>> members = new TreeMap<>();
        for (ListedPerson line : listed.all()) {
            areas.put(line.id(), line.serviceArea());
            Set<PersonId> there = members.computeIfAbsent(line.serviceArea(), area -> new HashSet<>());
            if (line.wasThereIn(month, today)) {
                there.add(line.id());
            }
        }
        Map<String, List<MonthRow>> rows = new HashMap<>();
        months.of(List.of(month)).values().stream()
                .flatMap(Collection::stream)
                .filter(row -> areas.containsKey(row.person()))
                .forEach(row -> rows.computeIfAbsent(areas.get(row.person()), area -> new ArrayList<>())
                        .add(row));
        return members.entrySet().stream()
                .map(area -> Group.count(area.getKey(), area.getValue(), rows.getOrDefault(area.getKey(), List.of())))
                .filter(group -> group.size() > 0)
                .toList();
    }

    private List<YearMonth> begun(Period period) {
        YearMonth now = YearMonth.now(clock);
        return period.covers().stream().filter(month -> !month.isAfter(now)).toList();
    }
}
