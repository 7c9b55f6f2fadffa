package laurel.manageimports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.FieldFault;
import laurel.imports.Fault;
import laurel.imports.attendance.Attendee;
import laurel.imports.attendance.LoadAttendance;
import laurel.people.Person;
import laurel.people.PersonId;

/** The routes of a list of attendance. */
final class AttendanceRoutes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LoadAttendance load;

    AttendanceRoutes(LoadAttendance load) {
        this.load = load;
    }

    ApiAnswer answer(PersonId by, ApiRequest request) {
        Optional<ObjectNode> body = request.body();
        if (body.isEmpty()) {
            return ApiAnswer.unreadable("Send a JSON object with title, day and list.");
        }
        return switch (request.route().endsWith("/preview") ? load.preview(body.get()) : load.apply(body.get(), by)) {
            case LoadAttendance.Faulty faulty -> faulty(faulty.faults());
            case LoadAttendance.Shown shown -> ApiAnswer.ok(json(shown));
            case LoadAttendance.HandedOver done ->
                new ApiAnswer(202, UploadRoutes.about(done.upload()).put("state", "waiting"));
        };
    }

    static ApiAnswer faulty(List<Fault> faults) {
        return ApiAnswer.faulty(faults.stream()
                .map(fault -> new FieldFault(fault.field(), fault.mend()))
                .toList());
    }

    private static ObjectNode json(LoadAttendance.Shown shown) {
        ObjectNode json = NODES.objectNode()
                .put("title", shown.session().title())
                .put("day", shown.session().day().toString())
                .put("type", shown.session().type())
                .put("repeated", shown.repeated());
        ArrayNode people = json.putArray("people");
        for (Attendee attendee : shown.attendees()) {
            ObjectNode one = people.addObject()
                    .put("line", attendee.entry().line())
                    .put("text", attendee.entry().text())
                    .put("by", attendee.by().id());
            if (attendee.person() != null) {
                one.set("person", person(attendee.person()));
            }
            ArrayNode perhaps = one.putArray("perhaps");
            attendee.perhaps().forEach(each -> perhaps.add(person(each)));
        }
        return json;
    }

    static ObjectNode person(Person person) {
        return NODES.objectNode()
                .put("person", person.id().value())
                .put("name", person.name())
                .put("team", person.memberships().getLast().team());
    }
}
