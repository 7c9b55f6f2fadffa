package laurel.preferences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import laurel.mail.Kind.Group;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request to change what a person chose: {@code mail} with a switch for each group, {@code stopAll},
 * {@code awayUntil} (a day, or null), {@code goal} (an id, or null) and {@code version}, the one that they were shown. Each
 * may be left out.
 */
final class RequestReader {
    private static final String FIELDS = "mail, stopAll, awayUntil, goal, version";

    private final LocalDate today;
    private final LocalDate latest;
    private final List<Fault> faults = new ArrayList<>();
    private UnaryOperator<Preferences> change = UnaryOperator.identity();
    private @Nullable Long version;

    RequestReader(LocalDate today, LocalDate latest) {
        this.today = today;
        this.latest = latest;
    }

    sealed interface Reading {}

    record Good(UnaryOperator<Preferences> change, @Nullable Long version) implements Reading {}

    record Bad(List<Fault> faults) implements Reading {}

    Reading read(ObjectNode request) {
        for (Map.Entry<String, JsonNode> field : request.properties()) {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "mail" -> mail(value);
                case "stopAll" -> stopAll(value);
                case "awayUntil" -> awayUntil(value);
                case "goal" -> goal(value);
                case "version" -> version(value);
                default -> fault(plain(field.getKey()), "There is no such field. The fields are: " + FIELDS + ".");
            }
        }
        return faults.isEmpty() ? new Good(change, version) : new Bad(List.copyOf(faults));
    }

    private void mail(JsonNode value) {
        if (!value.isObject()) {
            fault("mail", "Send an object with true or false for each of: " + groups() + ".");
            return;
        }
        value.properties().forEach(one -> mail(one.getKey(), one.getValue()));
    }

    private void mail(String id, JsonNode wanted) {
        Optional<Group> group = Group.of(id).filter(Group::canBeStopped);
        String field = "mail." + plain(id);
        if (group.isEmpty()) {
            fault(field, "There is no such group of e-mails that can be stopped. The groups are: " + groups() + ".");
        } else if (!wanted.isBoolean()) {
            fault(field, "Send true to get these e-mails, false to stop them.");
        } else {
            then(chosen -> chosen.with(group.get(), wanted.booleanValue()));
        }
    }

    private void stopAll(JsonNode value) {
        if (value.isBoolean()) {
            then(chosen -> chosen.withAll(value.booleanValue()));
        } else {
            fault("stopAll", "Send true to stop all e-mails, or false.");
        }
    }

    private void awayUntil(JsonNode value) {
        if (value.isNull()) {
            then(chosen -> chosen.withAwayUntil(null));
            return;
        }
        Optional<LocalDate> day = value.isTextual() ? day(value.textValue()) : Optional.empty();
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(latest)) {
            fault(
                    "awayUntil",
                    "Give the last day on which you are away, from " + today + " to " + latest
                            + ", or none if you are not away.");
        } else {
            then(chosen -> chosen.withAwayUntil(day.get()));
        }
    }

    private void goal(JsonNode value) {
        Optional<Goal> goal = value.isTextual() ? Goal.of(value.textValue()) : Optional.empty();
        if (goal.isEmpty() && !value.isNull()) {
            fault("goal", "Choose one of these, or null for none: " + Goal.offered() + ".");
        } else {
            then(chosen -> chosen.withGoal(goal.orElse(null)));
        }
    }

    private void version(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            version = value.longValue();
        } else {
            fault("version", "Send the version that came with the choices you were shown, or leave it out.");
        }
    }

    private void then(UnaryOperator<Preferences> next) {
        UnaryOperator<Preferences> before = change;
        change = chosen -> next.apply(before.apply(chosen));
    }

    private void fault(String field, String mend) {
        faults.add(new Fault(field, mend));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String groups() {
        return Arrays.stream(Group.values())
                .filter(Group::canBeStopped)
                .map(Group::id)
                .collect(Collectors.joining(", "));
    }

    /** A name that a request brought, cut to what a message can bear. */
    private static String plain(String name) {
        String harmless = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return harmless.length() > 40 ? harmless.substring(0, 40) + "…" : harmless;
    }
}
