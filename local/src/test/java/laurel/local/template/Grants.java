package laurel.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a function of the template may do, as {@code ACTION RESOURCE}, with the logical ids of resources. */
final class Grants {
    private Grants() {}

    static Set<String> of(JsonNode function) {
        Set<String> grants = new TreeSet<>();
        function.path("Policies").forEach(policy -> policy.path("Statement").forEach(statement -> {
            for (JsonNode action : each(statement.path("Action"))) {
                for (JsonNode resource : each(statement.path("Resource"))) {
                    grants.add(action.asText() + " " + resource(resource));
                }
            }
        }));
        return grants;
    }

    /** {@code !Sub ${PeopleTable.Arn}/index/team} is {@code PeopleTable/index/team}. */
    private static String resource(JsonNode resource) {
        if (resource.has("!GetAtt")) {
            return resource.path("!GetAtt").asText().replaceFirst("\\.Arn$", "");
        }
        return resource.path("!Sub")
                .asText()
                .replaceFirst("^\\$\\{(\\w+)\\.Arn}", "$1")
                .replaceFirst("^arn:\\$\\{AWS::Partition}:ses:.*:([a-z-]+)/\\$\\{\\w+}$", "$1");
    }

    private static List<JsonNode> each(JsonNode oneOrMany) {
        List<JsonNode> each = new ArrayList<>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(each::add);
        } else {
            each.add(oneOrMany);
        }
        return each;
    }
}
