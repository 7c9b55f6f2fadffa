package laurel.reach;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.board.Boards;
import laurel.board.MonthRow;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.ListedPerson;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.privacy.Objections;

/** Shows those who encourage a team what it did in the last twelve months, and by which mechanisms. */
public final class ViewActivity {
    private static final int MONTHS = 12;

    private final Boards boards;
    private final PeopleList listed;
    private final Objections objections;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewActivity(Boards boards, PeopleList listed, Objections objections, Clock clock) {
        this.objections = objections;
        this.boards = boards;
        this.listed = listed;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** The months, in their order. */
    public record Shown(String team, List<TeamActivity> months) implements Result {
        public Shown {
            months = List.copyOf(months);
        }
    }

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** There is no such team. */
    public record NoSuchTeam() implements Result {}

    /**
     * A team's months. To one belong those of its people now who were there, and whose month it still has; nobody who objects
     * to being counted.
     */
    public Result view(Viewer viewer, Access access, String team) {
        if (access.mayViewBoard(viewer, team) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        LocalDate today = LocalDate.now(clock);
        YearMonth now = YearMonth.from(today);
        Set<PersonId> objecting = objections.standing();
        List<ListedPerson> people = listed.team(team).stream()
                .filter(person -> !objecting.contains(person.id()))
                .toList();
        List<TeamActivity> months = new ArrayList<>();
        boolean any = !people.isEmpty();
        for (YearMonth month = now.minusMonths(MONTHS - 1L); !month.isAfter(now); month = month.plusMonths(1)) {
            YearMonth of = month;
            List<MonthRow> rows = boards.month(team, month).stream()
                    .filter(row -> !objecting.contains(row.person()))
                    .toList();
            any |= !rows.isEmpty();
            months.add(TeamActivity.of(
                    month,
                    Group.count(
                            team,
                            people.stream()
                                    .filter(line -> line.wasThereIn(of, today))
                                    .map(ListedPerson::id)
                                    .collect(toSet()),
                            rows)));
        }
        return any ? new Shown(team, months) : new NoSuchTeam();
    }
}
