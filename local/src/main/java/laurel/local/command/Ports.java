package laurel.local.command;

import picocli.CommandLine.Option;

/** What every command takes alike. */
final class Ports {
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
}
