package laurel.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object that somebody sent. Reading one that is wrong returns null and notes the fault. */
final class CampaignFields {
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]*\\S[^\\p{Cntrl}\\u2028\\u2029]*");
    private static final int QUOTED = 60;

    private final String prefix;
    private final JsonNode object;
    private final List<String> faults;

    CampaignFields(String prefix, JsonNode object, List<String> faults) {
        this.prefix = prefix;
        this.object = object;
        this.faults = faults;
    }

    /** Notes every field that is not among the names. */
    void only(Set<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                faults.add(prefix + shortened(name) + ": there is no such field. Leave it out; the fields are "
                        + String.join(", ", new TreeSet<>(names)) + ".");
            }
        });
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    @Nullable
    String text(String name, int longest, String instead) {
        JsonNode value = object.path(name);
        return value.isTextual()
                        && value.textValue().length() <= longest
                        && PLAIN.matcher(value.textValue()).matches()
                ? value.textValue().strip()
                : fault(name, instead);
    }

    @Nullable
    String matching(String name, Pattern pattern, int longest, String instead) {
        String text = text(name, longest, instead);
        return text == null || pattern.matcher(text).matches() ? text : fault(name, instead);
    }

    @Nullable
    LocalDate day(String name) {
        String instead = "Write a day, such as 2027-03-01.";
        try {
            JsonNode value = object.path(name);
            if (value.isTextual()) {
                LocalDate day = LocalDate.parse(value.textValue());
                if (day.getYear() >= 2000 && day.getYear() < 10_000) {
                    return day;
                }
            }
        } catch (DateTimeException noDay) {
            // Falls through to the fault, which is the same for all that is no day.
        }
        fault(name, instead);
        return null;
    }

    /** A whole number from 0; 0 if it is left out. */
    int number(String name, int most) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0 && value.intValue() <= most) {
            return value.intValue();
        }
        fault(name, "Write a whole number from 0 to " + most + ", or leave it out for 0.");
        return 0;
    }

    /** The elements of a list; none if it is left out. */
    List<JsonNode> list(String name, int most, String instead) {
        JsonNode value = object.path(name);
        List<JsonNode> elements = new ArrayList<>();
        if (value.isArray() && value.size() <= most) {
            value.forEach(elements::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            fault(name, instead);
        }
        return elements;
    }

    private @Nullable String fault(String name, String instead) {
        JsonNode value = object.path(name);
        faults.add(prefix + name + ": "
                + (value.isMissingNode() || value.isNull()
                        ? "is missing. "
                        : shortened(value.toString()) + " cannot be read. ")
                + instead);
        return null;
    }

    static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
