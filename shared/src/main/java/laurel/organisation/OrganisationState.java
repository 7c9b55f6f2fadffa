package laurel.organisation;

import java.time.Instant;

/** Whether the scheme shows itself yet. */
public sealed interface OrganisationState {
    /** Actions are kept; nobody is shown, ranked or written to. Every organisation starts so. */
    record Baseline() implements OrganisationState {}

    /**
     * The scheme runs.
     *
     * @param by who took it live
     * @param assessment where the data protection assessment is
     * @param consultation where and how staff and unions were consulted
     */
    record Live(Instant since, String by, String assessment, String consultation) implements OrganisationState {}
}
