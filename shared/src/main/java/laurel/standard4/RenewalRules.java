package laurel.standard4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import laurel.json.JsonText;
import laurel.period.Period;

/** The rules of Social Work England's renewal, by registration year, from {@code catalogue/standard-4.json}. */
public final class RenewalRules {
    /** The file's name, in the catalogue and where the build leaves it. */
    public static final String FILE = "standard-4.json";

    private static final List<String> PARTS = List.of("4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8");

    private final List<RenewalRule> rules;

    private RenewalRules(List<RenewalRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Those that ship with Laurel: the build has checked them. */
    public static RenewalRules shipped() {
        try (InputStream in = Objects.requireNonNull(
                RenewalRules.class.getResourceAsStream("/" + FILE), "The build has left no " + FILE)) {
            return read(JsonText.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in a file. Throws IllegalArgumentException, which says what is wrong, if they are. */
    public static RenewalRules in(Path file) {
        try {
            return read(JsonText.read(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "this is no JSON, or is not there: " + unreadable.getMessage(), unreadable);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(
                    "opens, closes, closesAt: write days as 09-01 and the time as 23:59.", noDay);
        }
    }

    /** The last one whose year has come; for years before the first, the first. */
    public RenewalRule of(Period.RegistrationYear year) {
        RenewalRule holds = rules.getFirst();
        for (RenewalRule rule : rules) {
            holds = rule.from() <= year.year() ? rule : holds;
        }
        return holds;
    }

    /** All of them, in the order of their years. */
    List<RenewalRule> all() {
        return rules;
    }

    private static RenewalRules read(JsonNode json) {
        List<RenewalRule> rules = new ArrayList<>();
        for (JsonNode each : json.path("rules")) {
            RenewalRule rule = rule(each);
            check(rule, rules.isEmpty() ? Integer.MIN_VALUE : rules.getLast().from());
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rules: there is none. Write a list of at least one.");
        }
        return new RenewalRules(rules);
    }

    private static RenewalRule rule(JsonNode json) {
        List<RenewalRule.Step> steps = new ArrayList<>();
        json.path("steps")
                .forEach(step ->
                        steps.add(new RenewalRule.Step(text(step, "id"), text(step, "name"), text(step, "says"))));
        List<RenewalRule.Part> parts = new ArrayList<>();
        json.path("parts").forEach(part -> parts.add(new RenewalRule.Part(text(part, "id"), text(part, "says"))));
        return new RenewalRule(
                json.path("from").asInt(),
                MonthDay.parse("--" + text(json, "opens")),
                MonthDay.parse("--" + text(json, "closes")),
                LocalTime.parse(text(json, "closesAt")),
                json.path("pieces").asInt(),
                json.path("withPeer").asInt(),
                text(json, "record"),
                text(json, "peerReflection"),
                texts(json, "tagged"),
                texts(json, "sinceOpening"),
                steps,
                parts);
    }

    private static void check(RenewalRule rule, int before) {
        if (rule.from() <= Math.max(before, 1999)) {
            throw new IllegalArgumentException(
                    "from: " + rule.from() + ". Write the rules in the order of their years, such as 2023.");
        }
        if (!rule.parts().stream().map(RenewalRule.Part::id).toList().equals(PARTS)) {
            throw new IllegalArgumentException("parts: write " + String.join(", ", PARTS) + ", in this order.");
        }
        if (rule.steps().isEmpty() || rule.tagged().isEmpty() || rule.pieces() < 1) {
            throw new IllegalArgumentException("steps, tagged and pieces: write at least one of each.");
        }
        for (String step : rule.sinceOpening()) {
            if (!rule.hasStep(step)) {
                throw new IllegalArgumentException("sinceOpening: \"" + step + "\" is none of the steps.");
            }
        }
    }

    private static String text(JsonNode json, String name) {
        String text = json.path(name).asText("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + ": it is missing. Write a text.");
        }
        return text;
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
