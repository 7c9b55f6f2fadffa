package laurel.mail;

import laurel.people.PersonId;

/** What makes an award the one that it is: a badge is given to a person once for a period. */
public record AwardId(PersonId person, String badge, String period) {
    /** The message that thanks for it. */
    public MessageId message() {
        return new MessageId(person, Kind.BADGE, badge + "|" + period);
    }

    /** The award that a message thanks for. */
    public static AwardId of(MessageId message) {
        int bar = message.about().indexOf('|');
        return new AwardId(
                message.person(),
                message.about().substring(0, bar),
                message.about().substring(bar + 1));
    }
}
