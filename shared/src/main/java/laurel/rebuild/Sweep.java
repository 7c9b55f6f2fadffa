package laurel.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import laurel.ledger.Anew;
import laurel.ledger.Rewritten;
import laurel.people.Everybody;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Works on the rebuild that is under way, a bounded time at once. It writes down how far it has come after every few dozen
 * people, so that whoever goes on, after a crash too, does over again no more than these; to do so changes nothing.
 */
public final class Sweep {
    private static final int AT_ONCE = 16;
    private static final int BETWEEN_NOTES = 64;

    /** Functions run for 15 minutes at most: what began before everybody knew of a change is over by then. */
    private static final Duration OUTLASTS_ALL = Duration.ofMinutes(16);

    /** How much longer than asked for the last people may take. */
    private static final Duration GRACE = Duration.ofSeconds(50);

    private static final int LONGEST_REASON = 200;

    private final Jobs jobs;
    private final Everybody everybody;
    private final Anew anew;
    private final Clock clock;
    private final int betweenNotes;
    /** Does all of some work, in any order or at once. */
    private final Consumer<List<Runnable>> crew;

    public Sweep(Jobs jobs, Everybody everybody, Anew anew, Clock clock) {
        this(jobs, everybody, anew, clock, BETWEEN_NOTES, Sweep::sideBySide);
    }

    Sweep(Jobs jobs, Everybody everybody, Anew anew, Clock clock, int betweenNotes, Consumer<List<Runnable>> crew) {
        this.jobs = jobs;
        this.everybody = everybody;
        this.anew = anew;
        this.clock = clock;
        this.betweenNotes = betweenNotes;
        this.crew = crew;
    }

    /** Goes on for about as long as {@code most}, and returns the job as it is then; nothing if there never was one. */
    public Optional<Job> work(Duration most) {
        Instant now = clock.instant();
        Job job = jobs.last().orElse(null);
        if (job == null) {
            return Optional.empty();
        }
        boolean taken = job.busyUntil() != null && now.isBefore(job.busyUntil());
        if (job.stage() == Job.Stage.DONE || taken || now.isBefore(job.due())) {
            return Optional.of(job);
        }
        Job mine = job.busy(now.plus(most).plus(GRACE));
        if (jobs.replace(mine)) {
            sweep(mine.people() == 0 ? mine.counted(everybody.count()) : mine, now.plus(most));
        }
        return jobs.last();
    }

    /** Ends early if somebody else writes the job: then it is theirs. */
    private void sweep(Job from, Instant until) {
        Job job = from;
        while (job.stage() != Job.Stage.DONE && !clock.instant().isBefore(job.due())) {
            if (!clock.instant().isBefore(until)) {
                break;
            }
            List<Person> people = everybody.after(job.last(), betweenNotes);
            Job next = people.isEmpty() ? job.next(dueNext(job)) : job.after(rebuilt(job, people));
            if (!jobs.replace(next)) {
                return;
            }
            job = next;
        }
        jobs.replace(job.busy(null));
    }

    /** A repair changes no scheme, so there is nothing to wait for. */
    private Instant dueNext(Job job) {
        Instant now = clock.instant();
        Instant outlasted = job.order().at().plus(OUTLASTS_ALL);
        return job.order().everything() || outlasted.isBefore(now) ? now : outlasted;
    }

    private Job.Some rebuilt(Job job, List<Person> people) {
        Map<PersonId, Rewritten> changed = new ConcurrentHashMap<>();
        Map<PersonId, String> failed = new ConcurrentHashMap<>();
        List<Runnable> work = new ArrayList<>();
        for (Person person : people) {
            work.add(() -> {
                try {
                    changed.put(person.id(), rebuilt(job, person.id()));
                } catch (RuntimeException why) {
                    failed.put(person.id(), words(why));
                }
            });
        }
        crew.accept(work);
        List<PersonId> ids = people.stream().map(Person::id).toList();
        // An error that is no exception ends its thread without a word.
        ids.stream()
                .filter(id -> !changed.containsKey(id))
                .forEach(id -> failed.putIfAbsent(id, "Nothing came of it."));
        return new Job.Some(ids, changed.values().stream().reduce(Rewritten.NOTHING, Rewritten::plus), failed);
    }

    private static void sideBySide(List<Runnable> work) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            work.forEach(threads::execute);
        }
    }

    private Rewritten rebuilt(Job job, PersonId person) {
        boolean everything = job.order().everything()
                && (job.stage() == Job.Stage.REBUILDING || job.failed().containsKey(person));
        return everything ? anew.everything(person) : anew.outdated(person);
    }

    private static String words(RuntimeException why) {
        String words = why.getClass().getSimpleName() + ": " + why.getMessage();
        return words.substring(0, Math.min(LONGEST_REASON, words.length()));
    }
}
