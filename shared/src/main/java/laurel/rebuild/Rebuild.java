package laurel.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import laurel.catalogue.Catalogue;
import laurel.catalogue.CatalogueRefused;
import laurel.catalogue.Catalogues;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.NextVersion;
import laurel.catalogue.Problem;
import laurel.catalogue.Proposal;
import laurel.catalogue.Publish;
import laurel.catalogue.PublishedVersion;
import laurel.catalogue.SchemeStore;
import laurel.catalogue.StoredScheme;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Orders a rebuild: applies a version of the catalogue to a time that has begun, or repairs what is stored. */
public final class Rebuild {
    /** A change reaches every function within this time, and a little more than what clocks differ by. */
    static final Duration WAIT = CurrentScheme.LONGEST.plusSeconds(5);

    private static final int MOST_YEARS = 10;
    private static final int LONGEST_REASON = 300;
    private static final String SHORTER = "reason: write up to " + LONGEST_REASON + " characters.";
    private static final int ATTEMPTS = 5;

    private final Catalogues shipped;
    private final SchemeStore store;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final ZoneId zone;

    public Rebuild(Catalogues shipped, SchemeStore store, Jobs jobs, Audit audit, Clock clock, ZoneId zone) {
        this.shipped = shipped;
        this.store = store;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is to be in force, and from when.
     *
     * @param proposal a new version; null for one that there is
     * @param version an earlier one, by its number; null for the newest
     * @param takeBack whether badges that would no longer be earned are taken back, those kept before among them
     */
    public record Wish(
            YearMonth since,
            @Nullable Proposal proposal,
            @Nullable Integer version,
            boolean takeBack,
            @Nullable String reason) {}

    /** What became of it. */
    public sealed interface Result {
        /**
         * @param badgesStay the registration years (by number) whose badges stay those in force on their 1 December, so
         *     that points alone change in them
         */
        record Ordered(Job job, List<Integer> badgesStay) implements Result {}

        /** The same was ordered already, or is done. */
        record Already(Job job) implements Result {}

        /** Another is under way. */
        record UnderWay(Job job) implements Result {}

        record Refused(List<Problem> problems) implements Result {}

        /** Not possible; the message says what to do. */
        record NotPossible(String message) implements Result {}
    }

    /** The last one, if there ever was one. */
    public Optional<Job> last() {
        return jobs.last();
    }

    /** Works out everything of everybody anew under the scheme as it is, whatever is stored. */
    public Result repair(String by, @Nullable String reason) {
        Instant now = clock.instant();
        if (tooLong(reason)) {
            return new Result.NotPossible(SHORTER);
        }
        return order(new Job.Order(by, now, true, null, null, List.of(), false, reason), now, List.of());
    }

    /** Puts a version in force from a month that has begun, and orders to work out anew what was counted since. */
    public Result since(String by, Wish wish) {
        Optional<String> impossible = impossible(wish);
        if (impossible.isPresent()) {
            return new Result.NotPossible(impossible.get());
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Result> result = tryTo(by, wish);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return new Result.NotPossible("Others are changing the scheme at this moment. Send it again.");
    }

    private Optional<String> impossible(Wish wish) {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
        if (wish.since().isAfter(now)) {
            return Optional.of(
                    wish.since() + " is still to come: publish the version (POST /api/catalogue), and nothing"
                            + " has to be rebuilt.");
        }
        if (wish.since().isBefore(now.minusYears(MOST_YEARS))) {
            return Optional.of("since: it goes back " + MOST_YEARS + " years at most.");
        }
        return tooLong(wish.reason()) ? Optional.of(SHORTER) : Optional.empty();
    }

    private static boolean tooLong(@Nullable String reason) {
        return reason != null && reason.length() > LONGEST_REASON;
    }

    private Optional<Result> tryTo(String by, Wish wish) {
        Optional<Job> last = jobs.last();
        if (last.isPresent() && isSame(last.get().order(), wish)) {
            return Optional.of(new Result.Already(last.get()));
        }
        if (last.isPresent() && last.get().isUnderWay()) {
            return Optional.of(new Result.UnderWay(last.get()));
        }
        StoredScheme stored = store.read();
        Catalogues all = stored.on(shipped).catalogues();
        Catalogue next;
        try {
            next = next(all, wish);
        } catch (CatalogueRefused refused) {
            return Optional.of(new Result.Refused(refused.problems()));
        }
        Instant now = clock.instant();
        List<Integer> years = years(wish.since());
        boolean isNew = !Publish.saysNothingNew(all, next);
        StoredScheme changed = (isNew ? stored.with(new PublishedVersion(next, by, now)) : stored)
                .withNewEditions(years, wish.takeBack())
                .next();
        if (!store.replace(changed)) {
            return Optional.empty();
        }
        Catalogues after = changed.on(shipped).catalogues();
        Job.Order order = new Job.Order(
                by,
                now,
                false,
                after.at(wish.since()).version(),
                wish.since().toString(),
                years,
                wish.takeBack(),
                wish.reason());
        return Optional.of(order(order, now.plus(WAIT), badgesStay(wish.since(), years)));
    }

    /** Whether an order asked for just that, and what it put in force still is. */
    private boolean isSame(Job.Order order, Wish wish) {
        Catalogues all = store.read().on(shipped).catalogues();
        Integer version = order.version();
        if (version == null
                || order.takeBack() != wish.takeBack()
                || !wish.since().toString().equals(order.since())
                || all.at(wish.since()).version() != version) {
            return false;
        }
        try {
            return Publish.saysNothingNew(all, next(all, wish));
        } catch (CatalogueRefused refused) {
            return false;
        }
    }

    private Catalogue next(Catalogues all, Wish wish) {
        YearMonth today = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
        if (wish.proposal() != null) {
            return NextVersion.read(all, all.at(today), wish.since(), wish.proposal());
        }
        Catalogue what = wish.version() == null
                ? all.versions().getLast()
                : all.versions().stream()
                        .filter(version -> version.version() == wish.version())
                        .findFirst()
                        .orElseThrow(() -> new CatalogueRefused(List.of(new Problem(
                                "version",
                                1,
                                "there is no version " + wish.version() + ". GET /api/catalogue lists them."))));
        return NextVersion.again(all, what, wish.since());
    }

    private Result order(Job.Order order, Instant due, List<Integer> badgesStay) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Job> last = jobs.last();
            if (last.isPresent() && last.get().isUnderWay()) {
                return new Result.UnderWay(last.get());
            }
            Job job = Job.of(order, due, last);
            if (jobs.replace(job)) {
                String what =
                        order.everything() ? "everything" : "version " + order.version() + " since " + order.since();
                audit.add(new AuditLine(order.at(), order.by(), "rebuild", what, order.reason()));
                return new Result.Ordered(job, badgesStay);
            }
        }
        return new Result.NotPossible("Others are ordering a rebuild at this moment. Send it again.");
    }

    private List<Integer> years(YearMonth since) {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
        return IntStream.rangeClosed(
                        Period.registrationYearOf(since).year(),
                        Period.registrationYearOf(now).year())
                .boxed()
                .toList();
    }

    private static List<Integer> badgesStay(YearMonth since, List<Integer> years) {
        return years.stream()
                .filter(year ->
                        new Period.RegistrationYear(year).months().getFirst().isBefore(since))
                .toList();
    }
}
