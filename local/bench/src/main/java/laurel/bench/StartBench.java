package laurel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.function.Entry;
import laurel.recordaction.RecordActionHandler;
import laurel.viewbadges.ViewBadgesHandler;

/** How long a function takes from nothing to its first answer, beside the least that a function can be. */
final class StartBench {
    private static final int STARTS = 5;
    /** What the SDK brings and no function of ours adds to. */
    private static final List<String> OURS = List.of(
            "shared", "dagger", "jakarta", "jackson", "snakeyaml", "jte", "fastcsv", "eventbridge", "s3", "sesv2");

    private StartBench() {}

    static void run(Report report) throws Exception {
        report.title(
                "Start-up",
                "From the start of the JVM under Lambda's runtime interface client to the first answer, without SnapStart:\n"
                        + "the median of %d starts each, in turn.".formatted(STARTS));
        try (Council council = Council.start()) {
            council.add(Traffic.people(20));
            Path bareClasses = bareClasses();
            Map<String, String> environment = environment(council);
            Launch bare = new Launch(PutOneItem.class.getName(), bare(bareClasses), environment);
            Launch record = launch(RecordActionHandler.class, "record-action", environment);
            Launch badges = launch(ViewBadgesHandler.class, "view-badges", environment);
            List<Double> bareTimes = new ArrayList<>();
            List<Double> recordTimes = new ArrayList<>();
            List<Double> badgesTimes = new ArrayList<>();
            for (int i = 0; i <= STARTS; i++) {
                double bareTime = bare.firstAnswer("{}");
                double recordTime = record.firstAnswer(Traffic.message(List.of(Traffic.nth("p1", i + 1))));
                double badgesTime = badges.firstAnswer(Requests.me("p1@council.example"));
                // The first of each only brings the files into memory.
                if (i > 0) {
                    bareTimes.add(bareTime);
                    recordTimes.add(recordTime);
                    badgesTimes.add(badgesTime);
                }
            }
            double least = median(bareTimes);
            report.line("a bare \"put one item\" function", "%14s".formatted(Report.number(least) + " ms"));
            report.within("record-action", median(recordTimes), 1.5 * least, " ms");
            report.within("view-badges", median(badgesTimes), 1.5 * least, " ms");
            report.line(
                    "  as times the bare function",
                    "%14s"
                            .formatted("%.2f and %.2f"
                                    .formatted(median(recordTimes) / least, median(badgesTimes) / least)));
        }
    }

    private static Map<String, String> environment(Council council) {
        Map<String, String> environment = new HashMap<>(council.environment());
        environment.put("AWS_REGION", council.settings().region());
        environment.put("AWS_ACCESS_KEY_ID", "bench");
        environment.put("AWS_SECRET_ACCESS_KEY", "bench");
        environment.put("LAUREL_ORGANISATION_TABLE", council.settings().organisationTable());
        return environment;
    }

    /** As the template has Lambda start it. */
    private static Launch launch(Class<?> handler, String function, Map<String, String> environment) {
        Map<String, String> its = new HashMap<>(environment);
        its.put("LAUREL_FUNCTION", handler.getName());
        return new Launch(Entry.class.getName(), path(function), its);
    }

    private static List<Path> path(String function) {
        List<Path> path = new ArrayList<>();
        path.add(Build.classes(function));
        path.addAll(Build.libraries("functions/" + function));
        path.addAll(client());
        return path;
    }

    private static List<Path> bare(Path classes) {
        List<Path> path = new ArrayList<>();
        path.add(classes);
        Build.libraries("functions/record-action").stream()
                .filter(jar -> OURS.stream().noneMatch(jar.getFileName().toString()::startsWith))
                .forEach(path::add);
        path.addAll(client());
        return path;
    }

    /** On Lambda the runtime has these; a function does not carry them. */
    private static List<Path> client() {
        return Build.libraries("local/bench").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("aws-lambda-java-"))
                .toList();
    }

    /** The bare function alone, without the rest of this module. */
    private static Path bareClasses() throws IOException {
        Path folder = Files.createTempDirectory("laurel-bare");
        String name = PutOneItem.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(folder.resolve(name).getParent());
        Files.copy(Build.ROOT.resolve("local/bench/target/classes/" + name), folder.resolve(name));
        return folder;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
