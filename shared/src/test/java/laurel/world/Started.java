package laurel.world;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One start of a function: a scene on its way to its end. It has a thread of its own if it is ever held up. */
final class Started {
    /** Whoever asks for something waits no longer for the answer. */
    private static final Duration AN_ANSWER = Duration.ofSeconds(29);

    private final Performance performance;
    private final Scene scene;
    private final @Nullable Baton baton;
    private final Gate gate;
    private boolean begun;
    private volatile boolean ended;

    Started(Performance performance, Scene scene) {
        this.performance = performance;
        this.scene = scene;
        boolean pauses = scene.faults().stream().anyMatch(fault -> fault.kind() == Fault.Kind.HELD_UP);
        this.baton = pauses ? new Baton() : null;
        this.gate = scene.step() instanceof Step.ChangeScheme || scene.step() instanceof Step.ChangeAgain
                ? new Gate(performance.council(), scene.faults(), baton, AN_ANSWER)
                : new Gate(performance.council(), scene.faults(), baton);
    }

    /** Lets it go on; false if it pauses before its end. */
    boolean goOn() {
        if (baton == null) {
            run();
            return true;
        }
        if (!begun) {
            begun = true;
            Baton its = baton;
            Thread.ofVirtual().start(() -> {
                its.begin();
                run();
                its.end();
            });
        }
        baton.hand();
        return ended;
    }

    /** After how many more scenes it goes on. */
    int heldUpFor() {
        return gate.heldUpFor();
    }

    private void run() {
        try {
            performance.take(scene.step(), gate, scene.faults());
        } catch (Throwable failure) {
            performance.failed(failure, scene.faults());
        } finally {
            ended = true;
        }
    }
}
