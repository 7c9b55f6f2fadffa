package laurel.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.ActionReader;
import laurel.action.ContentHash;
import laurel.action.Fault;
import laurel.action.Reading;
import laurel.action.VoidReading;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Tells which reports can be recorded at all, and what is wrong with the others. */
public final class Screening {
    private static final int LARGEST = 16 * 1024;
    /** As long as an action's id may be; a longer one, or one that can't be typed, names nothing in a list. */
    private static final int LONGEST_ID = 128;
    /** Controls, invisible and direction marks, line and paragraph separators, halves of characters. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    /** Clocks of sources differ a little from ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Engine engine;
    private final Clock clock;

    public Screening(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** What a report is. */
    sealed interface Screened {
        record AnAction(Action action) implements Screened {}

        record AVoid(ActionKey key) implements Screened {}

        record ToHold(HeldEvent event) implements Screened {}
    }

    Screened screen(Report report) {
        if (report.size() > LARGEST) {
            return hold(
                    report,
                    HeldEvent.Reason.TOO_LARGE,
                    "detail: it has " + report.size() + " bytes, and at most " + LARGEST
                            + " are read. Send ids, tags and dates, no content.");
        }
        if (!isPlain(report.source())) {
            return hold(
                    report,
                    HeldEvent.Reason.MALFORMED,
                    "source: it has a line break, a control or an invisible character in it. Send with the plain name of your"
                            + " system, for example learning.vle.");
        }
        if (isOwn(report.source())) {
            return hold(
                    report,
                    HeldEvent.Reason.SPEAKS_FOR_ANOTHER,
                    "source: " + report.source() + " is Laurel's own. Send with the source of your system.");
        }
        return read(report);
    }

    /** Whether a source is Laurel's own: nobody outside speaks for it. */
    static boolean isOwn(String source) {
        return source.equals("laurel") || source.startsWith("laurel.");
    }

    /** What a report is, whoever it is from. */
    Screened read(Report report) {
        if (report.detailType().equals(Report.VOID)) {
            VoidReading reading = ActionReader.readVoid(report.source(), report.detail());
            if (reading instanceof VoidReading.Readable readable) {
                return new Screened.AVoid(readable.key());
            }
            return hold(report, ((VoidReading.Unreadable) reading).faults());
        }
        Reading reading = ActionReader.read(report.source(), report.detail());
        if (reading instanceof Reading.Readable readable) {
            return countable(report, readable.action());
        }
        return hold(report, ((Reading.Unreadable) reading).faults());
    }

    private Screened countable(Report report, Action action) {
        if (action.occurredAt().isAfter(clock.instant().plus(AHEAD))) {
            return hold(
                    report,
                    HeldEvent.Reason.FUTURE,
                    "occurredAt: " + action.occurredAt() + " is in the future. Send an action once it has happened,"
                            + " with the offset of its time zone.");
        }
        if (!engine.knows(action)) {
            return hold(
                    report,
                    HeldEvent.Reason.UNKNOWN_TYPE,
                    "type: the catalogue knows no \"" + action.type()
                            + "\". Send one of its types, or add the type to the catalogue and send this again.");
        }
        String lacks = engine.lacks(action);
        if (lacks != null) {
            return hold(report, HeldEvent.Reason.MALFORMED, lacks);
        }
        return new Screened.AnAction(action);
    }

    private static Screened hold(Report report, List<Fault> faults) {
        boolean another = faults.stream().anyMatch(f -> f.code().equals(Fault.SPEAKS_FOR_ANOTHER));
        return hold(
                report,
                another ? HeldEvent.Reason.SPEAKS_FOR_ANOTHER : HeldEvent.Reason.MALFORMED,
                faults.stream().map(Fault::message).collect(Collectors.joining(" ")));
    }

    private static Screened hold(Report report, HeldEvent.Reason reason, String message) {
        return new Screened.ToHold(heldEvent(report, reason, message));
    }

    /** A report as it is kept aside: the same content is one event however often it comes. */
    static HeldEvent heldEvent(Report report, HeldEvent.Reason reason, String message) {
        String detail = report.detail().toString();
        String id = id(report.detail());
        String source = NOT_PLAIN.matcher(report.source()).replaceAll("?");
        String key =
                new ActionKey(source, id == null ? "" : id).text() + "|" + ContentHash.of(report.detailType() + detail);
        return new HeldEvent(key, reason, source, id, report.detailType(), detail, message, report.receivedAt());
    }

    private static boolean isPlain(String text) {
        return !NOT_PLAIN.matcher(text).find();
    }

    private static @Nullable String id(JsonNode detail) {
        JsonNode id = detail.path("id");
        return id.isTextual() && id.textValue().length() <= LONGEST_ID && isPlain(id.textValue())
                ? id.textValue()
                : null;
    }
}
