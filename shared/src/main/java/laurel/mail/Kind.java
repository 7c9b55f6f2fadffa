package laurel.mail;

import java.util.Arrays;
import java.util.Optional;

/** What an e-mail is about. */
public enum Kind {
    /** A badge was earned. */
    BADGE("award", Group.RECOGNITION),
    /** A colleague or a champion said thanks. */
    THANKS("thanks", Group.RECOGNITION),
    /** Where somebody stands with their own goal, and one thing to do next. */
    FEEDBACK("feedback", Group.FEEDBACK),
    /** Nothing has been heard of somebody for a while. */
    NUDGE("nudge", Group.FEEDBACK),
    /** A step of renewing a registration is still open as far as the person noted. */
    CPD_REMINDER("cpd-reminder", Group.FEEDBACK),
    /** A campaign is coming. */
    CAMPAIGN_INVITATION("campaign-invitation", Group.CAMPAIGN),
    /** The topic of a campaign's day. */
    CAMPAIGN_TOPIC("campaign-topic", Group.CAMPAIGN),
    /** A champion's week. */
    DIGEST("digest", Group.CHAMPION),
    /** Choices about e-mail were changed. */
    PREFERENCES_CHANGED("preferences-changed", Group.TRANSACTIONAL),
    /** Something that was recorded was corrected. */
    CORRECTION("correction", Group.TRANSACTIONAL);

    /** What a person stops or allows together. */
    public enum Group {
        RECOGNITION("recognition"),
        FEEDBACK("feedback"),
        CAMPAIGN("campaign"),
        CHAMPION("champion"),
        /** An answer to what the person did or asked for: it can't be stopped. */
        TRANSACTIONAL("transactional");

        private final String id;

        Group(String id) {
            this.id = id;
        }

        /** As preferences and tags name it. */
        public String id() {
            return id;
        }

        public boolean canBeStopped() {
            return this != TRANSACTIONAL;
        }

        /** The group of that id. */
        public static Optional<Group> of(String id) {
            return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
        }
    }

    private final String id;
    private final Group group;

    Kind(String id, Group group) {
        this.id = id;
        this.group = group;
    }

    /** As items and tags name it. */
    public String id() {
        return id;
    }

    public Group group() {
        return group;
    }

    /** Whether it suggests something to do: not to newcomers, and in every second week at most. */
    public boolean isAdvice() {
        return this == FEEDBACK || this == NUDGE;
    }

    /** The kind of that id. */
    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
