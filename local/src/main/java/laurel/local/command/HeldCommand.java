package laurel.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "held",
        description = {
            "Lists what was received and does not count, with the reason: held, conflicting, malformed, failed.",
            "Once the reason is mended, send it again."
        },
        footer = {
            "",
            "Examples:",
            "  ./run held",
            "  ./run held --send-again KEY   (a key of the list)",
            "  ./run held --send-again --all",
            "  ./run held --dismiss KEY      (its source has sent a right one, or never will)"
        })
final class HeldCommand implements Callable<Integer> {
    private static final String FUNCTION = "ReviewHeldFunction";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    Ports ports = new Ports();

    @Mixin
    OrganisationOption organisation = new OrganisationOption();

    @Option(names = "--send-again", description = "Sends again what is named by KEY, or all with --all.")
    boolean sendAgain;

    @Option(names = "--all", description = "With --send-again: all of the list.")
    boolean all;

    @Option(
            names = "--dismiss",
            description = "Takes what is named by KEY off the list. It stays kept, and never counts.")
    boolean dismiss;

    @Parameters(
            paramLabel = "KEY",
            arity = "0..*",
            description = "With --send-again or --dismiss: which, as the list names it.")
    List<String> keys = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        refuseWhatDoesNotFit();
        RunningStack stack = RunningStack.on(ports, organisation);
        PrintWriter out = spec.commandLine().getOut();
        if (sendAgain) {
            sendAgain(stack, out);
        } else if (dismiss) {
            dismiss(stack, out);
        } else {
            list(stack.invoke(FUNCTION, JSON.createObjectNode().put("do", "list")), out);
        }
        return 0;
    }

    private void refuseWhatDoesNotFit() {
        if (sendAgain && dismiss) {
            throw new Failure("Choose one of --send-again and --dismiss.");
        }
        if (sendAgain && keys.isEmpty() && !all) {
            throw new Failure("Say what to send again: keys of the list, or --all.");
        }
        if (dismiss && keys.isEmpty()) {
            throw new Failure("Say what to dismiss: keys of the list.");
        }
        if (!sendAgain && all || !sendAgain && !dismiss && !keys.isEmpty()) {
            throw new Failure("Keys go with --send-again or --dismiss, and --all with --send-again.");
        }
    }

    private void dismiss(RunningStack stack, PrintWriter out) {
        ObjectNode request = JSON.createObjectNode().put("do", "dismiss");
        request.set("keys", JSON.valueToTree(keys));
        for (JsonNode answer : stack.invoke(FUNCTION, request).path("answers")) {
            out.println(Shown.line(
                    answer.path("key").asText() + ": " + answer.path("message").asText("")));
        }
    }

    private void sendAgain(RunningStack stack, PrintWriter out) {
        ObjectNode request = JSON.createObjectNode().put("do", "send-again");
        if (all) {
            request.put("keys", "all");
        } else {
            request.set("keys", JSON.valueToTree(keys));
        }
        JsonNode answers = stack.invoke(FUNCTION, request).path("answers");
        for (JsonNode answer : answers) {
            String sent = answer.path("sent").asBoolean() ? "sent" : "not sent";
            out.println(Shown.line(answer.path("key").asText() + ": " + sent + ". "
                    + answer.path("message").asText("")));
        }
        out.println(answers.isEmpty() ? "Nothing to send again." : "./run held says what is still held.");
    }

    private static void list(JsonNode answer, PrintWriter out) {
        JsonNode held = answer.path("held");
        Map<String, Integer> reasons = new TreeMap<>();
        for (JsonNode event : held) {
            reasons.merge(event.path("reason").asText(), 1, Integer::sum);
            out.println(Shown.line("%s  %s  %s %s"
                    .formatted(
                            event.path("since").asText(),
                            event.path("reason").asText(),
                            event.path("source").asText(),
                            event.path("id").asText("(no id)"))));
            out.println(Shown.line("    " + event.path("message").asText()));
            out.println(Shown.line("    key: " + event.path("key").asText()));
        }
        out.println(reasons.isEmpty() ? "Nothing is held." : held.size() + " held: " + reasons(reasons) + ".");
        int more = answer.path("total").asInt() - held.size();
        if (more > 0) {
            out.println("And " + more + " later ones, listed once these are dealt with.");
        }
    }

    private static String reasons(Map<String, Integer> reasons) {
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
    }
}
