package laurel.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Mechanism;

/**
 * The badges of the registration year 2024 worked out a second time, from their descriptions written down here anew and by
 * looking at whole windows: it shares nothing with the engine but the words.
 */
public final class BadgeArithmetic {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate YEAR = LocalDate.of(2023, 12, 1);

    private final List<Action> actions;

    private BadgeArithmetic(Collection<Action> all, Set<Alias> own) {
        actions = all.stream()
                .filter(a -> a.recipient() == null || !own.contains(a.recipient()))
                .toList();
    }

    /** Each badge with its period, as {@code badge period}. */
    public static Set<String> badges(Collection<Action> all, Set<Alias> own) {
        Set<String> badges = new TreeSet<>();
        Map<Mechanism, Integer> points = Arithmetic.sum(Arithmetic.points(all, own));
        add(badges, "bronze 2024", Arithmetic.bronze(points));
        add(badges, "silver 2024", Arithmetic.silver(points));
        add(badges, "gold 2024", Arithmetic.gold(points));
        new BadgeArithmetic(all, own).counted(badges);
        return badges;
    }

    /** The quarters at whose close the criteria of a super user hold, whoever confirms it. */
    static Set<String> superUsers(Collection<Action> all, Set<Alias> own) {
        Set<String> quarters = new TreeSet<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            List<Action> in = new BadgeArithmetic(all, own).months(3 * quarter - 3, 3);
            add(quarters, "2024-Q" + quarter, superUser(in, 8));
        }
        return quarters;
    }

    /** Whether what somebody did from a quarter's first day to its last makes a super user, if it takes so many weeks. */
    public static boolean superUser(
            Collection<Action> all, Set<Alias> own, LocalDate first, LocalDate last, int weeks) {
        return superUser(new BadgeArithmetic(all, own).between(first, last), weeks);
    }

    private static boolean superUser(List<Action> in, int weeks) {
        return different(beyondReading(in), a -> day(a).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                        >= weeks
                && different(in, BadgeArithmetic::mechanism) >= 3;
    }

    private static List<Action> beyondReading(List<Action> in) {
        return in.stream().filter(a -> mechanism(a) != Mechanism.DISSEMINATION).toList();
    }

    private void counted(Set<String> badges) {
        for (int month = 0; month < 12; month++) {
            add(
                    badges,
                    "all-rounder " + YearMonth.of(2023, 12).plusMonths(month),
                    different(months(month, 1), BadgeArithmetic::mechanism) == 4);
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            List<Action> useful = of(months(3 * quarter - 3, 3), "share.useful");
            add(badges, "connector 2024-Q" + quarter, useful.size() >= 5 && different(useful, Action::recipient) >= 3);
        }
        for (int half = 1; half <= 2; half++) {
            List<Action> led = of(months(6 * half - 6, 6), "discussion.led");
            add(badges, "peer-discussion-leader 2024-H" + half, led.size() >= 3 && different(led, Action::group) >= 2);
        }
        ofTheYear(badges);
        ofCampaigns(badges);
    }

    private void ofTheYear(Set<String> badges) {
        List<Action> cpd = of(actions, "cpd.recorded");
        List<Action> reflections = of(actions, "reflection.recorded");
        add(
                badges,
                "standard-4-covered 2024",
                IntStream.rangeClosed(1, 8).allMatch(part -> of(actions, "cpd.recorded", "reflection.recorded").stream()
                        .anyMatch(a -> a.standards().contains("4." + part))));
        add(
                badges,
                "two-pieces 2024",
                different(cpd, Action::resource) >= 2
                        && !of(actions, "cpd.peer-reflected").isEmpty());
        add(badges, "steady-recorder 2024", different(cpd, a -> month(a) / 3) == 4);
        add(
                badges,
                "reflective-practitioner 2024",
                reflections.size() >= 6
                        && different(reflections, BadgeArithmetic::month) >= 3
                        && reflections.stream()
                                        .filter(a -> a.tags().contains("impact"))
                                        .count()
                                >= 2);
        add(
                badges,
                "evidence-into-practice 2024",
                of(actions, "tool.used").size() >= 3
                        && !of(actions, "practice.changed").isEmpty());
        add(badges, "twenty-five-times 2024", beyondReading(actions).size() >= 25);
        add(badges, "fifty-times 2024", beyondReading(actions).size() >= 50);
        add(
                badges,
                "listening-to-experience 2024",
                of(actions, "feedback.incorporated").size() >= 2);
    }

    private void ofCampaigns(Set<String> badges) {
        List<Action> week = between(LocalDate.of(2024, 3, 27), LocalDate.of(2024, 4, 2));
        boolean tookPart = !of(week, "discussion.joined", "discussion.led", "session.attended", "reflection.recorded")
                .isEmpty();
        Set<String> topics = of(
                        between(LocalDate.of(2024, 3, 27), LocalDate.of(2024, 4, 9)),
                        "topic.explored",
                        "session.attended")
                .stream()
                .filter(a -> a.campaign() == null || a.campaign().equals("week"))
                .flatMap(a -> a.topics().stream())
                .filter(topic -> topic.matches("topic-[0-4]"))
                .collect(Collectors.toSet());
        add(badges, "practice-week-explorer campaign/week", tookPart && topics.size() >= 4);
        add(badges, "practice-week-gold campaign/week", tookPart && topics.size() == 5);
        List<Action> social = between(LocalDate.of(2024, 2, 26), LocalDate.of(2024, 3, 3));
        add(
                badges,
                "social-work-week campaign/swweek",
                !of(social, "session.attended").isEmpty()
                        && !of(social, "reflection.recorded").isEmpty());
        List<Action> series = of(actions, "session.attended").stream()
                .filter(a -> "series".equals(a.campaign()))
                .toList();
        add(
                badges,
                "cpd-series-finisher campaign/series",
                series.stream().anyMatch(a -> a.tags().contains("overview"))
                        && different(series, Action::resource) >= 4);
    }

    private static void add(Set<String> badges, String badge, boolean held) {
        if (held) {
            badges.add(badge);
        }
    }

    private List<Action> months(int first, int number) {
        return where(actions, a -> month(a) >= first && month(a) < first + number);
    }

    private List<Action> between(LocalDate first, LocalDate last) {
        return where(actions, a -> !day(a).isBefore(first) && !day(a).isAfter(last));
    }

    private static List<Action> of(List<Action> actions, String... types) {
        return where(actions, a -> Set.of(types).contains(a.type()));
    }

    private static List<Action> where(List<Action> actions, Predicate<Action> condition) {
        return actions.stream().filter(condition).toList();
    }

    private static int different(List<Action> actions, Function<Action, ?> what) {
        Map<Object, Action> different = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Action action : actions) {
            Object thing = what.apply(action);
            if (thing != null) {
                different.put(thing, action);
            }
        }
        return different.size();
    }

    private static Mechanism mechanism(Action action) {
        return Arithmetic.mechanism(action.type());
    }

    private static LocalDate day(Action action) {
        return action.occurredAt().atZone(ZONE).toLocalDate();
    }

    private static int month(Action action) {
        LocalDate day = day(action);
        return (day.getYear() - YEAR.getYear()) * 12 + day.getMonthValue() - YEAR.getMonthValue();
    }
}
