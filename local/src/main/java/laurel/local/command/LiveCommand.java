package laurel.local.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.GoLive;
import laurel.organisation.OrganisationState.Live;
import laurel.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Command(
        name = "live",
        description = {
            "Takes the organisation out of its baseline: from now on people see their badges and get e-mails.",
            "An organisation does this once, when the data protection assessment is made and staff and unions were"
                    + " consulted. Both are put on record; on this machine they have defaults."
        },
        footer = {"", "Example:", "  ./run live --by \"Robin Marsh, link officer\" --assessment \"DPIA 2026-14\""})
final class LiveCommand implements Callable<Integer> {
    /** What is put on record where nobody says more. */
    static final String NOBODYS_DATA = "on one machine, for trying it out";

    @Mixin
    Ports ports = new Ports();

    @Mixin
    OrganisationOption organisation = new OrganisationOption();

    @Option(
            names = "--by",
            paramLabel = "WHO",
            defaultValue = "the developer of this machine",
            description = "Who takes it live.")
    String by = "";

    @Option(
            names = "--assessment",
            paramLabel = "WHERE",
            defaultValue = NOBODYS_DATA,
            description = "Where the assessment is.")
    String assessment = "";

    @Option(
            names = "--consultation",
            paramLabel = "WHEN",
            defaultValue = NOBODYS_DATA,
            description = "When and how staff and unions were consulted.")
    String consultation = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        RunningStack stack = RunningStack.on(ports, organisation);
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = stack.settings();
        try (DynamoDbClient dynamo = stack.aws().dynamo()) {
            out.println(goLive(dynamo, settings, settings.clock()));
        }
        return 0;
    }

    private String goLive(DynamoDbClient dynamo, Settings settings, Clock clock) {
        GoLive goLive = new GoLive(new DynamoOrganisationStore(dynamo, settings), clock);
        return switch (goLive.goLive(by, assessment, consultation)) {
            case GoLive.WentLive went -> "The organisation is live from now on. " + record(went.live());
            case GoLive.AlreadyLive already -> "The organisation was live already. " + record(already.live());
            case GoLive.Missing missing -> throw new Failure(missing.what());
        };
    }

    private static String record(Live live) {
        return "On record: %s, by %s; assessment: %s; consultation: %s."
                .formatted(live.since(), live.by(), live.assessment(), live.consultation());
    }
}
