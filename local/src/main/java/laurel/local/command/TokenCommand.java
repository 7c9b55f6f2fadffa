package laurel.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Prints a token a line, with which its person may ask the API for eight hours.",
        footer = {
            "",
            "Examples:",
            "  ./run token p28400",
            "  curl -H \"Authorization: Bearer $(./run token p28400)\" http://localhost:8080/api/me"
        })
final class TokenCommand implements Callable<Integer> {
    @Mixin
    Ports ports = new Ports();

    @Parameters(arity = "1..*", paramLabel = "PERSON", description = "An id of the people file, or an e-mail address.")
    List<String> people = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        RunningStack stack = RunningStack.on(ports);
        people.forEach(person -> spec.commandLine().getOut().println(stack.token(person)));
        return 0;
    }
}
