package laurel.world;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import laurel.award.Announcer;
import laurel.catalogue.SchemeStore;
import laurel.ledger.Commit;
import laurel.ledger.Ledger;
import laurel.mail.Delivery;
import laurel.mail.MailStore;
import laurel.mail.Postbox;
import laurel.progress.Engine;
import laurel.rebuild.Jobs;
import org.jspecify.annotations.Nullable;

/** The way of one process to its ports, on which things go wrong as its faults say. */
final class Gate {
    private static final Duration A_CALL = Duration.ofMillis(30);
    /** No function of AWS Lambda runs longer. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Council council;
    private final List<Fault> faults;
    private final @Nullable Baton baton;
    private final Engine engine;
    private final Instant ends;
    private final boolean strictly;
    private int calls;
    private int heldUpFor;
    private boolean dead;
    private Duration earlier = Duration.ZERO;

    /** A process that begins now, and has a quarter of an hour. */
    Gate(Council council, List<Fault> faults, @Nullable Baton baton) {
        this(council, faults, baton, LONGEST);
    }

    /**
     * A process that begins now.
     *
     * @param most how long it may take; it matters where it is about the scheme, or works by an older one
     */
    Gate(Council council, List<Fault> faults, @Nullable Baton baton, Duration most) {
        this.council = council;
        this.faults = faults;
        this.baton = baton;
        this.engine = council.schemes.engine(faults.stream()
                .filter(fault -> fault.kind() == Fault.Kind.OUTDATED)
                .map(fault -> Duration.ofSeconds(fault.much()))
                .findFirst()
                .orElse(Duration.ZERO));
        this.ends = council.clock.instant().plus(most);
        this.strictly = most.compareTo(LONGEST) < 0;
    }

    /** The engine by which the process works from its beginning to its end. */
    Engine engine() {
        return engine;
    }

    private boolean isOver() {
        return (strictly || engine != council.engine())
                && council.clock.instant().isAfter(ends);
    }

    /** For how many steps the process said it would pause. */
    int heldUpFor() {
        return heldUpFor;
    }

    <P> P through(Class<P> port, P target) {
        return asking(port, () -> target);
    }

    /** A port as the process has it; the target is asked for at each call. */
    <P> P asking(Class<P> port, Supplier<P> target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> pass(port, target, method, arguments)));
    }

    /** How old what may be a moment old is during this call. */
    Duration earlier() {
        return earlier;
    }

    private @Nullable Object pass(Class<?> port, Supplier<?> target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        List<Fault> now = next();
        for (Fault fault : now) {
            switch (fault.kind()) {
                case KILLED_BEFORE -> die();
                case HELD_UP -> {
                    Instant before = council.clock.instant();
                    pause(fault.much());
                    if (port == Postbox.class && council.clock.instant().isAfter(before.plus(LONGEST))) {
                        die();
                    }
                }
                case BROKEN -> {
                    return broken(port, method);
                }
                case CONTENDED -> {
                    return contended(port, method, arguments);
                }
                case EARLIER -> earlier = Duration.ofMillis(100L * fault.much());
                case KILLED_AFTER, ANSWER_LOST, OUTDATED -> {}
            }
        }
        Object answer = call(target.get(), method, arguments);
        for (Fault fault : now) {
            switch (fault.kind()) {
                case KILLED_AFTER -> die();
                case ANSWER_LOST -> {
                    return broken(port, method);
                }
                default -> {}
            }
        }
        return answer;
    }

    /** Between the parts of one call, others may write, and the process may end. */
    void between() {
        for (Fault fault : next()) {
            switch (fault.kind()) {
                case KILLED_BEFORE, KILLED_AFTER -> die();
                case HELD_UP -> pause(fault.much());
                default -> {}
            }
        }
    }

    private List<Fault> next() {
        if (dead || isOver()) {
            dead = true;
            throw new Killed();
        }
        council.clock.passes(A_CALL);
        int call = calls++;
        return faults.isEmpty()
                ? faults
                : faults.stream().filter(fault -> fault.call() == call).toList();
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        council.enter(this);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        } finally {
            earlier = Duration.ZERO;
        }
    }

    private void die() {
        dead = true;
        throw new Killed();
    }

    private void pause(int steps) {
        if (baton != null) {
            heldUpFor = steps;
            baton.pause();
            council.enter(this);
            if (isOver()) {
                die();
            }
        }
    }

    /** What a failed call looks like: an adapter may have an answer for it. */
    private static Object broken(Class<?> port, Method method) {
        if (port == Postbox.class) {
            return new Delivery.InDoubt("no answer");
        }
        throw new Broken(port.getSimpleName() + "." + method.getName());
    }

    private static Object contended(Class<?> port, Method method, Object @Nullable [] arguments) {
        if (port == Ledger.class && method.getName().equals("commit")) {
            return new Commit.Refused(List.of(new Commit.Obstacle.Contention()));
        }
        if (port == Postbox.class) {
            return new Delivery.TryLater("busy");
        }
        if (port == MailStore.class && method.getName().equals("claim")) {
            return Optional.empty();
        }
        if ((port == SchemeStore.class || port == Jobs.class)
                && method.getName().equals("replace")) {
            return false;
        }
        if (port == Announcer.class && arguments != null) {
            return Set.copyOf((List<?>) arguments[0]);
        }
        throw new Broken(port.getSimpleName() + "." + method.getName());
    }
}
