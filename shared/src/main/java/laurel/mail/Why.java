package laurel.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Says in words why somebody got an e-mail or did not, to somebody who asks on their behalf. */
public final class Why {
    private static final Map<Reason, String> WORDS = Map.ofEntries(
            Map.entry(Reason.BASELINE, "the organisation had not gone live"),
            Map.entry(Reason.PAST, "it was found more than 7 days after it happened, so it would not be news"),
            Map.entry(Reason.TOO_LATE, "its time passed while it waited"),
            Map.entry(Reason.UNKNOWN_PERSON, "the people file does not have them"),
            Map.entry(Reason.NOT_YET, "what it is about was not recorded yet"),
            Map.entry(Reason.LEFT, "they have left"),
            Map.entry(Reason.NO_ADDRESS, "the people file has no address of theirs that can be written to"),
            Map.entry(Reason.SUPPRESSED, "e-mail to the address bounced or was complained about"),
            Map.entry(Reason.NOT_WANTED, "they do not want that kind of e-mail"),
            Map.entry(Reason.JOINED_RECENTLY, "they joined less than 60 days before"),
            Map.entry(Reason.WITHDRAWN, "what it is about was no longer true"),
            Map.entry(Reason.AWAY, "they are away"),
            Map.entry(Reason.OUT_OF_HOURS, "it was not 08:00 to 18:00 on a working day"),
            Map.entry(Reason.ALREADY_WRITTEN, "they had been thanked that day"),
            Map.entry(Reason.TWO_A_WEEK, "they had had two e-mails within seven days"),
            Map.entry(Reason.FORTNIGHT, "they had had feedback within fourteen days"),
            Map.entry(Reason.TRY_LATER, "SES did not take it just then"),
            Map.entry(Reason.REFUSED, "SES refused it"),
            Map.entry(Reason.IN_DOUBT, "SES gave no answer, and it is not known yet whether it left"),
            Map.entry(Reason.NO_SEND_EVENT, "SES did not say within an hour that it left, so it is sent again"));

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.UK);

    private final ZoneId zone;

    /** Tells moments in this zone. */
    public Why(ZoneId zone) {
        this.zone = zone;
    }

    /** One message: what became of it, when, and why. */
    public String of(Message message) {
        String when = MINUTE.format(message.due().atZone(zone));
        String because = because(message.why());
        return switch (message.state()) {
            case HELD -> "held until " + when + because;
            case CLAIMED -> "being sent" + because;
            case SENT -> "sent on " + when + (message.mail() == null ? "" : " as " + message.mail());
            case DROPPED -> "not sent, since " + when + because;
        };
    }

    /** The words of a reason, with what SES said, if it said anything. */
    private static String because(String why) {
        int colon = why.indexOf(": ");
        String id = colon < 0 ? why : why.substring(0, colon);
        String said = colon < 0 ? "" : " (" + why.substring(colon + 2) + ")";
        return Reason.of(id).map(reason -> ": " + WORDS.get(reason) + said).orElse("");
    }
}
