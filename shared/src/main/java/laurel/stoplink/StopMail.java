package laurel.stoplink;

import laurel.mail.Kind.Group;
import laurel.preferences.ApplyChanges;

/** Stops e-mails for whoever has the link of one. Done twice, it changes nothing the second time. */
public final class StopMail {
    private final StopTokens tokens;
    private final ApplyChanges changes;

    public StopMail(StopTokens tokens, ApplyChanges changes) {
        this.tokens = tokens;
        this.changes = changes;
    }

    /** What came of a link. */
    public sealed interface Result {}

    /** It would stop these; nothing was changed. */
    public record Offered(Group group) implements Result {}

    /** These are stopped. */
    public record Stopped(Group group, ApplyChanges.Done what) implements Result {}

    /** All that can be stopped is. */
    public record AllStopped(ApplyChanges.Done what) implements Result {}

    /** It leads nowhere: it was replaced, cut short, or made up. */
    public record NoLink() implements Result {}

    /** What the link is for. It changes nothing. */
    public Result look(String written) {
        return StopLink.parse(written)
                .filter(link -> tokens.owner(link.token()).isPresent())
                .<Result>map(link -> new Offered(link.group()))
                .orElseGet(NoLink::new);
    }

    /** Stops what the link is for. */
    public Result stop(String written) {
        return StopLink.parse(written)
                .flatMap(link -> tokens.owner(link.token())
                        .<Result>map(person -> new Stopped(link.group(), changes.stop(person, link.group()))))
                .orElseGet(NoLink::new);
    }

    /** Stops all that can be stopped. */
    public Result stopAll(String written) {
        return StopLink.parse(written)
                .flatMap(link -> tokens.owner(link.token()))
                .<Result>map(person -> new AllStopped(changes.stopAll(person)))
                .orElseGet(NoLink::new);
    }
}
