package laurel.imports.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import laurel.imports.Fault;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says of a session. All that is wrong is found at once. */
public final class SessionReader {
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]+");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TOPIC = 64;
    private static final int MOST = 20;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final LocalDate today;
    private final SortedSet<String> types;
    private final List<Fault> faults = new ArrayList<>();

    /** Takes the types that being at something can be. */
    public SessionReader(LocalDate today, SortedSet<String> types) {
        this.today = today;
        this.types = types;
    }

    /** The session, or what is wrong with it. */
    public Read read(JsonNode object) {
        String title = title(object.path("title"));
        LocalDate day = day(object.path("day"));
        String type = type(object.path("type"));
        List<String> topics =
                texts(object.path("topics"), "topics", this::isTopic, "1 to 64 characters, such as neglect");
        List<String> standards = texts(
                object.path("standards"), "standards", part -> part.matches("4\\.[1-8]"), "4.1 to 4.8, such as 4.4");
        return faults.isEmpty() && day != null
                ? new Good(new Session(title, day, type, topics, standards))
                : new Bad(faults);
    }

    private String title(JsonNode value) {
        String title = value.asText("").strip();
        if (!value.isTextual()
                || title.length() > LONGEST_TITLE
                || !PLAIN.matcher(title).matches()) {
            fault("title", "Write what the session was called, in 1 to " + LONGEST_TITLE + " characters on one line.");
        }
        return title;
    }

    private @Nullable LocalDate day(JsonNode value) {
        try {
            LocalDate day = LocalDate.parse(value.asText(""));
            if (!day.isAfter(today) && !day.isBefore(FIRST)) {
                return day;
            }
            fault(
                    "day",
                    day.isAfter(today)
                            ? "The session is still to come. Load its list once it was."
                            : "Write a day from 2000-01-01 on.");
        } catch (DateTimeException noDay) {
            fault("day", "Write the day of the session, such as 2026-11-23.");
        }
        return null;
    }

    private String type(JsonNode value) {
        String type = value.asText("session.attended");
        if (!types.contains(type)) {
            fault("type", "Choose one of: " + String.join(", ", types) + ".");
        }
        return type;
    }

    private boolean isTopic(String topic) {
        return topic.length() <= LONGEST_TOPIC && PLAIN.matcher(topic).matches();
    }

    private List<String> texts(JsonNode list, String field, Predicate<String> good, String each) {
        List<String> texts = new ArrayList<>();
        list.forEach(value -> texts.add(value.asText("").strip()));
        boolean fine = (list.isMissingNode() || list.isNull() || list.isArray())
                && texts.size() <= MOST
                && texts.stream().allMatch(good);
        if (!fine) {
            fault(field, "Write a list of up to " + MOST + ", each of " + each + "; leave it out when there is none.");
            return List.of();
        }
        return texts.stream().distinct().toList();
    }

    private void fault(String field, String mend) {
        faults.add(new Fault(field, mend));
    }

    /** What was read. */
    public sealed interface Read {}

    /** A session. */
    public record Good(Session session) implements Read {}

    /** None, and why. */
    public record Bad(List<Fault> faults) implements Read {
        public Bad {
            faults = List.copyOf(faults);
        }
    }
}
