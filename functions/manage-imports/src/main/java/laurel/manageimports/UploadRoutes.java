package laurel.manageimports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.imports.Kind;
import laurel.imports.Notes;
import laurel.imports.TakeUploads;
import laurel.imports.Upload;
import laurel.people.PersonId;

/** The routes of uploads, whatever is in them. */
final class UploadRoutes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TakeUploads uploads;
    private final PeopleRoutes people;
    private final UsageRoutes usage;

    UploadRoutes(TakeUploads uploads, PeopleRoutes people, UsageRoutes usage) {
        this.uploads = uploads;
        this.people = people;
        this.usage = usage;
    }

    ApiAnswer answer(PersonId by, ApiRequest request) {
        if (request.route().equals("POST /api/imports")) {
            return begin(by, request);
        }
        Optional<Upload> upload = uploads.find(request.path("id"));
        return upload.isEmpty()
                ? ApiAnswer.error(
                        404,
                        "no-such-import",
                        "There is no such upload, or it is over seven days old. Load the file again.")
                : answer(by, upload.get(), request);
    }

    private ApiAnswer answer(PersonId by, Upload upload, ApiRequest request) {
        return switch (request.route()) {
            case "PUT /api/imports/{id}/parts/{part}" ->
                uploads.part(upload.id(), request.path("part"), request.bytes())
                        .map(ApiAnswer::unreadable)
                        .orElseGet(() -> ApiAnswer.ok(about(upload)));
            case "GET /api/imports/{id}" -> ApiAnswer.ok(state(upload));
            case "GET /api/imports/{id}/changes" ->
                upload.kind() == Kind.PEOPLE ? people.changes(upload, request) : otherKind(upload, Kind.PEOPLE);
            case "GET /api/imports/{id}/columns" ->
                upload.kind() == Kind.USAGE ? usage.columns(upload) : otherKind(upload, Kind.USAGE);
            case "POST /api/imports/{id}/rows" ->
                upload.kind() == Kind.USAGE ? usage.rows(upload, request) : otherKind(upload, Kind.USAGE);
            default ->
                switch (upload.kind()) {
                    case PEOPLE -> people.apply(upload, by);
                    case USAGE -> usage.apply(upload, request, by);
                    case ATTENDANCE -> otherKind(upload, Kind.PEOPLE);
                };
        };
    }

    private ApiAnswer begin(PersonId by, ApiRequest request) {
        ObjectNode body = request.body().orElseGet(NODES::objectNode);
        Optional<Kind> kind = Kind.withId(body.path("kind").asText(""));
        if (kind.isEmpty() || kind.get() == Kind.ATTENDANCE) {
            return ApiAnswer.unreadable("kind: write people or usage. A list of attendance goes to /api/attendance.");
        }
        return new ApiAnswer(
                201, about(uploads.begin(kind.get(), body.path("name").asText(""), by)));
    }

    private ObjectNode state(Upload upload) {
        ObjectNode json = about(upload);
        if (upload.kind() == Kind.PEOPLE) {
            return people.state(upload, json);
        }
        Optional<JsonNode> progress = uploads.note(upload.id(), Notes.PROGRESS);
        boolean begun = uploads.note(upload.id(), Notes.PLAN).isPresent();
        json.put("state", progress.map(p -> p.path("state").asText()).orElse(begun ? "waiting" : "uploaded"));
        progress.ifPresent(note -> json.set("progress", note));
        return json;
    }

    static ObjectNode about(Upload upload) {
        return NODES.objectNode()
                .put("id", upload.id().text())
                .put("kind", upload.kind().id())
                .put("name", upload.name())
                .put("at", upload.at().toString())
                .put("largestPart", TakeUploads.LARGEST_PART)
                .put("mostParts", TakeUploads.MOST_PARTS);
    }

    private static ApiAnswer otherKind(Upload upload, Kind wanted) {
        return ApiAnswer.unreadable("This upload is of the kind "
                + upload.kind().id() + ", and this is for uploads of the kind " + wanted + ".");
    }
}
