package laurel.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A function as Lambda starts it: a JVM of its own under the runtime interface client, with the flags of Lambda's Java
 * runtime.
 *
 * @param classPath in Lambda's order: the function's own classes, then its libraries
 */
record Launch(String handler, List<Path> classPath, Map<String, String> environment) {
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /** Milliseconds from the start of the JVM until the first answer is given. */
    double firstAnswer(String event) throws IOException, InterruptedException {
        try (RuntimeApi api = new RuntimeApi(event)) {
            ProcessBuilder builder = new ProcessBuilder(command());
            builder.environment().putAll(environment);
            builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            long begun = System.nanoTime();
            Process process = builder.start();
            try {
                api.answer().get(30, TimeUnit.SECONDS);
                return (System.nanoTime() - begun) / 1e6;
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException(handler + " did not answer", e);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private List<String> command() {
        List<String> path = new ArrayList<>();
        classPath.forEach(entry -> path.add(entry.toString()));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                String.join(File.pathSeparator, path),
                CLIENT,
                handler);
    }
}
