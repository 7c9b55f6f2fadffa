package laurel.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import laurel.mail.Kind;
import laurel.mail.Message;
import laurel.mail.MessageId;
import laurel.people.PersonId;

/**
 * What a message of feedback or a nudge is about.
 *
 * @param day for which it was planned
 * @param number of a nudge, 1 or 2; 0 of feedback
 * @param suggestion the id of the next action that it suggests
 */
public record Advice(LocalDate day, int number, String suggestion) {
    /** The message about it. */
    MessageId message(PersonId person) {
        return new MessageId(person, number == 0 ? Kind.FEEDBACK : Kind.NUDGE, day + "|" + number + "|" + suggestion);
    }

    /** What a message is about. */
    public static Advice of(MessageId message) {
        String[] parts = message.about().split("\\|", 3);
        return new Advice(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    /** All that was ever planned for somebody, the latest first. */
    static List<Advice> planned(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.id().kind().isAdvice())
                .map(message -> of(message.id()))
                .sorted(Comparator.comparing(Advice::day).reversed())
                .toList();
    }

    /** What somebody was told last. */
    static Optional<Advice> last(List<Message> messages) {
        return planned(messages.stream().filter(Advice::wasSent).toList()).stream()
                .findFirst();
    }

    /** The days for which somebody was planned to be nudged, and was. */
    public static List<LocalDate> nudges(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.id().kind() == Kind.NUDGE && wasSent(message))
                .map(message -> of(message.id()).day())
                .toList();
    }

    /** What is claimed may have left. */
    private static boolean wasSent(Message message) {
        return message.state() == Message.State.SENT || message.state() == Message.State.CLAIMED;
    }
}
