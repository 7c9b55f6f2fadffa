package laurel.progress;

/**
 * What somebody decided about a person's badge: a recorded fact, from which progress follows as it does from actions.
 *
 * @param weeks of a confirmed one, over how many weeks it was asked for since the person was away for some; 0 for as many as
 *     the catalogue says
 */
public record Ruling(Kind kind, int weeks) {
    /** How it was decided. */
    public enum Kind {
        /** The period has closed, and a link officer confirmed what the actions bear out. */
        CONFIRMED,
        /** A champion or a link officer put the person forward. */
        NOMINATED,
        /** It was given before the scheme was changed for its period, and stays. */
        KEPT,
        /** The period has closed, and a link officer decided against it. */
        DECLINED
    }
}
