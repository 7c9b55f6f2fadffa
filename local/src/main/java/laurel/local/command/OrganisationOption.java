package laurel.local.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose things a command is about, where several organisations share a deployment. */
final class OrganisationOption {
    @Option(
            names = "--organisation",
            paramLabel = "ID",
            description = "Which organisation, where organisations.json lists several (default: the deployment's own).")
    @Nullable
    String id;
}
