package laurel.local.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import laurel.action.Alias;
import laurel.mail.DynamoMailStore;
import laurel.mail.Message;
import laurel.mail.Why;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.Outcomes;
import laurel.people.DynamoDirectory;
import laurel.people.PersonId;
import laurel.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Command(
        name = "why",
        description =
                "Tells why somebody got an e-mail or did not: everything there was to tell them, the latest first.",
        footer = {"", "Examples:", "  ./run mail why p001", "  ./run mail why sam@council.example"})
final class WhyCommand implements Callable<Integer> {
    @Mixin
    Ports ports = new Ports();

    @Mixin
    OrganisationOption organisation = new OrganisationOption();

    @Parameters(paramLabel = "PERSON", description = "Whom: an id of the people file, or an address.")
    String person = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        RunningStack stack = RunningStack.on(ports, organisation);
        Settings settings = stack.settings();
        PrintWriter out = spec.commandLine().getOut();
        try (DynamoDbClient dynamo = stack.aws().dynamo()) {
            PersonId id = whose(new DynamoDirectory(dynamo, settings));
            List<Message> all = new DynamoMailStore(dynamo, settings)
                    .all(id).stream()
                            .sorted(Comparator.comparing(Message::due).reversed())
                            .toList();
            Outcomes outcomes = new DynamoOutcomes(dynamo, settings);
            Why why = new Why(settings.timeZone());
            for (Message message : all) {
                out.println(Shown.line(
                        message.id().kind().id() + "  " + message.id().about()));
                out.println(Shown.line("    " + why.of(message) + heard(outcomes, message)));
            }
            out.println(
                    all.isEmpty()
                            ? "There was never anything to tell " + Shown.line(person) + " by e-mail."
                            : all.size() + " in all.");
        }
        return 0;
    }

    /** Somebody whom the people file no longer has may still be asked about, by their id. */
    private PersonId whose(DynamoDirectory directory) {
        Optional<Alias> address = Alias.ofMail(person);
        if (address.isEmpty()) {
            return new PersonId(person);
        }
        return directory
                .who(address.get())
                .orElseThrow(() -> new Failure(
                        "The people file has nobody with the address " + Shown.line(person) + ". Try their id."));
    }

    private static String heard(Outcomes outcomes, Message message) {
        if (message.mail() == null) {
            return "";
        }
        return outcomes.find(message.id().person(), message.mail()).map(Outcomes.Course::steps).stream()
                .flatMap(steps -> steps.entrySet().stream())
                .filter(step -> step.getKey() != Outcomes.Step.SENT)
                .sorted(Comparator.comparing(step -> step.getValue().at()))
                .map(step -> ", " + step.getKey().id()
                        + (step.getValue().detail().isEmpty()
                                ? ""
                                : " (" + step.getValue().detail() + ")"))
                .reduce("", String::concat);
    }
}
