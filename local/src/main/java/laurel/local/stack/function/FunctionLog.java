package laurel.local.stack.function;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** What functions log, and why invocations failed: one file, a line an entry but for stack traces. */
public final class FunctionLog implements AutoCloseable {
    private final PrintWriter file;
    private final Clock clock;

    private FunctionLog(PrintWriter file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Appends to {@code functions.log} in a directory, which is made if missing. */
    public static FunctionLog in(Path directory, Clock clock) {
        try {
            Files.createDirectories(directory);
            return new FunctionLog(
                    new PrintWriter(Files.newBufferedWriter(
                            directory.resolve("functions.log"),
                            StandardCharsets.UTF_8,
                            java.nio.file.StandardOpenOption.CREATE,
                            java.nio.file.StandardOpenOption.APPEND)),
                    clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where one function writes to. */
    LambdaLogger of(String function) {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                write(function, message.strip().replaceAll("\\p{Cntrl}+", " "));
            }

            @Override
            public void log(byte[] message) {
                log(new String(message, StandardCharsets.UTF_8));
            }
        };
    }

    /** Notes that an invocation failed, and where. */
    public void failed(String function, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        write(function, trace.toString().strip());
    }

    private synchronized void write(String function, String text) {
        file.println(clock.instant() + " " + function + " " + text);
        file.flush();
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
