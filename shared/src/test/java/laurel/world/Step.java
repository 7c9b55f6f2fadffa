package laurel.world;

import java.time.Duration;
import java.util.List;

/** One thing that happens: mostly, a function is started. */
sealed interface Step {
    /** A batch of the queue comes to record-action. */
    record Deliver(List<Message> batch) implements Step {
        public Deliver {
            batch = List.copyOf(batch);
        }
    }

    /** What came back to the queue is delivered again. */
    record DeliverAgain(int most) implements Step {}

    /** A people file is imported. */
    record Import(String file) implements Step {}

    /** An import that was cut short is resumed, as the schedule does. */
    record Resume() implements Step {}

    /** The stream brings changes to announce, or loses them. */
    record Stream(int most, boolean lost) implements Step {}

    /** The sweep announces what the stream missed. */
    record Sweep() implements Step {}

    /** The bus brings awards to recognise, and perhaps brings them again later. */
    record Recognise(int most, boolean again) implements Step {}

    /** The schedule releases mail. */
    record Release() implements Step {}

    /** SES tells that e-mails left, and perhaps tells it again later. */
    record Hear(int most, boolean again) implements Step {}

    /** A person's progress is worked out anew. */
    record Rebuild(String person) implements Step {}

    /** A link officer decides about a badge, or takes a decision back. */
    record Decide(Wish wish) implements Step {}

    /** Wishes for badges that died are made again. */
    record DecideAgain() implements Step {}

    /** A link officer changes the scheme. */
    record ChangeScheme(Change change) implements Step {}

    /** Changes of the scheme that died or had to wait are made again. */
    record ChangeAgain() implements Step {}

    /** The schedule goes on with a rebuild, for up to so many minutes. */
    record GoOn(int minutes) implements Step {}

    /** An operator sends all again that is held. */
    record SendAgain() implements Step {}

    /** Time passes. */
    record Later(Duration by) implements Step {}
}
