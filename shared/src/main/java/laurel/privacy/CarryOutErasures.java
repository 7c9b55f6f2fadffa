package laurel.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.people.Everybody;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Works on the erasures that are under way, a bounded time at once, one holding after the other. It writes down what it has
 * been through, so that whoever goes on after a crash does one holding over again at most; to do so changes nothing.
 */
public final class CarryOutErasures {
    /** Functions run for 15 minutes at most: what began to write before an erasure is over by then. */
    private static final Duration OUTLASTS_ALL = Duration.ofMinutes(16);

    private static final int AT_ONCE = 100;

    private final Erasures erasures;
    private final ErasureDesk desk;
    private final Erased erased;
    private final List<Holding> holdings;
    private final Everybody everybody;
    private final Strays strays;
    private final Audit audit;
    private final Clock clock;

    public CarryOutErasures(
            Erasures erasures,
            ErasureDesk desk,
            Erased erased,
            Collection<Holding> holdings,
            Everybody everybody,
            Strays strays,
            Audit audit,
            Clock clock) {
        this.erasures = erasures;
        this.desk = desk;
        this.erased = erased;
        this.holdings = holdings.stream()
                .sorted(Comparator.comparing((Holding holding) -> !holding.leadsToThem())
                        .thenComparing(holding -> holding.about().id()))
                .toList();
        this.everybody = everybody;
        this.strays = strays;
        this.audit = audit;
        this.clock = clock;
    }

    /** Goes on for about as long as {@code most}, and returns how many are still under way. */
    public int work(Duration most) {
        Instant until = clock.instant().plus(most);
        for (Erasure erasure : erasures.underWay()) {
            Instant now = clock.instant();
            if (erasure.waits(now) && now.isBefore(until)) {
                Erasure mine = erasure.busy(until.plus(most));
                if (erasures.replace(mine)) {
                    goOn(mine, until);
                }
            }
        }
        return erasures.underWay().size();
    }

    /** Ends early if somebody else writes the erasure: then it is theirs. */
    private void goOn(Erasure from, Instant until) {
        Erasure erasure = from;
        Subject whose = erasure.whose();
        if (whose == null) {
            throw new IllegalStateException("An erasure under way has nobody to erase");
        }
        for (Holding holding : holdings) {
            String id = holding.about().id();
            if (erasure.gone().contains(id)) {
                continue;
            }
            if (!clock.instant().isBefore(until)) {
                erasures.replace(erasure.busy(null));
                return;
            }
            holding.erase(whose, erasure.standIn());
            erasure = erasure.without(id);
            if (!erasures.replace(erasure)) {
                return;
            }
        }
        if (erasure.stage() == Erasure.Stage.CHECKING) {
            audit.add(new AuditLine(clock.instant(), "laurel", "erased", erasure.standIn(), null));
        }
        erasures.replace(erasure.next(clock.instant().plus(OUTLASTS_ALL)));
    }

    /**
     * After a table was restored as it was before: mends the list of who was erased, and erases again whom anything still
     * names although they are on it. Returns how many that were.
     */
    public int again() {
        erased.mend();
        Set<PersonId> seen = erasures.underWay().stream()
                .flatMap(erasure -> Stream.ofNullable(erasure.whose()))
                .map(Subject::id)
                .collect(Collectors.toCollection(HashSet::new));
        int found = 0;
        for (List<Person> people = everybody.after(null, AT_ONCE); !people.isEmpty(); ) {
            Map<PersonId, Subject> some =
                    people.stream().map(Subject::of).collect(Collectors.toMap(Subject::id, whose -> whose));
            found += again(some, seen);
            people = everybody.after(people.getLast().id(), AT_ONCE);
        }
        return found + again(strays.ids().stream().collect(Collectors.toMap(id -> id, Subject::only)), seen);
    }

    private int again(Map<PersonId, Subject> named, Set<PersonId> seen) {
        int found = 0;
        for (PersonId id : erased.people(named.keySet())) {
            if (seen.add(id)) {
                desk.again(Objects.requireNonNull(named.get(id)));
                found++;
            }
        }
        return found;
    }
}
