package laurel.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** A stack in a process of its own, to be killed. */
final class KilledStack {
    private KilledStack() {}

    /** Writes where its endpoint is into a file, and stays. */
    public static void main(String[] arguments) throws Exception {
        Stack stack = Stack.start(StartedStack.options(Path.of(arguments[0])));
        Files.writeString(Path.of(arguments[1]), stack.awsEndpoint() + "\n");
        Thread.currentThread().join();
    }
}
