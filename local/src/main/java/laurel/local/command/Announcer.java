package laurel.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Tells the person at the terminal how the start goes, a line for each step. */
final class Announcer {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final double MILLIS = 1000;

    private static final String EXAMPLE =
            "[{\"EventBusName\":\"laurel\",\"Source\":\"my.system\",\"DetailType\":\"Engagement Action\","
                    + "\"Detail\":\"{\\\"id\\\":\\\"1\\\",\\\"person\\\":\\\"%s\\\",\\\"type\\\":\\\"session.attended\\\",\\\"occurredAt\\\":\\\"%s\\\"}\"}]";

    private static final String PERSON = "mailto:sam@council.example";
    private static final String DEMO_PERSON = "vle:d003";

    private final PrintWriter out;
    private final Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    Announcer(PrintWriter out) {
        this.out = out;
    }

    void step(String what) {
        out.printf("%5.1f s  %s%n", seconds(), what);
        out.flush();
    }

    private double seconds() {
        return Duration.between(began, Instant.now()).toMillis() / MILLIS;
    }

    /** The addresses, and three commands to try. */
    void ready(Ports ports, LocalStack stack, boolean demo) {
        step("Ready. It is " + TIME.format(stack.clock().instant()) + " in London.");
        String aws = "aws --endpoint-url http://localhost:" + ports.aws;
        String own =
                ports.site == 8080 && ports.aws == 4566 ? "" : " --port " + ports.site + " --aws-port " + ports.aws;
        out.printf("%n  The page     http://localhost:%d%n", ports.site);
        out.printf("  The mailbox  http://localhost:%d/mailbox%n", ports.site);
        out.printf("  AWS          http://localhost:%d%n", ports.aws);
        out.printf("  The data     %s%n%nTry:%n", stack.data());
        out.println("  export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=eu-west-2");
        if (demo) {
            out.printf(
                    "  curl -H \"Authorization: Bearer $(./run token%s d003)\" http://localhost:%d/api/me%n",
                    own, ports.site);
        } else {
            out.printf("  %s s3 cp people.csv s3://laurel-imports/people/%n", aws);
        }
        out.printf(
                "  %s events put-events --entries '%s'%n",
                aws,
                EXAMPLE.formatted(
                        demo ? DEMO_PERSON : PERSON, stack.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
        out.printf("  ./run held%s%n%nCtrl-C stops it.%n", own);
        out.flush();
    }
}
