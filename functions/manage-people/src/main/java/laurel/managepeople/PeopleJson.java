package laurel.managepeople;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import laurel.action.Alias;
import laurel.people.FindPeople;
import laurel.people.ListedPerson;
import laurel.people.Person;
import laurel.people.ViewTeams;
import org.jspecify.annotations.Nullable;

/** Writes people and teams as the API's JSON. What is not known is null. */
final class PeopleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PeopleJson() {}

    static ObjectNode of(FindPeople.Found found) {
        ObjectNode json = NODES.objectNode().put("total", found.total());
        ArrayNode people = json.putArray("people");
        for (ListedPerson line : found.people()) {
            ObjectNode person = people.addObject()
                    .put("id", line.id().value())
                    .put("name", line.name())
                    .put("email", line.email())
                    .put("team", line.team())
                    .put("serviceArea", line.serviceArea())
                    .put("role", line.role().id());
            texts(person.putArray("championOf"), line.championOf());
            person.put("leftOn", text(line.leftOn())).put("awayUntil", text(line.awayUntil()));
        }
        return json.put("next", found.next());
    }

    static ObjectNode of(Person person) {
        ObjectNode json = NODES.objectNode()
                .put("id", person.id().value())
                .put("version", person.version())
                .put("name", person.name())
                .put("email", person.email())
                .put("team", person.memberships().getLast().team())
                .put("serviceArea", person.serviceArea())
                .put("role", person.role().id());
        texts(json.putArray("championOf"), person.championOf());
        json.put("regulator", person.regulator())
                .put("registeredOn", text(person.registeredOn()))
                .put("joinedOn", text(person.joinedOn()))
                .put("leftOn", text(person.leftOn()))
                .put("managerId", person.managerId())
                .put("awayUntil", text(person.awayUntil()));
        ArrayNode memberships = json.putArray("memberships");
        person.memberships().forEach(membership -> memberships
                .addObject()
                .put("team", membership.team())
                .put(
                        "role",
                        membership.role() == null
                                ? person.role().id()
                                : membership.role().id())
                .put("since", LocalDate.EPOCH.equals(membership.since()) ? null : text(membership.since())));
        ArrayNode away = json.putArray("away");
        person.away()
                .forEach(each -> away.addObject().put("from", text(each.from())).put("until", text(each.until())));
        texts(
                json.putArray("aliases"),
                person.aliases().stream().map(Alias::value).toList());
        return json;
    }

    static ObjectNode of(ViewTeams.Shown shown) {
        ObjectNode json = NODES.objectNode();
        ArrayNode teams = json.putArray("teams");
        for (ViewTeams.Line line : shown.teams()) {
            ObjectNode team = teams.addObject().put("team", line.team());
            texts(team.putArray("serviceAreas"), line.serviceAreas());
            team.put("people", line.people()).put("away", line.away());
            ArrayNode champions = team.putArray("champions");
            line.champions().forEach(champion -> champions
                    .addObject()
                    .put("id", champion.id().value())
                    .put("name", champion.name()));
        }
        return json;
    }

    private static void texts(ArrayNode json, Collection<String> texts) {
        texts.stream().sorted().forEach(json::add);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
