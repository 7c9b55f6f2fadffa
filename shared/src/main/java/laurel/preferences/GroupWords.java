package laurel.preferences;

import laurel.mail.Kind.Group;

/** Names the groups of e-mails for whoever chooses among them. */
public final class GroupWords {
    private GroupWords() {}

    /** What they are, in a few words. */
    public static String name(Group group) {
        return switch (group) {
            case RECOGNITION -> "Thanks and badges";
            case FEEDBACK -> "Feedback and reminders";
            case CAMPAIGN -> "Campaigns";
            case CHAMPION -> "The champions’ digest";
            case TRANSACTIONAL -> "Answers to what you do yourself";
        };
    }

    /** What comes with them, and how often at most. */
    public static String says(Group group) {
        return switch (group) {
            case RECOGNITION -> "What you did with evidence, and why it matters. One a day at most.";
            case FEEDBACK ->
                "How you are getting on with your own goal and one thing to do next, every two weeks at most. If you are"
                        + " registered with Social Work England, the dates for renewing too.";
            case CAMPAIGN -> "The invitation to a practice week or another campaign, and the topic of the day.";
            case CHAMPION -> "On Monday, whom of your teams to thank and what is going on.";
            case TRANSACTIONAL -> "A correction, a change of these choices, your data. These always come.";
        };
    }
}
