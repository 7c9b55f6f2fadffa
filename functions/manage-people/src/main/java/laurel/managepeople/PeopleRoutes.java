package laurel.managepeople;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.people.Access;
import laurel.people.FindPeople;
import laurel.people.PersonId;
import laurel.people.ViewPerson;
import laurel.people.ViewTeams;
import laurel.people.Viewer;
import laurel.people.file.EditPeople;
import laurel.people.file.PersonFault;

/** The routes of people and teams. */
final class PeopleRoutes {
    private final FindPeople find;
    private final ViewPerson view;
    private final ViewTeams teams;
    private final EditPeople edit;
    private final Runnable changed;

    /**
     * The routes.
     *
     * @param changed called when somebody was changed
     */
    PeopleRoutes(FindPeople find, ViewPerson view, ViewTeams teams, EditPeople edit, Runnable changed) {
        this.find = find;
        this.view = view;
        this.teams = teams;
        this.edit = edit;
        this.changed = changed;
    }

    ApiAnswer answer(Viewer viewer, Access access, ApiRequest request) {
        ObjectNode body = request.body().orElseGet(JsonNodeFactory.instance::objectNode);
        PersonId id = new PersonId(request.path("id"));
        return switch (request.route()) {
            case "GET /api/people" -> answer(find.find(viewer, access, wish(request)));
            case "POST /api/people" -> answer(edit.add(viewer, access, body), 201);
            case "GET /api/people/{id}" -> answer(view.view(viewer, access, id));
            case "PATCH /api/people/{id}" -> answer(edit.change(viewer, access, id, body), 200);
            default -> answer(teams.view(viewer, access));
        };
    }

    private static FindPeople.Wish wish(ApiRequest request) {
        return new FindPeople.Wish(
                request.query("search"),
                request.query("team"),
                "true".equals(request.query("left")),
                request.query("after"),
                request.query("limit"));
    }

    private static ApiAnswer answer(FindPeople.Result result) {
        return switch (result) {
            case FindPeople.Found found -> ApiAnswer.ok(PeopleJson.of(found));
            case FindPeople.Refused refused -> ApiAnswer.refused(refused.why());
            case FindPeople.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ApiAnswer answer(ViewPerson.Result result) {
        return switch (result) {
            case ViewPerson.Shown shown -> ApiAnswer.ok(PeopleJson.of(shown.person()));
            case ViewPerson.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewPerson.NoSuchPerson none -> nobody();
        };
    }

    private static ApiAnswer answer(ViewTeams.Result result) {
        return switch (result) {
            case ViewTeams.Shown shown -> ApiAnswer.ok(PeopleJson.of(shown));
            case ViewTeams.Refused refused -> ApiAnswer.refused(refused.why());
        };
    }

    private ApiAnswer answer(EditPeople.Result result, int status) {
        return switch (result) {
            case EditPeople.Saved saved -> {
                changed.run();
                yield new ApiAnswer(status, PeopleJson.of(saved.person()).put("recorded", saved.recorded()));
            }
            case EditPeople.Faulty faulty ->
                ApiAnswer.unreadable(
                        faulty.faults().stream().map(PersonFault::toString).collect(joining("\n")));
            case EditPeople.ChangedMeanwhile meanwhile ->
                ApiAnswer.error(
                        409,
                        status == 201 ? "exists" : "changed-meanwhile",
                        status == 201
                                ? "id: somebody has that id already. Change them, or give this person an id of their own."
                                : "Somebody else changed this person since you saw them. Read them again and look at what is"
                                        + " different; nothing of yours was written.");
            case EditPeople.NoSuchPerson none -> nobody();
            case EditPeople.Refused refused -> ApiAnswer.refused(refused.why());
        };
    }

    private static ApiAnswer nobody() {
        return ApiAnswer.error(404, "no-such-person", "Nobody has that id. GET /api/people finds people.");
    }
}
