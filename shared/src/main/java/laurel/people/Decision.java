package laurel.people;

/** Whether somebody may see something. */
public sealed interface Decision {
    /** They may. */
    record Allowed() implements Decision {}

    /** They may not; the code is for programs, the reason for the person. */
    record Refused(String code, String reason) implements Decision {}
}
