package laurel.standard4;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import laurel.period.Period;

/**
 * What Social Work England asks for in a registration year. It is data: the rule changes.
 *
 * @param from the first registration year that it holds for, by the calendar year in which that ends
 * @param opens the day from which people renew, in the registration year
 * @param closes the last day
 * @param closesAt the time of that day
 * @param pieces so many different pieces of CPD
 * @param withPeer at least so many of them with a peer reflection
 * @param record the type of action that is a piece of CPD
 * @param peerReflection the type of action that is a reflection with a peer
 * @param tagged the types of which an author's tags count for a part
 * @param sinceOpening the steps that are asked of those who joined or were restored since it opened
 */
public record RenewalRule(
        int from,
        MonthDay opens,
        MonthDay closes,
        LocalTime closesAt,
        int pieces,
        int withPeer,
        String record,
        String peerReflection,
        List<String> tagged,
        List<String> sinceOpening,
        List<Step> steps,
        List<Part> parts) {

    public RenewalRule {
        tagged = List.copyOf(tagged);
        sinceOpening = List.copyOf(sinceOpening);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** Something to do on Social Work England's site. */
    public record Step(String id, String name, String says) {}

    /** A part of Standard 4, such as {@code 4.1}, in Laurel's words. */
    public record Part(String id, String says) {}

    /** The first day of a year's renewal. */
    public LocalDate opens(Period.RegistrationYear year) {
        return opens.atYear(year.year());
    }

    /** The last moment of a year's renewal, in the United Kingdom. */
    public LocalDateTime closes(Period.RegistrationYear year) {
        return closes.atYear(year.year()).atTime(closesAt);
    }

    /** Whether there is such a step. */
    boolean hasStep(String id) {
        return steps.stream().anyMatch(step -> step.id().equals(id));
    }
}
