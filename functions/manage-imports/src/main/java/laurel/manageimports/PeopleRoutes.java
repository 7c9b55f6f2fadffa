package laurel.manageimports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.imports.LoadPeople;
import laurel.imports.Upload;
import laurel.people.PersonId;

/** The routes of a people file. */
final class PeopleRoutes {
    private final LoadPeople load;

    PeopleRoutes(LoadPeople load) {
        this.load = load;
    }

    ApiAnswer changes(Upload upload, ApiRequest request) {
        return Slice.asked(
                request.query("after"),
                request.query("limit"),
                slice -> ChangesJson.of(load.preview(upload), request.query("list"), slice));
    }

    ApiAnswer apply(Upload upload, PersonId by) {
        load.apply(upload, by);
        return new ApiAnswer(202, state(upload, UploadRoutes.about(upload)));
    }

    ObjectNode state(Upload upload, ObjectNode json) {
        if (!load.handedIn(upload)) {
            return json.put("state", "uploaded");
        }
        return load.report(upload)
                .map(report -> json.put("state", "done").<ObjectNode>set("report", report))
                .orElseGet(() -> json.put("state", "running"));
    }
}
