package laurel.hand;

import java.util.Arrays;
import java.util.Optional;

/** For how many days nothing was heard of somebody, days away not counted. Nobody is told more exactly. */
public enum Band {
    THIRTY(30),
    SIXTY(60),
    NINETY(90);

    private final int days;

    Band(int days) {
        this.days = days;
    }

    /** The first day of the band. */
    public int days() {
        return days;
    }

    /** The band of so many days, if they are enough for one. */
    static Optional<Band> of(long days) {
        return Arrays.stream(values()).filter(band -> days >= band.days).reduce((less, more) -> more);
    }

    /** The band that an address names. */
    static Optional<Band> named(String text) {
        return Arrays.stream(values())
                .filter(band -> Integer.toString(band.days).equals(text))
                .findFirst();
    }
}
