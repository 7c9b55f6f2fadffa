package laurel.local.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import laurel.action.Alias;
import laurel.mail.outcome.AddressDigest;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.mail.outcome.LiftSuppression;
import laurel.mail.outcome.Suppression;
import laurel.organisation.DynamoAudit;
import laurel.people.DynamoDirectory;
import laurel.people.Person;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;

@Command(
        name = "suppressed",
        description = {
            "Lists the addresses that are not written to, since mail to them came back for good or was complained of.",
            "With --lift, one of them is written to again."
        },
        footer = {
            "",
            "Examples:",
            "  ./run mail suppressed",
            "  ./run mail suppressed --lift sam@council.example --reason \"the mailbox is there again\""
        })
final class SuppressedCommand implements Callable<Integer> {
    @Mixin
    Ports ports = new Ports();

    @Mixin
    OrganisationOption organisation = new OrganisationOption();

    @Option(names = "--lift", paramLabel = "ADDRESS", description = "Writes to this address again.")
    @Nullable
    String lift;

    @Option(names = "--reason", paramLabel = "WHY", description = "With --lift: why. It is kept in the audit.")
    @Nullable
    String reason;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            defaultValue = "the developer of this machine",
            description = "With --lift: who wants it.")
    String by = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        if (lift == null && reason != null) {
            throw new Failure("--reason goes with --lift.");
        }
        if (lift != null && Alias.ofMail(lift).isEmpty()) {
            throw new Failure("--lift: write an e-mail address, such as sam@council.example.");
        }
        RunningStack stack = RunningStack.on(ports, organisation);
        Settings settings = stack.settings();
        PrintWriter out = spec.commandLine().getOut();
        try (DynamoDbClient dynamo = stack.aws().dynamo()) {
            if (lift == null) {
                list(dynamo, settings, out);
            } else {
                out.println(lift(lift, dynamo, stack.aws(), settings));
            }
        }
        return 0;
    }

    private static void list(DynamoDbClient dynamo, Settings settings, PrintWriter out) {
        List<Suppression> all = new DynamoSuppressions(dynamo, settings).all();
        DynamoDirectory directory = new DynamoDirectory(dynamo, settings);
        for (Suppression suppression : all) {
            Optional<Person> person = Optional.ofNullable(suppression.whose()).flatMap(directory::person);
            out.println(Shown.line(
                    "%s  %s  %s".formatted(suppression.since(), suppression.reason(), whose(suppression, person))));
            out.println(Shown.line("    message: " + suppression.messageId()));
        }
        out.println(all.isEmpty() ? "No address is suppressed." : all.size() + " suppressed.");
    }

    /** The address itself is not kept: it is told if the people file still has it. */
    private static String whose(Suppression suppression, Optional<Person> person) {
        String id = suppression.whose() == null ? "of nobody known" : "of " + suppression.whose();
        return person.map(Person::email)
                .filter(email -> AddressDigest.of(email).equals(suppression.digest()))
                .map(email -> email + " " + id)
                .orElse("an address " + id + " that the people file does not have (any more)");
    }

    /** In Laurel, and in SES, which keeps a list of its own. */
    private String lift(String address, DynamoDbClient dynamo, AwsClients aws, Settings settings) {
        LiftSuppression suppression = new LiftSuppression(
                new DynamoSuppressions(dynamo, settings), new DynamoAudit(dynamo, settings), settings.clock());
        LiftSuppression.Result result = suppression.lift(address, by, reason);
        if (result instanceof LiftSuppression.Result.Refused refused) {
            throw new Failure("--" + refused.what());
        }
        boolean inSes = liftedInSes(aws, address);
        boolean here = result instanceof LiftSuppression.Result.Lifted;
        return here || inSes ? address + " is written to again." : address + " is not suppressed.";
    }

    private static boolean liftedInSes(AwsClients aws, String address) {
        try (SesV2Client ses = aws.ses()) {
            ses.deleteSuppressedDestination(delete -> delete.emailAddress(address));
            return true;
        } catch (NotFoundException notThere) {
            return false;
        }
    }
}
