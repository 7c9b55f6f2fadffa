package laurel.standard4;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * All that Laurel says about renewing. People have lost their registration with CPD in and the form missing, so no word of
 * it may be taken to say that somebody need do no more.
 */
public final class RenewalWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private RenewalWords() {}

    /** Goes with everything that is shown. */
    public static String disclaimer() {
        return "You renew on Social Work England's own site, and it takes all three steps there: the form, the fee and"
                + " the CPD. Laurel shows what systems reported and what you noted yourself. It cannot see that site,"
                + " and it cannot tell how your renewal stands: look there.";
    }

    /** When renewal is. */
    public static String dates(MyRenewal renewal) {
        return "Renewal for " + renewal.year().words() + " is open on Social Work England's site from "
                + DAY.format(renewal.rule().opens(renewal.year())) + " to "
                + renewal.rule().closesAt() + " UK time on "
                + DAY.format(renewal.rule().closes(renewal.year())) + ".";
    }

    /** For those who joined or were restored since renewal opened; else null. */
    public static @Nullable String onlySince(MyRenewal renewal) {
        LocalDate since = renewal.onlySince();
        if (since == null) {
            return null;
        }
        String asked = renewal.steps().stream()
                .filter(MyRenewal.StepNoted::asked)
                .map(step -> step.step().name().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return "The organisation's list of people says that you are registered since " + DAY.format(since)
                + ". Of those who joined or were restored since renewal opened, Social Work England asks this time: "
                + asked
                + ". If that day is wrong, please tell your link officer, and look at Social Work England's site.";
    }

    /** What somebody noted for themselves about a step. */
    public static String noted(MyRenewal.StepNoted step) {
        LocalDate on = step.notedOn();
        return on == null
                ? "You have noted nothing about this step."
                : "You noted on " + DAY.format(on)
                        + " that you took this step. It is your own note, and you can take it"
                        + " back; Laurel does not check it.";
    }

    /** What is known of their CPD, and what is asked for. */
    public static String cpd(MyRenewal renewal) {
        Coverage coverage = renewal.coverage();
        RenewalRule rule = renewal.rule();
        return "In this registration year Laurel was told of "
                + number(coverage.records(), "CPD record", "different CPD records") + " and of "
                + number(coverage.peerReflections(), "peer reflection", "peer reflections")
                + ". On its own site, Social"
                + " Work England asks for at least " + rule.pieces() + " different pieces, at least " + rule.withPeer()
                + " with a peer reflection. It counts what is on that site, and nothing here.";
    }

    /** How a part stands. */
    public static String part(PartState state) {
        return switch (state) {
            case PartState.Covered covered ->
                "You tagged " + number(covered.records(), "record", "records") + " with this part, the last on "
                        + DAY.format(covered.lastOn()) + ".";
            case PartState.Suggested suggested ->
                number(suggested.actions(), "thing that you did suggests", "things that you did suggest")
                        + " this part, the last on " + DAY.format(suggested.lastOn())
                        + ". Suggesting is not covering: tag a CPD record or a reflection with it if it fits.";
            case PartState.NothingYet nothing -> "There is nothing here for this part yet.";
        };
    }

    /** What the eight parts are for. */
    public static String aboutParts() {
        return "Looking at all eight parts of Standard 4 is good practice. It is not what renewal asks for.";
    }

    /** For those of whom the organisation does not know that they are registered there. */
    public static String notForYou() {
        return "Standard 4 and this renewal are Social Work England's, and concern people who are registered there. The"
                + " organisation's list of people does not say that you are. If you are, please ask your link officer to"
                + " put it in, and renew on Social Work England's site whatever is shown here.";
    }

    static String whichYear(Period.RegistrationYear present) {
        return "year: write the calendar year in which a registration year ends, such as " + present.year()
                + ", and none after the present one.";
    }

    static String whichStep(RenewalRule rule) {
        return "step: write one of "
                + rule.steps().stream().map(RenewalRule.Step::id).collect(Collectors.joining(", ")) + ".";
    }

    static String trueOrFalse() {
        return "done: write true if you took the step, or false to take the note back.";
    }

    static String notOpenYet(LocalDate opens) {
        return "year: renewal opens on " + DAY.format(opens) + ". There is no step to note before.";
    }

    private static String number(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
