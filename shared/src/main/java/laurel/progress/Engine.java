package laurel.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.catalogue.ActionType;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Scheme;
import laurel.catalogue.Window;
import laurel.people.Membership;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Works out progress: a pure function of actions, catalogue and facts about the person, with no clock and no store. Points
 * and badges come out the same in whatever order actions arrive. Thread-safe.
 */
public final class Engine {
    private final Supplier<Scheme> current;
    private final ZoneId zone;
    private volatile @Nullable Compiled compiled;

    /** What badges ask for in each registration year of a scheme, as far as somebody has asked. */
    private record Compiled(Scheme scheme, Map<Period.RegistrationYear, BadgeRules> rules) {}

    public Engine(Scheme scheme, ZoneId zone) {
        this(() -> scheme, zone);
    }

    /**
     * One that always works by the present scheme.
     *
     * @param current the scheme as it is now; what is worked out together has to see the same
     */
    public Engine(Supplier<Scheme> current, ZoneId zone) {
        this.current = current;
        this.zone = zone;
    }

    /**
     * What one action did.
     *
     * @param after the year with the action in it
     * @param credit what the action brings as things stand
     * @param earned the badges of the year that are held with it, and were not before
     */
    public record Step(PersonYear after, Credit credit, Set<BadgeFor> earned) {}

    /**
     * A year worked out from nothing.
     *
     * @param year with every month that has actions
     * @param credits of each action, by its key
     * @param earnedBy of each badge of the year, the action with which its criteria came to hold in the order of time; not
     *     of those that are held by a decision alone
     */
    public record History(PersonYear year, Map<ActionKey, Credit> credits, Map<BadgeFor, Action> earnedBy) {}

    /** The scheme that it applies. */
    public Scheme scheme() {
        return current.get();
    }

    /** The day of an instant where the organisation is. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The registration year that an instant belongs to where the organisation is. */
    public Period.RegistrationYear year(Instant instant) {
        return Period.registrationYearOf(YearMonth.from(day(instant)));
    }

    /** When a period's first month begins. */
    public Instant start(Period.RegistrationYear year) {
        return year.firstDay().atStartOfDay(zone).toInstant();
    }

    /** When the next period begins. */
    public Instant end(Period.RegistrationYear year) {
        return year.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The catalogue that scores an instant. */
    public Catalogue catalogue(Instant instant) {
        return at(YearMonth.from(day(instant)));
    }

    /** The months that have to be at hand to add an action: its own, and for a cap a quarter, that quarter's. */
    public Set<YearMonth> monthsFor(Action action) {
        YearMonth month = YearMonth.from(day(action.occurredAt()));
        Set<YearMonth> months = new LinkedHashSet<>(Set.of(month));
        if (type(action, month).cap(Window.QUARTER).isPresent()) {
            months.addAll(Period.quarterOf(month).months());
        }
        return months;
    }

    /**
     * Adds one action to a year.
     *
     * @param own the aliases of the person themselves
     */
    public Step add(PersonYear before, Action action, Set<Alias> own) {
        LocalDate day = day(action.occurredAt());
        YearMonth month = YearMonth.from(day);
        ActionType type = type(action, month);
        Scoring.Scored scored = Scoring.score(before.month(month), type, action, day, own);
        YearProgress year = before.year().oneMore();
        Credit credit = scored.credit();
        PersonYear after;
        Points gain;
        if (type.cap(Window.QUARTER).isPresent() && credit instanceof Credit.Earned) {
            after = shareOutQuarter(before.with(scored.month(), year.oneMoreOf(type.id(), month)), type, month);
            gain = gain(before, after, Period.quarterOf(month).months());
            credit = gain.total() > 0 ? new Credit.Earned(gain.total()) : new Credit.None(Credit.Why.QUARTER_FULL);
        } else {
            after = before.with(scored.month(), year);
            gain = gain(before, after, List.of(month));
        }
        YearProgress counted = after.year().plus(Period.quarterOf(month), gain);
        if (!Scoring.isWithOneself(action, own)) {
            counted = rules(counted.year()).add(counted, new Tallying.Counting(action, type, day, counted.year()));
        }
        // Without a change there is nothing to look through.
        Set<BadgeFor> earned = counted.states() == before.year().states() ? Set.of() : earned(before.year(), counted);
        return new Step(new PersonYear(counted, after.months()), credit, earned);
    }

    /** A year with something decided about a badge, or no longer decided (null), and the badges that are held by it now. */
    public Step rule(PersonYear before, BadgeFor badge, @Nullable Ruling ruling) {
        YearProgress ruled = rules(before.year().year()).ruled(before.year(), badge, ruling);
        return new Step(
                new PersonYear(ruled, before.months()),
                new Credit.None(Credit.Why.NO_POINTS),
                earned(before.year(), ruled));
    }

    /** Whether a year would hold a badge if it were confirmed, over so many weeks as {@link Ruling#weeks} says. */
    public boolean bearsOut(YearProgress year, BadgeFor badge, int weeks) {
        return rules(year.year())
                .ruled(year, badge, new Ruling(Ruling.Kind.CONFIRMED, weeks))
                .badges()
                .contains(badge);
    }

    private BadgeRules rules(Period.RegistrationYear year) {
        Scheme scheme = scheme();
        Compiled known = compiled;
        if (known == null || known.scheme() != scheme) {
            known = new Compiled(scheme, new ConcurrentHashMap<>());
            compiled = known;
        }
        return known.rules().computeIfAbsent(year, y -> new BadgeRules(scheme, y));
    }

    private Catalogue at(YearMonth month) {
        return scheme().catalogues().at(month);
    }

    private static Set<BadgeFor> earned(YearProgress before, YearProgress after) {
        Set<BadgeFor> earned = Set.of();
        for (Map.Entry<BadgeFor, BadgeState> state : after.states().entrySet()) {
            if (state.getValue().held()
                    && !before.states()
                            .getOrDefault(state.getKey(), BadgeState.NOTHING)
                            .held()) {
                earned = earned.isEmpty() ? new TreeSet<>() : earned;
                earned.add(state.getKey());
            }
        }
        return earned;
    }

    /**
     * A badge that somebody can work towards now, for its present period.
     *
     * @param left what is left for it in plain words
     * @param share how much of it is there, from 0 to 1
     */
    public record Ahead(Badge badge, Period period, List<String> left, double share) {}

    /**
     * The badges of people that a day of a year is within the period of and that the year does not hold, the nearest first
     * and else in the order of the catalogue.
     */
    public List<Ahead> ahead(YearProgress year, LocalDate day) {
        return rules(year.year()).ahead(year, day);
    }

    /** A period as people read it: a campaign by its name. */
    public String words(Period period) {
        return scheme().words(period);
    }

    /** What is known of the badges of a year as bytes, for a store. */
    public Map<String, byte[]> statesAsBytes(YearProgress year) {
        return new BadgeStateBytes(rules(year.year()), year.year()).write(year.states());
    }

    /** Reads what {@link #statesAsBytes} wrote under the same stamp. */
    public Map<BadgeFor, BadgeState> statesFromBytes(Period.RegistrationYear year, Map<String, byte[]> bytes) {
        return new BadgeStateBytes(rules(year), year).read(bytes);
    }

    /** A year of which nothing is known yet, under this scheme. */
    public YearProgress empty(Period.RegistrationYear year, List<Membership> memberships) {
        return YearProgress.empty(year, memberships, scheme().stamp(year));
    }

    private static Points gain(PersonYear before, PersonYear after, List<YearMonth> months) {
        Points gain = Points.NONE;
        for (YearMonth month : months) {
            gain = gain.plus(
                    after.month(month).points().minus(before.month(month).points()));
        }
        return gain;
    }

    private PersonYear shareOutQuarter(PersonYear counted, ActionType type, YearMonth month) {
        PersonYear shared = counted;
        for (YearMonth each : Period.quarterOf(month).months()) {
            MonthProgress old = shared.month(each);
            int share = shared.year().countedInQuarter(type.id(), each, this::at);
            ActionType then = at(each).type(type.id()).orElse(type);
            if (old.type(type.id()).counted() != share) {
                shared = shared.with(old.with(then, old.type(type.id()).withCounted(share)), shared.year());
            }
        }
        return shared;
    }

    /** The badges that an action of this year, if it is anybody's first ever, brings for once. */
    public Set<String> onceBadges(Period.RegistrationYear year) {
        Set<String> once = new LinkedHashSet<>();
        for (Badge badge : catalogueOf(year).badges()) {
            if (badge.per() == Badge.Per.ONCE) {
                once.add(badge.id());
            }
        }
        return once;
    }

    /**
     * The badges of a registration year are those of the catalogue in force on its first day: what a year asks for does
     * not change while people are at it.
     */
    public Catalogue catalogueOf(Period.RegistrationYear year) {
        return at(YearMonth.from(year.firstDay()));
    }

    /**
     * What is given: of a year, a part of it or a campaign in it, as the catalogue of that year has it; of what is given
     * once, as that of the moment when it was earned.
     */
    public Optional<Badge> badge(BadgeFor badge, Instant earned) {
        return scheme().yearOf(badge.period())
                .map(this::catalogueOf)
                .orElseGet(() -> catalogue(earned))
                .badge(badge.badge());
    }

    /**
     * Works a year out from all its actions, in any order, and from what was decided about its badges.
     *
     * @param from what is taken over of it is the year, its memberships, its rulings and its version
     */
    public History replay(YearProgress from, Collection<Action> actions, Set<Alias> own) {
        Map<BadgeFor, Action> earnedBy = new HashMap<>();
        Map<ActionKey, Credit> credits = new HashMap<>();
        PersonYear year = walk(from, actions, own, (before, action, step) -> {
            credits.put(action.key(), step.credit());
            step.earned().forEach(badge -> earnedBy.put(badge, action));
        });
        Map<YearMonth, MonthProgress> used = new HashMap<>(year.months());
        used.values().removeIf(month -> month.actions() == 0);
        return new History(new PersonYear(year.year(), used), credits, earnedBy);
    }

    /** Is shown each action of a year in the order of time, with what was there before and what it did. */
    private interface Onlooker {
        void see(PersonYear before, Action action, Step step);
    }

    private PersonYear walk(YearProgress from, Collection<Action> actions, Set<Alias> own, Onlooker onlooker) {
        Map<YearMonth, MonthProgress> months = new HashMap<>();
        from.year().months().forEach(month -> months.put(month, MonthProgress.empty(month)));
        PersonYear year = new PersonYear(empty(from.year(), from.memberships()).withVersion(from.version()), months);
        for (Map.Entry<BadgeFor, Ruling> ruling : from.rulings().entrySet()) {
            year = rule(year, ruling.getKey(), ruling.getValue()).after();
        }
        List<Action> inOrder = new ArrayList<>(actions);
        inOrder.sort(null);
        for (Action action : inOrder) {
            Step step = add(year, action, own);
            onlooker.see(year, action, step);
            year = step.after();
        }
        return year;
    }

    /**
     * What counted towards a badge.
     *
     * @param counted in the order of time, up to the action with which its criteria came to hold
     * @param reached whether they came to hold
     */
    public record Towards(List<Action> counted, boolean reached) {
        public Towards {
            counted = List.copyOf(counted);
        }
    }

    /**
     * Which of the actions counted towards a badge: those that brought its criteria nearer and, if it asks for points,
     * those of its period that brought some.
     *
     * @param actions of the badge's period at least
     */
    public Towards towards(YearProgress from, Collection<Action> actions, Set<Alias> own, BadgeFor badge) {
        BadgeRules rules = rules(from.year());
        List<Action> counted = new ArrayList<>();
        PersonYear end = walk(from, actions, own, (before, action, step) -> {
            BadgeState was = before.year().states().getOrDefault(badge, BadgeState.NOTHING);
            BadgeState is = step.after().year().states().getOrDefault(badge, BadgeState.NOTHING);
            YearMonth month = YearMonth.from(day(action.occurredAt()));
            boolean brought = rules.asksForPoints(badge.badge())
                    && badge.period().covers().contains(month)
                    && step.credit() instanceof Credit.Earned;
            if (!was.held() && (brought || !was.equals(is))) {
                counted.add(action);
            }
        });
        return new Towards(counted, end.year().badges().contains(badge));
    }

    /** What an action lacks for its type to be counted, in words for its source; null if nothing. */
    public @Nullable String lacks(Action action) {
        YearMonth month = YearMonth.from(day(action.occurredAt()));
        ActionType type = type(action, month);
        if (type.distinct() == null || !Things.of(type.distinct(), action).isEmpty()) {
            return null;
        }
        return switch (type.distinct()) {
            case RESOURCE ->
                "resource: " + type.id()
                        + " counts once a day and resource. Send for example \"resource\": {\"id\": \"guide-12\"}.";
            case TOPIC ->
                "topics: " + type.id() + " counts once a day and topic. Send for example \"topics\": [\"neglect\"].";
            case RECIPIENT, GROUP, COLLEAGUE, RECORD ->
                "recipient: " + type.id()
                        + " counts once a day and recipient. Send for example \"recipient\": \"mailto:colleague@council.example\".";
        };
    }

    /** Whether the catalogue in force at the time of the action knows its type. */
    public boolean knows(Action action) {
        return catalogue(action.occurredAt()).type(action.type()).isPresent();
    }

    private ActionType type(Action action, YearMonth month) {
        return at(month)
                .type(action.type())
                .orElseThrow(() -> new IllegalArgumentException("The catalogue knows no type " + action.type()));
    }
}
