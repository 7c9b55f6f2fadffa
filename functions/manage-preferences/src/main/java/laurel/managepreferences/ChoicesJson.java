package laurel.managepreferences;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import laurel.function.ApiAnswer;
import laurel.function.FieldFault;
import laurel.mail.Kind.Group;
import laurel.people.Role;
import laurel.preferences.Change;
import laurel.preferences.Fault;
import laurel.preferences.Goal;
import laurel.preferences.GroupWords;
import laurel.preferences.Preferences;

/** Writes what a person chose, and what there is to choose, as the API's JSON. */
final class ChoicesJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Role role;
    private final LocalDate latestAway;

    ChoicesJson(Role role, LocalDate latestAway) {
        this.role = role;
        this.latestAway = latestAway;
    }

    ObjectNode of(Preferences chosen, List<Change> changes) {
        ObjectNode json = NODES.objectNode().put("version", chosen.version()).put("stopAll", chosen.all());
        ArrayNode groups = json.putArray("groups");
        for (Group group : Group.values()) {
            if (concerns(group)) {
                groups.addObject()
                        .put("id", group.id())
                        .put("name", GroupWords.name(group))
                        .put("says", GroupWords.says(group))
                        .put("wanted", !chosen.stopped().contains(group));
            }
        }
        json.put("always", GroupWords.says(Group.TRANSACTIONAL));
        json.put(
                "awayUntil",
                chosen.awayUntil() == null ? null : chosen.awayUntil().toString());
        json.put("latestAway", latestAway.toString());
        json.put("goal", chosen.goal() == null ? null : chosen.goal().id());
        ArrayNode goals = json.putArray("goals");
        for (Goal goal : Goal.values()) {
            goals.addObject().put("id", goal.id()).put("words", goal.words());
        }
        ArrayNode words = json.putArray("changes");
        changes.stream().map(Change::words).forEach(words::add);
        return json;
    }

    /** The digest goes to champions alone: to others a switch for it would be a riddle. */
    private boolean concerns(Group group) {
        return group.canBeStopped() && (group != Group.CHAMPION || role == Role.CHAMPION);
    }

    ApiAnswer outdated(Preferences now) {
        return ApiAnswer.error(
                409,
                "outdated",
                "Your choices were changed elsewhere meanwhile, perhaps by a link in an e-mail. Look at them as they are"
                        + " now, and change them again.",
                "now",
                of(now, List.of()));
    }

    static ApiAnswer faulty(List<Fault> faults) {
        return ApiAnswer.faulty(faults.stream()
                .map(fault -> new FieldFault(fault.field(), fault.mend()))
                .toList());
    }
}
