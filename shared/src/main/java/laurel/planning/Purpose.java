package laurel.planning;

/** What the people of a team are gone through for. */
public enum Purpose {
    /** Feedback, reminders of renewing, and news of campaigns: to everybody whom they concern. */
    FEEDBACK("Feedback Due"),
    /** A champion's week. */
    DIGEST("Digest Due");

    private final String detailType;

    Purpose(String detailType) {
        this.detailType = detailType;
    }

    /** As the bus names it. */
    public String detailType() {
        return detailType;
    }
}
