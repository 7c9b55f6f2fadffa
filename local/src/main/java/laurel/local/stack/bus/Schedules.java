package laurel.local.stack.bus;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.template.Template;

/**
 * The schedules of the template, by the one clock. Each runs once soon after the start too, so that nobody waits for
 * what became due while nothing ran.
 */
public final class Schedules implements AutoCloseable {
    private static final long SOON_SECONDS = 2;
    private final Queues queues;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("schedules").factory());

    private Schedules(Queues queues, Clock clock) {
        this.queues = queues;
        this.clock = clock;
    }

    /** Starts all schedules. */
    public static Schedules start(Template template, Queues queues, Clock clock) {
        Schedules schedules = new Schedules(queues, clock);
        template.rules().forEach(rule -> rule.schedule().ifPresent(schedule -> schedules.add(rule, schedule)));
        return schedules;
    }

    private void add(Template.Rule rule, Template.Schedule schedule) {
        var unused = timer.schedule(() -> run(rule, schedule), SOON_SECONDS, TimeUnit.SECONDS);
        again(rule, schedule, clock.instant());
    }

    private void again(Template.Rule rule, Template.Schedule schedule, Instant last) {
        ScheduleExpression expression = ScheduleExpression.parse(schedule);
        Instant next = expression.after(last);
        long pause = Math.max(0, next.toEpochMilli() - clock.millis());
        var unused = timer.schedule(
                () -> {
                    try {
                        run(rule, schedule);
                    } finally {
                        again(rule, schedule, next);
                    }
                },
                pause,
                TimeUnit.MILLISECONDS);
    }

    private void run(Template.Rule rule, Template.Schedule schedule) {
        Envelope event = new Envelope(
                UUID.randomUUID().toString(),
                "Scheduled Event",
                schedule.source(),
                clock.instant(),
                List.of("arn:aws:events:eu-west-2:" + Template.ACCOUNT + ":rule/" + rule.name()),
                "{}");
        queues.send(Buses.letters(rule, event.json()));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
