package laurel.mail;

import laurel.people.PersonId;

/**
 * What makes a message the one that it is: nobody is told the same twice.
 *
 * @param about what of its kind it is about, such as a badge and its period, or a day
 */
public record MessageId(PersonId person, Kind kind, String about) {
    private static final int LONGEST = 400;

    public MessageId {
        if (about.isBlank() || about.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A message of kind " + kind.id() + " is about something of 1 to " + LONGEST + " characters");
        }
    }

    /** The kind and what it is about, for a person whose name is said elsewhere. */
    String text() {
        return kind.id() + "|" + about;
    }

    /** Reads what {@link #text} wrote. */
    static MessageId of(PersonId person, String text) {
        int bar = text.indexOf('|');
        String kind = text.substring(0, Math.max(bar, 0));
        return new MessageId(
                person,
                Kind.of(kind)
                        .orElseThrow(() -> new IllegalStateException("No kind of message is called \"" + kind + "\"")),
                text.substring(bar + 1));
    }
}
