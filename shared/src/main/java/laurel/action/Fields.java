package laurel.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object. Reading one that is wrong returns null (an empty list) and notes the fault. */
final class Fields {
    private static final int MOST = 20;
    /** No control characters and no halves of characters, which no store keeps as they are. */
    private static final Pattern PLAIN = Pattern.compile("[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\x{d800}-\\x{dfff}]+");

    private static final Pattern MOMENT = Pattern.compile(
            "[2-9][0-9]{3}-[0-9]{2}-[0-9]{2}[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
                    + "([Zz]|[+-](0[0-9]|1[0-7]):[0-5][0-9])");
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final String LEAVE_OUT = "Leave it out when there is none.";

    private final String prefix;
    private final JsonNode object;
    private final List<Fault> faults;

    Fields(String prefix, JsonNode object) {
        this(prefix, object, new ArrayList<>());
    }

    private Fields(String prefix, JsonNode object, List<Fault> faults) {
        this.prefix = prefix;
        this.object = object;
        this.faults = faults;
        if (!object.isObject()) {
            String name = prefix.isEmpty() ? "detail" : prefix.substring(0, prefix.length() - 1);
            fault(name, Quoted.of(object) + " is no JSON object. Send its fields in braces.");
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean faulty() {
        return !faults.isEmpty();
    }

    /** Notes every field that is neither among the names nor among the further ones. */
    void only(Set<String> names, Set<String> further) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name) && !further.contains(name)) {
                Set<String> known = new TreeSet<>(names);
                known.addAll(further);
                fault(
                        prefix + Quoted.name(name),
                        "is not a field of this event. Leave it out; the fields are " + String.join(", ", known) + ".");
            }
        });
    }

    /** Notes a source other than the sender. */
    void sentBy(String sender) {
        JsonNode claimed = object.get("source");
        if (claimed == null || claimed.isTextual() && claimed.textValue().equals(sender)) {
            return;
        }
        if (claimed.isTextual()) {
            faults.add(Fault.speaksForAnother(Quoted.of(claimed), Quoted.of(sender)));
        } else {
            fault("source", Quoted.of(claimed) + " is no text. Leave it out, or send " + Quoted.of(sender) + ".");
        }
    }

    @Nullable
    String text(String name, int longest, String instead) {
        JsonNode value = object.get(name);
        if (value == null) {
            return missing(name, instead);
        }
        return plain(value, longest) ? value.textValue() : wrong(name, value, instead);
    }

    @Nullable
    String optionalText(String name, int longest) {
        String instead = "Send 1 to " + longest + " characters without line breaks. " + LEAVE_OUT;
        return object.has(name) ? text(name, longest, instead) : null;
    }

    @Nullable
    String matching(String name, Pattern pattern, String instead) {
        JsonNode value = object.get(name);
        if (value == null) {
            return missing(name, instead);
        }
        return value.isTextual() && pattern.matcher(value.textValue()).matches()
                ? value.textValue()
                : wrong(name, value, instead);
    }

    List<String> texts(String name, int longest) {
        return list(name, value -> plain(value, longest), "a text of 1 to " + longest + " characters");
    }

    List<String> texts(String name, Pattern pattern, String each) {
        return list(
                name,
                value -> value.isTextual() && pattern.matcher(value.textValue()).matches(),
                each);
    }

    @Nullable
    Alias person(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            missing(name, PersonField.SEND);
            return null;
        }
        return PersonField.read(value).orElseGet(() -> {
            fault(name, PersonField.explain(value));
            return null;
        });
    }

    @Nullable
    Alias optionalPerson(String name) {
        return object.has(name) ? person(name) : null;
    }

    /** A moment of which a millisecond is the finest that is kept. */
    @Nullable
    Instant instant(String name) {
        String instead = "Send a date and time from the year 2000 on with its offset, such as"
                + " \"2026-11-23T09:30:00Z\" or \"2026-06-01T09:30:00+01:00\".";
        String text = matching(name, MOMENT, instead);
        if (text == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
                return instant;
            }
        } catch (DateTimeException noSuchDay) {
            // Falls through to the fault, which says the same of every moment that does not exist.
        }
        wrong(name, object.get(name), instead);
        return null;
    }

    /** The fields of an object in this one, or null if it is absent. */
    @Nullable
    Fields inner(String name) {
        JsonNode value = object.get(name);
        return value == null ? null : new Fields(prefix + name + ".", value, faults);
    }

    private List<String> list(String name, Predicate<JsonNode> good, String each) {
        JsonNode value = object.get(name);
        if (value == null) {
            return List.of();
        }
        String instead = "Send a list of up to " + MOST + ", each " + each + ". " + LEAVE_OUT;
        List<String> texts = new ArrayList<>();
        value.forEach(one -> texts.add(one.asText()));
        boolean allGood =
                value.isArray() && value.size() <= MOST && value.valueStream().allMatch(good);
        if (!allGood) {
            wrong(name, value, instead);
            return List.of();
        }
        return texts;
    }

    private static boolean plain(JsonNode value, int longest) {
        if (!value.isTextual()) {
            return false;
        }
        String text = value.textValue();
        return text.codePointCount(0, text.length()) <= longest
                && PLAIN.matcher(text).matches();
    }

    private @Nullable String missing(String name, String instead) {
        if (object.isObject()) {
            fault(prefix + name, "is missing. " + instead);
        }
        return null;
    }

    private @Nullable String wrong(String name, JsonNode value, String instead) {
        fault(prefix + name, Quoted.of(value) + " cannot be read. " + instead);
        return null;
    }

    private void fault(String field, String whatAndWhatInstead) {
        faults.add(Fault.malformed(field, whatAndWhatInstead));
    }
}
