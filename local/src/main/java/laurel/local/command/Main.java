package laurel.local.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where {@code ./run} begins. */
public final class Main {
    private Main() {}

    /** Runs a command and ends with its exit code: 0 done, 1 could not, 2 not understood. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new RunCommand())
                .addSubcommand(new ReplayCommand())
                .addSubcommand(new TokenCommand())
                .addSubcommand(new HeldCommand())
                .addSubcommand(new LiveCommand())
                .addSubcommand(new MailCommand())
                .addSubcommand(new MailsCommand())
                .addSubcommand(new SimulateCommand())
                .addSubcommand(new RebuildCommand())
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::notUnderstood)
                .setExecutionExceptionHandler((failed, command, parsed) -> couldNot(failed, command));
    }

    private static int notUnderstood(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.println("Try: ./run "
                + (wrong.getCommandLine().getParent() == null
                        ? ""
                        : wrong.getCommandLine().getCommandName() + " ") + "--help");
        return 2;
    }

    /** What was foreseen is one line; anything else is a fault of ours, with all that helps to find it. */
    private static int couldNot(Exception failed, CommandLine command) throws Exception {
        if (failed instanceof Failure) {
            command.getErr().println(failed.getMessage());
            return 1;
        }
        throw failed;
    }
}
