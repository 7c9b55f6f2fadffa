package laurel.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import laurel.catalogue.BadgeFor;
import laurel.period.Period;

/** Adds to a script what link officers do: they decide about badges, and they change the scheme. */
final class Officers {
    /** One of each of three ways of working, again and again. */
    private static final List<String> TYPES =
            List.of("session.attended", "discussion.joined", "reflection.recorded", "tool.used", "discussion.led");

    /** Those by which somebody gains or keeps a badge that they would not have now. */
    private static final List<Amendment> OF_BADGES =
            List.of(Amendment.BRONZE_FOR_LESS, Amendment.BRONZE_FOR_MORE, Amendment.SUPER_USER_LATER);

    private final Random random;
    private final int people;
    private final List<Step> steps;
    private final YearMonth now;
    /** Who is at it for weeks, and in which quarter. */
    private final String person;

    private final Period.Quarter quarter;

    Officers(Random random, Instant start, int people, List<Step> steps) {
        this.random = random;
        this.people = people;
        this.steps = steps;
        this.now = YearMonth.from(start.atZone(Council.ZONE));
        this.person = somebody();
        this.quarter = Period.quarterOf(now.minusMonths(random.nextInt(5) == 0 ? 0 : 3 + random.nextInt(4)));
    }

    /** Somebody is at it for weeks, most of which are reported early. */
    void work() {
        List<Message> weeks = weeks();
        while (!weeks.isEmpty()) {
            List<Message> some = weeks.subList(0, Math.min(weeks.size(), 1 + random.nextInt(9)));
            steps.add(random.nextInt(random.nextInt(steps.size() + 1) + 1), new Step.Deliver(some));
            some.clear();
        }
        steps.addFirst(new Step.Import(
                "person_id,name,team,email,aliases\n%1$s,Sam,north,%1$s@council.example,vle:%1$s\n".formatted(person)));
    }

    /** They are decided about, and now and then by two at once. */
    void decide() {
        BadgeFor superUser = new BadgeFor("super-user", quarter);
        for (int more = 2 + random.nextInt(6); more > 0; more--) {
            int at = steps.size() - random.nextInt(random.nextInt(steps.size()) + 1);
            for (int side = random.nextInt(3) == 0 ? 2 : 1; side > 0; side--) {
                steps.add(
                        at,
                        random.nextInt(5) == 0
                                ? new Step.DecideAgain()
                                : new Step.Decide(random.nextInt(5) < 3 ? about(superUser) : thanks()));
            }
        }
    }

    private String somebody() {
        return "p" + random.nextInt(people);
    }

    private Wish about(BadgeFor badge) {
        return new Wish(
                random.nextInt(8) == 0 ? somebody() : person,
                badge,
                switch (random.nextInt(8)) {
                    case 0 -> Wish.Kind.DECLINE;
                    case 1, 2 -> Wish.Kind.TAKE_BACK;
                    default -> Wish.Kind.CONFIRM;
                });
    }

    private Wish thanks() {
        return new Wish(
                random.nextInt(3) == 0 ? somebody() : person,
                new BadgeFor("champions-thanks", new Period.Month(now.minusMonths(random.nextInt(2) * 3L))),
                random.nextInt(4) == 0 ? Wish.Kind.TAKE_BACK : Wish.Kind.PUT_FORWARD);
    }

    /** About as many weeks of a quarter as it takes, and some of it taken back. */
    private List<Message> weeks() {
        List<Message> messages = new ArrayList<>();
        LocalDate first = quarter.months().getFirst().atDay(1);
        int weeks = 7 + random.nextInt(6);
        for (int week = 0; week < weeks; week++) {
            Instant at = first.plusWeeks(week)
                    .atTime(LocalTime.of(9 + random.nextInt(8), 0))
                    .atZone(Council.ZONE)
                    .toInstant();
            String id = "w" + week;
            messages.add(Message.action(
                    "source-0",
                    "{\"id\":\"%s\",\"person\":\"vle:%s\",\"type\":\"%s\",\"occurredAt\":\"%s\"}"
                            .formatted(id, person, TYPES.get((week + random.nextInt(2)) % TYPES.size()), at)));
            if (random.nextInt(12) == 0) {
                messages.add(Message.voided("source-0", id));
            }
        }
        return messages;
    }

    /** The scheme is changed, and the schedule goes on with what has to be worked out anew. */
    void change() {
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            int at = steps.size() / 3 + random.nextInt(steps.size() - steps.size() / 3 + 1);
            steps.add(at, new Step.ChangeScheme(aChange()));
            for (int then = 2 + random.nextInt(5); then > 0; then--) {
                at += 1 + random.nextInt(Math.max(1, (steps.size() - at) / 2));
                steps.add(Math.min(at, steps.size()), later());
            }
        }
    }

    private Step later() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Step.Later(Duration.ofSeconds(20 + random.nextInt(30)));
            case 2 -> new Step.Later(Duration.ofMinutes(17));
            case 3 -> new Step.ChangeAgain();
            case 4 -> new Step.Rebuild(somebody());
            default -> new Step.GoOn(4);
        };
    }

    private Change aChange() {
        List<Amendment> amendments = random.nextBoolean() ? OF_BADGES : List.of(Amendment.values());
        Amendment amendment = amendments.get(random.nextInt(amendments.size()));
        // A badge asks for what it asked for on the first day of the year.
        YearMonth first = YearMonth.of(quarter.year() - 1, 12);
        YearMonth since = random.nextInt(3) > 0 ? first : now.minusMonths(random.nextInt(14));
        boolean takeBack = random.nextInt(4) == 0;
        return switch (random.nextInt(10)) {
            case 0 -> new Change.Publish(now.plusMonths(1 + random.nextInt(2)), amendment);
            case 1 -> new Change.Repair();
            case 2 -> new Change.GoBack(since, takeBack);
            default -> new Change.Apply(since, amendment, takeBack);
        };
    }

    /** What goes wrong besides while a link officer or the rebuild is at work, and who has not heard of a change yet. */
    Scene with(Scene scene, boolean changes) {
        List<Fault> faults = new ArrayList<>(scene.faults());
        boolean officers = scene.step() instanceof Step.Decide
                || scene.step() instanceof Step.ChangeScheme
                || scene.step() instanceof Step.GoOn;
        if (officers && faults.isEmpty() && random.nextInt(2) == 0) {
            Fault.Kind kind = List.of(
                            Fault.Kind.HELD_UP,
                            Fault.Kind.HELD_UP,
                            Fault.Kind.KILLED_BEFORE,
                            Fault.Kind.KILLED_AFTER,
                            Fault.Kind.ANSWER_LOST,
                            Fault.Kind.CONTENDED)
                    .get(random.nextInt(6));
            faults.add(
                    new Fault(random.nextInt(scene.step() instanceof Step.GoOn ? 24 : 6), kind, 1 + random.nextInt(3)));
        }
        if (changes && !(scene.step() instanceof Step.Later) && random.nextInt(4) == 0) {
            faults.add(new Fault(0, Fault.Kind.OUTDATED, 1 + random.nextInt(30)));
        }
        return new Scene(scene.step(), faults);
    }
}
