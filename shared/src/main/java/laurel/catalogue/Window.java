package laurel.catalogue;

/** The stretch of time within which a cap counts: days nest in months, and months in quarters. */
public enum Window {
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter");

    private final String id;

    Window(String id) {
        this.id = id;
    }

    /** The name used in the catalogue. */
    public String id() {
        return id;
    }
}
