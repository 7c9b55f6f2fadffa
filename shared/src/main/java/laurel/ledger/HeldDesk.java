package laurel.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.Reasons;
import laurel.page.Paging;
import laurel.page.Place;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Lets a link officer see what does not count yet and why, send it again, or dismiss it. What was sent is not shown. */
public final class HeldDesk {
    private static final Paging<HeldEvent.Place> PAGING = new Paging<>(50, 100, HeldDesk::place);
    private static final int MOST_KEYS = 25;
    private static final String KEYS = "keys: send 1 to " + MOST_KEYS + " keys of the list, for example [\"…\"].";

    private final HeldEvents held;
    private final SendAgain sendAgain;
    private final Dismiss dismiss;
    private final Audit audit;
    private final Clock clock;

    public HeldDesk(HeldEvents held, SendAgain sendAgain, Dismiss dismiss, Audit audit, Clock clock) {
        this.held = held;
        this.sendAgain = sendAgain;
        this.dismiss = dismiss;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Result {}

    /**
     * A page of what is held, oldest first.
     *
     * @param next what to send as {@code after} for the page that follows; null if there is none
     */
    public record Shown(List<HeldEvent> held, @Nullable String next) implements Result {
        public Shown {
            held = List.copyOf(held);
        }
    }

    /** What became of each. */
    public record Done(List<Line> lines) implements Result {
        public Done {
            lines = List.copyOf(lines);
        }
    }

    /** What became of one. */
    public record Line(String key, boolean done, String message) {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** A page of the list. */
    public Result view(Viewer viewer, Access access, @Nullable String after, @Nullable String limit) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (PAGING.asked(after, limit)) {
            case Paging.Unreadable<HeldEvent.Place> bad -> new Unreadable(bad.message());
            case Paging.Page<HeldEvent.Place> page -> shown(page);
        };
    }

    private Shown shown(Paging.Page<HeldEvent.Place> page) {
        int most = page.most();
        List<HeldEvent> found = held.page(page.after(), most + 1);
        return found.size() > most
                ? new Shown(
                        found.subList(0, most),
                        Place.write(text(found.get(most - 1).place())))
                : new Shown(found, null);
    }

    /** Sends some again, once what was wrong is mended. */
    public Result sendAgain(Viewer viewer, Access access, List<String> keys) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            return new Unreadable(KEYS);
        }
        writeDown(viewer, "held-sent-again", keys, null);
        return new Done(sendAgain.send(keys).stream()
                .map(answer -> new Line(answer.key(), answer.sent(), answer.message()))
                .toList());
    }

    /** Takes some off the list for good, with a reason. */
    public Result dismiss(Viewer viewer, Access access, List<String> keys, @Nullable String reason) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            return new Unreadable(KEYS);
        }
        String why = Reasons.read(reason);
        if (why == null) {
            return new Unreadable(Reasons.MISSING);
        }
        writeDown(viewer, "held-dismissed", keys, why);
        return new Done(dismiss.dismiss(keys).stream()
                .map(answer -> new Line(answer.key(), answer.dismissed(), answer.message()))
                .toList());
    }

    /** Noted first, and only what is there: what can't be noted is not done. */
    private void writeDown(Viewer viewer, String what, List<String> keys, @Nullable String reason) {
        keys.stream()
                .filter(key -> held.find(key).isPresent())
                .forEach(key ->
                        audit.add(new AuditLine(clock.instant(), viewer.id().value(), what, key, reason)));
    }

    private static String text(HeldEvent.Place place) {
        return place.since() + "\0" + place.key();
    }

    private static Optional<HeldEvent.Place> place(String text) {
        int end = text.indexOf('\0');
        // An empty time would be no key of the index.
        return end <= 0
                ? Optional.empty()
                : Optional.of(new HeldEvent.Place(text.substring(0, end), text.substring(end + 1)));
    }
}
