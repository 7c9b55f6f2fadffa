package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.award.Award;
import laurel.award.Because;
import laurel.award.Mark;
import laurel.people.Membership;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

/** Random changes to the tables in memory and to DynamoDB: the same is refused for the same reasons, the same is read. */
class TwinsAgreeTest {
    private static final int CHANGES = 400;
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final List<PersonId> PEOPLE = List.of(new PersonId("p1"), new PersonId("p2"));
    private static final List<Alias> ALIASES = List.of(new Alias("vle:1"), new Alias("vle:2"));
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2026);

    private final Settings settings = LocalDynamo.settings();
    private final List<Stores> both = List.of(Stores.inMemory(settings), Stores.onDynamo(settings));

    @Test
    void everyChangeComesToTheSame() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            long draw = random.nextLong();
            List<Object> answers = new ArrayList<>();
            for (Stores stores : both) {
                answers.add(i % 5 == 4 ? other(new Random(draw), stores) : change(new Random(draw), stores));
            }
            assertThat(answers.getFirst()).as("seed %d, change %d", seed, i).isEqualTo(answers.getLast());
            if (i % 25 == 0) {
                assertThat(all(both.getFirst()))
                        .as("seed %d, change %d", seed, i)
                        .isEqualTo(all(both.getLast()));
            }
        }
    }

    private static Object change(Random random, Stores stores) {
        List<Write> change = new ArrayList<>();
        for (int writes = 1 + random.nextInt(3); writes > 0; writes--) {
            change.add(write(random, stores));
        }
        return isOneOfEach(change) ? stores.ledger().commit(change) : "no transaction takes this";
    }

    /** AWS looks at that first; DynamoDB Local looks at the conditions first. */
    private static boolean isOneOfEach(List<Write> change) {
        return change.stream().map(TwinsAgreeTest::about).distinct().count() == change.size();
    }

    private static Object about(Write write) {
        return switch (write) {
            case Write.State it -> it.after().key();
            case Write.Put it -> List.of(it.holder(), Moment.of(it.entry().action()));
            case Write.Remove it -> List.of(it.holder(), it.moment());
            case Write.Month it -> List.of(it.person(), it.after().month());
            case Write.NoMonth it -> List.of(it.person(), it.month());
            case Write.YearOf it -> List.of(it.person(), "year");
            case Write.MonthOf it -> List.of(it.person(), it.month());
            case Write.Rulings it -> List.of(it.person(), "rulings");
            case Write.Year it -> List.of(it.person(), "year");
            case Write.NoYear it -> List.of(it.person(), "year");
            case Write.Once it -> List.of(it.person(), "once");
            case Write.Give it ->
                List.of(it.award().person(), it.award().badge(), it.award().period());
            case Write.Withdraw it ->
                List.of(it.award().person(), it.award().badge(), it.award().period());
            case Write.PersonUnchanged it -> it.person();
            case Write.Profile it -> it.after().id();
            case Write.Wait it -> it.alias();
            case Write.Note it -> it.line();
            case Write.Step it -> List.of(it.after().person(), it.after().badge(), "reward");
            case Write.Take it -> List.of(it.period(), it.reward());
            case Write.AnswerReport it -> List.of(it.after().id(), "report");
            case Write.NoLongerWaits it -> List.of(it.report().id(), "waiting");
        };
    }

    private static Write write(Random random, Stores stores) {
        PersonId person = PEOPLE.get(random.nextInt(2));
        Alias alias = ALIASES.get(random.nextInt(2));
        Action action =
                LedgerContract.action("a" + random.nextInt(4), LedgerContract.NINE.plusSeconds(random.nextInt(2)));
        Holder holder = random.nextBoolean() ? new Holder.Known(person) : new Holder.Waiting(alias);
        YearMonth month = LedgerContract.NOVEMBER.minusMonths(random.nextInt(2));
        long version = 1 + random.nextInt(4);
        Award award = new Award(
                person,
                random.nextBoolean() ? "first-steps" : "bronze",
                random.nextBoolean() ? new Period.Once() : YEAR,
                LedgerContract.NINE.plusMillis(random.nextInt(1000)),
                1,
                true);
        boolean given = stores.awards().of(person).stream()
                .anyMatch(a -> a.badge().equals(award.badge()) && a.period().equals(award.period()));
        return switch (random.nextInt(13)) {
            case 0, 1, 2 ->
                new Write.State(
                        random.nextBoolean()
                                ? null
                                : stores.ledger().state(action.key()).orElse(null),
                        state(random, action, holder));
            case 3 -> new Write.Put(holder, new Entry(action, LedgerContract.NINE, random.nextBoolean()));
            case 4 -> new Write.Remove(holder, Moment.of(action));
            case 5 -> new Write.Month(person, MonthProgress.empty(month).withVersion(version), "north");
            case 6 ->
                new Write.Year(person, Stores.ENGINE.empty(YEAR, List.of()).withVersion(version));
            case 7 -> new Write.Once(person, new OnceBadges(Set.of("first-steps"), version));
            case 8 ->
                switch (random.nextInt(4)) {
                    case 0 -> new Write.NoYear(person, YEAR);
                    case 1 -> new Write.NoMonth(person, month);
                    case 2 -> new Write.MonthOf(person, month, "south", version);
                    default ->
                        new Write.YearOf(
                                person, YEAR, List.of(new Membership(LocalDate.of(2026, 11, 1), "south")), version);
                };
            case 9 -> new Write.PersonUnchanged(person, version - 1);
            case 10 -> new Write.Wait(alias);
            // Only what was given is ever taken back.
            case 11 -> given ? new Write.Withdraw(award, Because.VOID) : new Write.Give(award);
            default ->
                new Write.Profile(
                        People.staff(person.value(), "north").withVersion(version),
                        People.staff(person.value(), "south"));
        };
    }

    private static ActionState state(Random random, Action action, Holder holder) {
        ActionState.Stage[] stages = ActionState.Stage.values();
        ActionState.Stage stage = stages[random.nextInt(stages.length)];
        return stage == ActionState.Stage.VOID_FIRST
                ? new ActionState(action.key(), stage, "", null, null, LedgerContract.NINE)
                : new ActionState(
                        action.key(),
                        stage,
                        action.contentHash(),
                        stage == ActionState.Stage.WAITING ? new Holder.Waiting(ALIASES.getFirst()) : holder,
                        action.occurredAt(),
                        LedgerContract.NINE);
    }

    /** What is no change of the ledger. */
    private static Object other(Random random, Stores stores) {
        PersonId person = PEOPLE.get(random.nextInt(2));
        switch (random.nextInt(6)) {
            case 0 -> {
                return stores.people().write(null, People.staff(person.value(), "north"));
            }
            case 1 -> {
                return random.nextInt(20) == 0 ? stores.aliases().bind(ALIASES.getFirst(), person) : "";
            }
            case 2, 3 -> {
                stores.held()
                        .keep(new HeldEvent(
                                "12:learning.vlea0|h" + random.nextInt(3),
                                HeldEvent.Reason.FUTURE,
                                "learning.vle",
                                "a0",
                                Report.ACTION,
                                "{}",
                                "Wait.",
                                LedgerContract.NINE.plusSeconds(random.nextInt(9))));
                return "";
            }
            case 4 -> {
                List<HeldEvent> held = stores.held().list();
                if (!held.isEmpty() && !held.getFirst().key().endsWith("action")) {
                    stores.held().dealtWith(held.getFirst().key());
                }
                return held;
            }
            default -> {
                Set<Mark> marks = Set.copyOf(stores.marks().before(LedgerContract.NINE.plusSeconds(random.nextInt(9))));
                marks.forEach(stores.marks()::announced);
                return marks;
            }
        }
    }

    private static Map<String, Object> all(Stores stores) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (PersonId person : PEOPLE) {
            all.put("years of " + person, stores.ledger().years(person));
            all.put("months of " + person, stores.ledger().months(person, YEAR));
            all.put("once of " + person, stores.ledger().onceBadges(person));
            all.put("awards of " + person, stores.awards().of(person));
            all.put("lines of " + person, stores.ledger().latest(new Holder.Known(person), Instant.EPOCH, null, 99));
            all.put("first of " + person, stores.ledger().first(new Holder.Known(person)));
            all.put("profile of " + person, stores.directory().person(person));
        }
        all.put("leads", stores.aliases().leads(ALIASES));
        all.put("undrained", Set.copyOf(stores.aliases().undrained()));
        all.put("held", stores.held().list());
        all.put("marks", stores.marks().before(EVER).stream().collect(Collectors.toSet()));
        return all;
    }
}
