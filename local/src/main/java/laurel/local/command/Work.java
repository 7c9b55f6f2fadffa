package laurel.local.command;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a long piece of work is: a bar on a terminal, a line at each tenth anywhere else. */
final class Work implements AutoCloseable {
    private static final int TENTHS = 10;
    private static final int MILLISECONDS = 100;

    private final PrintStream out = System.err;
    private final String name;
    private final long total;
    private final @Nullable ProgressBar bar;
    private long done;

    Work(String name, long total) {
        this.name = name;
        this.total = total;
        Console console = System.console();
        this.bar = console != null && console.isTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName(name)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(MILLISECONDS)
                        .build()
                : null;
    }

    /** That much more is done. */
    synchronized void done(long more) {
        if (bar != null) {
            bar.stepBy(more);
            return;
        }
        long before = tenth();
        done += more;
        if (tenth() > before) {
            out.println(name + ": " + done + " of " + total);
        }
    }

    /** Nothing is left to send, and that much is still being worked on. */
    synchronized void waitingFor(long left) {
        if (bar != null) {
            bar.setExtraMessage(left + " on their way");
        }
    }

    private long tenth() {
        return total == 0 ? TENTHS : done * TENTHS / total;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
