package laurel.hand;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import laurel.board.MonthRow;
import laurel.organisation.NoteLooks;
import laurel.organisation.OrganisationState;
import laurel.page.Paging;
import laurel.parallel.Together;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.ListedPerson;
import laurel.people.NameOrder;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.reach.AllMonths;
import org.jspecify.annotations.Nullable;

/**
 * Shows a link officer of whom nothing was heard for a while, in the order of their names. That somebody was shown is
 * written down before it is shown. Who is away, has left or joined lately is left out.
 */
public final class ViewQuiet {
    private static final Paging<String> PAGING = NameOrder.pages(25, 50);
    private static final int LOOKED_AT_MOST = 100;

    private final PeopleList listed;
    private final AllMonths months;
    private final Heard heard;
    private final NoteLooks looks;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewQuiet(PeopleList listed, AllMonths months, Heard heard, NoteLooks looks, Clock clock) {
        this.listed = listed;
        this.months = months;
        this.heard = heard;
        this.looks = looks;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /**
     * A page of them; it may be short, or empty, and others follow.
     *
     * @param next what to send as {@code after} for the page that follows; null if there is none
     */
    public record Shown(List<Heard.Line> people, @Nullable String next) implements Result {
        public Shown {
            people = List.copyOf(people);
        }
    }

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Those of one band, or of all. */
    public Result view(
            Viewer viewer,
            Access access,
            OrganisationState state,
            @Nullable String band,
            @Nullable String after,
            @Nullable String limit) {
        if (access.mayViewQuiet(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        if (band != null && Band.named(band).isEmpty()) {
            return new Unreadable("band: send 30, 60 or 90, or leave it out for all.");
        }
        Band only = band == null ? null : Band.named(band).orElseThrow();
        return switch (PAGING.asked(after, limit)) {
            case Paging.Unreadable<String> bad -> new Unreadable(bad.message());
            case Paging.Page<String> asked -> {
                Shown shown = page(candidates(asked.after()), liveSince(state), only, asked.most());
                looks.note(
                        viewer.id(),
                        NoteLooks.Shown.QUIET,
                        shown.people().stream().map(line -> line.person().id()).toList());
                yield shown;
            }
        };
    }

    private LocalDate liveSince(OrganisationState state) {
        return switch (state) {
            case OrganisationState.Live live -> LocalDate.ofInstant(live.since(), clock.getZone());
            case OrganisationState.Baseline baseline ->
                throw new IllegalStateException("In baseline nobody may see of whom nothing was heard");
        };
    }

    /** Those who are there and did nothing in this month; whoever did was heard of lately enough. */
    private List<ListedPerson> candidates(@Nullable String after) {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> active = new HashSet<>();
        months.of(List.of(YearMonth.from(today))).values().forEach(rows -> rows.stream()
                .filter(row -> row.actions() > 0)
                .map(MonthRow::person)
                .forEach(active::add));
        return listed.all().stream()
                .filter(line -> !line.hasLeft(today) && !line.isAway(today) && !line.joinedLately(today))
                .filter(line -> !active.contains(line.id()))
                .filter(line -> NameOrder.isAfter(line, after))
                .sorted(NameOrder.BY_NAME)
                .limit(LOOKED_AT_MOST + 1L)
                .toList();
    }

    /** Each is read by themselves; so many and no more for one page. */
    private Shown page(List<ListedPerson> candidates, LocalDate liveSince, @Nullable Band only, int most) {
        List<Heard.Line> lines = new ArrayList<>();
        int read = 0;
        while (lines.size() < most && read < Math.min(LOOKED_AT_MOST, candidates.size())) {
            int until = Math.min(Math.min(LOOKED_AT_MOST, candidates.size()), read + most - lines.size());
            List<Callable<Optional<Heard.Line>>> questions = new ArrayList<>();
            candidates.subList(read, until).forEach(person -> questions.add(() -> heard.line(person, liveSince)));
            Together.ask(questions).stream()
                    .flatMap(Optional::stream)
                    .filter(line -> only == null || line.band() == only)
                    .forEach(lines::add);
            read = until;
        }
        return new Shown(lines, read < candidates.size() ? NameOrder.cursor(candidates.get(read - 1)) : null);
    }
}
