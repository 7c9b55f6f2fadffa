package laurel.bench;

import java.io.IOException;
import java.util.stream.Stream;

/** How large each function is when it is deployed. */
final class SizeBench {
    private static final double MEGABYTE = 1024.0 * 1024;

    private SizeBench() {}

    static void run(Report report) throws IOException {
        report.title("Deployed size", "Classes and libraries of each function, zipped as they are deployed.");
        for (String function : Build.functions()) {
            report.within(function, Build.zipped(function) / MEGABYTE, 12, " MB");
            Stream<String> libraries = Build.libraries("functions/" + function).stream()
                    .map(jar -> jar.getFileName().toString());
            if (libraries.anyMatch(name -> name.startsWith("DynamoDBLocal"))) {
                throw new IllegalStateException(function + " contains DynamoDB Local, whose licence forbids it");
            }
        }
    }
}
