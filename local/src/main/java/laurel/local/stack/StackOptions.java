package laurel.local.stack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import laurel.local.http.Answers;

/**
 * How to start a {@link Stack}.
 *
 * @param template the SAM template that says what there is
 * @param data where everything is kept between runs; made if missing
 * @param awsPort of the AWS endpoint on 127.0.0.1; 0 for any that is free
 * @param clockShift how far the one clock is ahead of the machine's
 * @param environment added to, and stronger than, what the template gives every function
 * @param services REST services that are not the stack's own, such as SES v2, by the prefix of their paths
 * @param steps told each step of the start in a few words
 */
public record StackOptions(
        Path template,
        Path data,
        int awsPort,
        Duration clockShift,
        Map<String, String> environment,
        Map<String, Answers> services,
        Consumer<String> steps) {
    /** The port that everybody expects AWS stand-ins on. */
    public static final int AWS_PORT = 4566;

    public StackOptions {
        environment = Map.copyOf(environment);
        services = Map.copyOf(services);
    }

    /** The project's own template and data, the usual port, the machine's clock, silent. */
    public static StackOptions of(Path root) {
        return new StackOptions(
                root.resolve("template.yaml"),
                root.resolve(".laurel"),
                AWS_PORT,
                Duration.ZERO,
                Map.of(),
                Map.of(),
                step -> {});
    }

    /** The same with data elsewhere. */
    public StackOptions withData(Path directory) {
        return new StackOptions(template, directory, awsPort, clockShift, environment, services, steps);
    }

    /** The same with another template. */
    public StackOptions withTemplate(Path file) {
        return new StackOptions(file, data, awsPort, clockShift, environment, services, steps);
    }

    /** The same on another port. */
    public StackOptions withAwsPort(int port) {
        return new StackOptions(template, data, port, clockShift, environment, services, steps);
    }

    /** The same with a clock that stands at an instant now, and ticks; as it is if empty. */
    public StackOptions withClockAt(Optional<Instant> instant) {
        Duration shift = instant.map(at -> Duration.between(Instant.now().truncatedTo(ChronoUnit.MILLIS), at))
                .orElse(clockShift);
        return new StackOptions(template, data, awsPort, shift, environment, services, steps);
    }

    /** The same with one more variable for every function. */
    public StackOptions withVariable(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new StackOptions(template, data, awsPort, clockShift, more, services, steps);
    }

    /** The same with a service that answers every path under a prefix, such as {@code /v2/email/}. */
    public StackOptions withService(String prefix, Answers answers) {
        Map<String, Answers> more = new LinkedHashMap<>(services);
        more.put(prefix, answers);
        return new StackOptions(template, data, awsPort, clockShift, environment, more, steps);
    }

    /** The same with somebody told of each step. */
    public StackOptions tellingStepsTo(Consumer<String> listener) {
        return new StackOptions(template, data, awsPort, clockShift, environment, services, listener);
    }

    /** The one clock, that functions, tokens, schedules and time-to-live go by. */
    public Clock clock() {
        return Clock.offset(Clock.systemUTC(), clockShift);
    }
}
