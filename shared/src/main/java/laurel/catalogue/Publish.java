package laurel.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;

/** Makes a version of the catalogue the one that scores from a month to come on. Nothing that was scored changes. */
public final class Publish {
    /** A function may go on with the scheme that it read for as long as it runs, which is 15 minutes at most. */
    static final Duration NOTICE = Duration.ofHours(1);

    /** Each is read by every function that starts. */
    private static final int MOST = 100;

    /** What an item of a table has room for, with some to spare. */
    private static final int LONGEST = 350_000;

    private static final int ATTEMPTS = 5;

    private final Catalogues shipped;
    private final SchemeStore store;
    private final Audit audit;
    private final Clock clock;
    private final ZoneId zone;

    public Publish(Catalogues shipped, SchemeStore store, Audit audit, Clock clock, ZoneId zone) {
        this.shipped = shipped;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** What became of a proposal. */
    public sealed interface Result {
        /**
         * It is the next version, or would be.
         *
         * @param replaced the versions that were to score later months, and now never will
         */
        record Published(Catalogue version, List<Integer> replaced, boolean dryRun) implements Result {}

        /** What is in force from then on says just that. */
        record Already(Catalogue version) implements Result {}

        record Refused(List<Problem> problems) implements Result {}

        /** Not for that month, or not now; the message says what to do. */
        record NotThen(String message) implements Result {}
    }

    /** Publishes what is proposed, to score from the first of a month on; {@code dryRun} only tells what would be. */
    public Result publish(String by, YearMonth from, Proposal proposal, boolean dryRun) {
        if (!from.atDay(1)
                .atStartOfDay(zone)
                .toInstant()
                .isAfter(clock.instant().plus(NOTICE))) {
            return new Result.NotThen(from + " has begun, or begins within an hour: people have been promised what it"
                    + " counts. Write the first of a later month; or, to change what has been counted, simulate it"
                    + " (POST /api/catalogue/simulations) and rebuild from then on (POST /api/catalogue/rebuild).");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Result> result = tryTo(by, from, proposal, dryRun);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return new Result.NotThen("Others are changing the scheme at this moment. Send it again.");
    }

    private Optional<Result> tryTo(String by, YearMonth from, Proposal proposal, boolean dryRun) {
        StoredScheme stored = store.read();
        Catalogues all = stored.on(shipped).catalogues();
        Catalogue next;
        try {
            next = NextVersion.read(all, all.at(from), from, proposal);
        } catch (CatalogueRefused refused) {
            return Optional.of(new Result.Refused(refused.problems()));
        }
        if (saysNothingNew(all, next)) {
            return Optional.of(new Result.Already(all.at(from)));
        }
        if (stored.published().size() >= MOST || CatalogueJson.text(next).length() > LONGEST) {
            return Optional.of(new Result.NotThen("A scheme has up to " + MOST + " published versions of "
                    + LONGEST / 1_000 + " KB each. Move what is published into catalogue/ with the next release."));
        }
        Result published = new Result.Published(next, replaced(all, from), dryRun);
        if (dryRun) {
            return Optional.of(published);
        }
        Instant now = clock.instant();
        if (!store.replace(stored.with(new PublishedVersion(next, by, now)).next())) {
            return Optional.empty();
        }
        audit.add(new AuditLine(now, by, "catalogue-published", next.version() + " from " + from, null));
        return Optional.of(published);
    }

    /** Whether all months from a version's first on are scored by one that says the same already. */
    public static boolean saysNothingNew(Catalogues all, Catalogue next) {
        return Stream.concat(
                        Stream.of(next.from()),
                        all.versions().stream().map(Catalogue::from).filter(next.from()::isBefore))
                .allMatch(month -> all.at(month).digest().equals(next.digest()));
    }

    /** The versions that score some month from {@code from} on, by their first month: the next takes their place. */
    public static List<Integer> replaced(Catalogues all, YearMonth from) {
        return all.versions().stream()
                .filter(version -> !version.from().isBefore(from) && all.at(version.from()) == version)
                .map(Catalogue::version)
                .toList();
    }
}
