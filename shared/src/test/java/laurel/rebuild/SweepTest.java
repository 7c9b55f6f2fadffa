package laurel.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import laurel.ledger.Anew;
import laurel.ledger.Rewritten;
import laurel.people.Everybody;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.testing.ScriptedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Duration MOST = Duration.ofSeconds(240);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Rewritten ONE = new Rewritten(1, 1, 0, 0);

    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryDirectory people = new InMemoryDirectory();
    private final ScriptedClock clock = new ScriptedClock(NOW.toString());
    private final Recorded anew = new Recorded();
    private final Sweep sweep = new Sweep(jobs, people, anew, clock);

    /** Remembers whom it was asked for, and fails for some. */
    private static final class Recorded implements Anew {
        private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        private Set<String> broken = Set.of();
        private Runnable meanwhile = () -> {};

        @Override
        public Rewritten outdated(PersonId person) {
            return done("outdated " + person);
        }

        @Override
        public Rewritten everything(PersonId person) {
            return done("everything " + person);
        }

        private Rewritten done(String what) {
            asked.add(what);
            meanwhile.run();
            if (broken.contains(what)) {
                throw new IllegalStateException("An item can't be read");
            }
            return ONE;
        }
    }

    private void ordered(boolean everything, Instant due, int many) {
        IntStream.range(0, many).forEach(i -> people.with(People.staff("p" + i, "north")));
        Job.Order order = new Job.Order("p4", NOW, everything, null, null, List.of(), false, null);
        assertThat(jobs.replace(Job.of(order, due, jobs.last()))).isTrue();
    }

    private Job work() {
        return sweep.work(MOST).orElseThrow();
    }

    @Test
    void withoutAnOrderThereIsNothingToDo() {
        assertThat(sweep.work(MOST)).isEmpty();
    }

    @Test
    void nothingHappensBeforeEverybodyHasHeardOfTheChange() {
        ordered(false, NOW.plus(Rebuild.WAIT), 3);
        clock.set("2026-11-23T10:00:30Z");
        assertThat(work().seen()).isZero();
        clock.set("2026-11-23T10:00:36Z");
        assertThat(work().seen()).isZero();
        assertThat(anew.asked).hasSize(3);
    }

    @Test
    void everybodyIsGoneThroughAndOnceMoreWhenWhatHadNotHeardOfItIsOver() {
        ordered(false, NOW, 150);

        Job once = work();

        assertThat(once.stage()).isEqualTo(Job.Stage.CHECKING);
        assertThat(once.due()).isEqualTo(NOW.plusSeconds(16 * 60));
        assertThat(once.changed()).isEqualTo(new Rewritten(150, 150, 0, 0));
        assertThat(once.people()).isEqualTo(150);
        assertThat(once.busyUntil()).isNull();
        assertThat(work()).as("not due yet").isEqualTo(once);
        clock.set("2026-11-23T10:16:00Z");
        Job done = work();
        assertThat(done.stage()).isEqualTo(Job.Stage.DONE);
        assertThat(anew.asked).hasSize(300).allMatch(asked -> asked.startsWith("outdated "));
        assertThat(work()).isEqualTo(done);
    }

    @Test
    void whoeverRunsOutOfTimeIsFollowedByOneWhoGoesOnThere() {
        ordered(true, NOW, 150);
        anew.meanwhile = () -> clock.set("2026-11-23T10:05:00Z");

        Job first = work();

        assertThat(first.stage()).isEqualTo(Job.Stage.REBUILDING);
        assertThat(first.seen()).isEqualTo(64);
        assertThat(first.busyUntil()).isNull();
        anew.meanwhile = () -> {};
        assertThat(work().stage()).isEqualTo(Job.Stage.DONE);
        assertThat(anew.asked.stream().filter(asked -> asked.startsWith("everything")))
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoeverDiesIsFollowedWhenTheirTimeIsOverAndNoEarlier() {
        ordered(true, NOW, 150);
        assertThat(killed()).isTrue();
        assertThat(work().busyUntil()).as("somebody may still be at it").isNotNull();
        assertThat(anew.asked).isEmpty();

        clock.set("2026-11-23T10:04:50Z");
        assertThat(work().stage()).isEqualTo(Job.Stage.DONE);
    }

    /** The process ends between two notes. */
    private boolean killed() {
        Sweep dying = new Sweep(jobs, new Dying(), anew, clock);
        try {
            dying.work(MOST);
            return false;
        } catch (Killed itWas) {
            return true;
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final class Dying implements Everybody {
        @Override
        public List<Person> after(@Nullable PersonId last, int most) {
            throw new Killed();
        }

        @Override
        public int count() {
            return people.count();
        }
    }

    @Test
    void whoeverFailsIsNamedTriedOnceMoreAndKeepsNobodyBack() {
        ordered(true, NOW, 70);
        anew.broken = Set.of("everything p3", "everything p5");
        List<Job> seen = new ArrayList<>();
        anew.meanwhile = () -> {
            seen.add(jobs.last().orElseThrow());
            if (seen.getLast().stage() == Job.Stage.CHECKING) {
                anew.broken = Set.of("everything p5");
            }
        };

        Job done = work();

        assertThat(done.stage()).isEqualTo(Job.Stage.DONE);
        assertThat(done.failed())
                .containsExactly(entry(new PersonId("p5"), "IllegalStateException: An item can't be read"));
        assertThat(anew.asked.stream().filter("everything p3"::equals)).hasSize(2);
        assertThat(anew.asked.stream().filter("everything p1"::equals)).hasSize(1);
    }

    @Test
    void whoeverFindsTheJobTakenOverStops() {
        ordered(true, NOW, 150);
        anew.meanwhile = () -> {
            Job now = jobs.last().orElseThrow();
            if (now.seen() == 0) {
                jobs.replace(Job.of(now.order(), NOW.plusSeconds(99), Optional.of(now)));
            }
        };

        Job left = work();

        assertThat(left.seen()).isZero();
        assertThat(left.due()).isEqualTo(NOW.plusSeconds(99));
        assertThat(anew.asked).hasSize(64);
    }
}
