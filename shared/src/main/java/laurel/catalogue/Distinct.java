package laurel.catalogue;

/** What counts once within the day of a day cap. */
public enum Distinct {
    RESOURCE("resource"),
    TOPIC("topic"),
    RECIPIENT("recipient");

    private final String id;

    Distinct(String id) {
        this.id = id;
    }

    /** The name used in the catalogue. */
    public String id() {
        return id;
    }
}
