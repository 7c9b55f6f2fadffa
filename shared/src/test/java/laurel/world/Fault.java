package laurel.world;

/**
 * Something that goes wrong while a function runs.
 *
 * @param call at which of its calls of a port
 * @param much how much, in the unit of its kind
 */
record Fault(int call, Kind kind, int much) {
    enum Kind {
        /** The process dies before the call. */
        KILLED_BEFORE,
        /** The process dies after the call. */
        KILLED_AFTER,
        /** The call fails and nothing comes of it. */
        BROKEN,
        /** The call does its work, but its answer is lost. */
        ANSWER_LOST,
        /** Another write is under way; what is asked is refused. */
        CONTENDED,
        /** What may be a moment old is up to {@code much} tenths of a second old. */
        EARLIER,
        /** The process does not get on with it until {@code much} other steps were taken. */
        HELD_UP,
        /** The process works by the scheme as it was {@code much} seconds before it began. */
        OUTDATED
    }

    @Override
    public String toString() {
        return kind + " at call " + call
                + (kind == Kind.EARLIER
                        ? " by " + much + "/10 s"
                        : kind == Kind.HELD_UP
                                ? " for " + much + " steps"
                                : kind == Kind.OUTDATED ? " by " + much + " s" : "");
    }
}
