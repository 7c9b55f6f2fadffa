package laurel.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Caps as the catalogue writes them: {@code 5 a day, distinct by resource; 40 a month}. */
record CapsText(List<Cap> caps, @Nullable Distinct distinct) {
    static final String INSTEAD = "Write a day's cap (1 to 20), a month's (1 to 500), a day's and then a month's, or a"
            + " quarter's (1 to 500), such as \"5 a day; 40 a month\" or \"1 a quarter\"; after a day's cap, what counts"
            + " once a day: \"5 a day, distinct by resource\", topic or recipient. Leave caps out if there are none.";

    private static final Pattern DAY = Pattern.compile(
            "([1-9]|1[0-9]|20) a day(, distinct by (resource|topic|recipient))?(; ([1-9][0-9]{0,2}) a month)?");
    private static final Pattern LONGER = Pattern.compile("([1-9][0-9]{0,2}) a (month|quarter)");
    private static final int MOST = 500;

    static Optional<CapsText> parse(String text) {
        Matcher day = DAY.matcher(text);
        Matcher longer = LONGER.matcher(text);
        if (longer.matches()) {
            Window window = longer.group(2).equals(Window.MONTH.id()) ? Window.MONTH : Window.QUARTER;
            return cap(longer.group(1), window).map(cap -> new CapsText(List.of(cap), null));
        }
        if (!day.matches()) {
            return Optional.empty();
        }
        Cap first = new Cap(Integer.parseInt(day.group(1)), Window.DAY);
        Distinct distinct = Arrays.stream(Distinct.values())
                .filter(d -> d.id().equals(day.group(3)))
                .findFirst()
                .orElse(null);
        return day.group(5) == null
                ? Optional.of(new CapsText(List.of(first), distinct))
                : cap(day.group(5), Window.MONTH).map(month -> new CapsText(List.of(first, month), distinct));
    }

    private static Optional<Cap> cap(String times, Window window) {
        int number = Integer.parseInt(times);
        return number <= MOST ? Optional.of(new Cap(number, window)) : Optional.empty();
    }
}
