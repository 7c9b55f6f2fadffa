package laurel.local.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "mail",
        description = "Tells about e-mail, while ./run runs.",
        subcommands = {WhyCommand.class, SuppressedCommand.class})
final class MailCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to tell: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
