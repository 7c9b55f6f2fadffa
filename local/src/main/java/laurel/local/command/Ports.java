package laurel.local.command;

import picocli.CommandLine.Option;

/** What every command takes alike. */
final class Ports {
    private static final int LAST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where the page, the API and the mailbox are (default: ${DEFAULT-VALUE}).")
    int site;

    @Option(
            names = "--aws-port",
            paramLabel = "PORT",
            defaultValue = "4566",
            description = "Where the AWS endpoint is (default: ${DEFAULT-VALUE}).")
    int aws;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this and exits.")
    boolean help;

    /** Fails in one line if these can't be the ports of anything. */
    void mustMakeSense() {
        mustBeOne(site, "--port");
        mustBeOne(aws, "--aws-port");
        if (site == aws) {
            throw new Failure("--port and --aws-port are both " + site + ". Choose two.");
        }
    }

    private static void mustBeOne(int port, String option) {
        if (port < 1 || port > LAST) {
            throw new Failure(option + " " + port + " is no port. Choose one from 1 to " + LAST + ".");
        }
    }
}
