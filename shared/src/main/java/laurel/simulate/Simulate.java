package laurel.simulate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import laurel.catalogue.Catalogue;
import laurel.catalogue.CatalogueRefused;
import laurel.catalogue.Catalogues;
import laurel.catalogue.NextVersion;
import laurel.catalogue.Problem;
import laurel.catalogue.Proposal;
import laurel.catalogue.Scheme;
import laurel.catalogue.SchemeStore;
import laurel.catalogue.StoredScheme;
import laurel.ledger.Ledger;
import laurel.people.Everybody;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Runs a proposed catalogue over what people did, and tells what would change. It writes nothing, and keeps nobody's
 * actions longer than it takes to count them, so it needs the same memory for any number of people.
 */
public final class Simulate {
    private static final int AT_ONCE = 16;
    private static final int BETWEEN_LOOKS = 64;
    private static final int MOST_YEARS = 5;

    private final Catalogues shipped;
    private final SchemeStore store;
    private final Ledger ledger;
    private final Everybody everybody;
    private final Clock clock;
    private final ZoneId zone;

    public Simulate(
            Catalogues shipped, SchemeStore store, Ledger ledger, Everybody everybody, Clock clock, ZoneId zone) {
        this.shipped = shipped;
        this.store = store;
        this.ledger = ledger;
        this.everybody = everybody;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What to try.
     *
     * @param since from which month on the proposal would be in force
     * @param until in whose registration year the comparison ends; null for today's
     */
    public record Wish(YearMonth since, @Nullable YearMonth until, Proposal proposal) {}

    /**
     * How far a simulation has come.
     *
     * @param revision of the scheme that it is compared with
     * @param last the person up to whom it has come; null at the beginning
     */
    public record SoFar(long revision, @Nullable PersonId last, Effect effect) {
        public static final SoFar NOTHING = new SoFar(-1, null, Effect.NONE);
    }

    /** What came of it. */
    public sealed interface Result {
        /**
         * @param whole whether everybody was looked at; else go on from {@code soFar}
         * @param years that were compared
         * @param now the scheme as it is
         * @param then as it would be
         */
        record Simulated(boolean whole, SoFar soFar, List<Period.RegistrationYear> years, Scheme now, Scheme then)
                implements Result {}

        record Refused(List<Problem> problems) implements Result {}

        /** Not possible; the message says what to do. */
        record NotPossible(String message) implements Result {}
    }

    /** How many people there are to go through. */
    public int people() {
        return everybody.count();
    }

    /**
     * Goes on from {@code soFar} until everybody was looked at, or {@code until}.
     *
     * @param seen hears of how many people more were looked at
     */
    public Result simulate(Wish wish, SoFar soFar, Instant until, IntConsumer seen) {
        YearMonth today = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
        List<Period.RegistrationYear> years = years(wish, today);
        if (wish.since().isAfter(today) || years.isEmpty() || years.size() > MOST_YEARS) {
            return new Result.NotPossible(
                    "A simulation looks at what people did: write since: the first of a month that has"
                            + " begun, and until: a later day, up to " + MOST_YEARS + " registration years together.");
        }
        StoredScheme stored = store.read();
        if (soFar.last() != null && soFar.revision() != stored.revision()) {
            return new Result.NotPossible("The scheme was changed meanwhile. Begin the simulation again.");
        }
        Scheme now = stored.on(shipped);
        Catalogue proposed;
        try {
            proposed = NextVersion.read(now.catalogues(), now.catalogues().at(today), wish.since(), wish.proposal());
        } catch (CatalogueRefused refused) {
            return new Result.Refused(refused.problems());
        }
        Scheme then = new Scheme(now.catalogues().with(proposed), now.campaigns(), now.editions());
        Comparison comparison = new Comparison(ledger, new Engine(now, zone), new Engine(then, zone), years);
        SoFar far = new SoFar(stored.revision(), soFar.last(), soFar.effect());
        while (true) {
            List<Person> people = everybody.after(far.last(), BETWEEN_LOOKS);
            if (people.isEmpty()) {
                return new Result.Simulated(true, far, years, now, then);
            }
            if (!clock.instant().isBefore(until)) {
                return new Result.Simulated(false, far, years, now, then);
            }
            Effect effect = far.effect().plus(effect(comparison, people));
            far = new SoFar(far.revision(), people.getLast().id(), effect);
            seen.accept(people.size());
        }
    }

    private static List<Period.RegistrationYear> years(Wish wish, YearMonth today) {
        YearMonth until = wish.until() == null ? today : wish.until();
        return IntStream.rangeClosed(
                        Period.registrationYearOf(wish.since()).year(),
                        Period.registrationYearOf(until).year())
                .mapToObj(Period.RegistrationYear::new)
                .toList();
    }

    private static Effect effect(Comparison comparison, List<Person> people) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Effect>> effects = new ArrayList<>();
            people.forEach(person -> effects.add(threads.submit(() -> comparison.of(person))));
            Effect sum = Effect.NONE;
            for (Future<Effect> effect : effects) {
                sum = sum.plus(effect.get());
            }
            return sum;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Somebody's actions can't be read", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        }
    }
}
