package laurel.manageimports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.imports.Upload;
import laurel.imports.usage.LoadUsage;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The routes of a usage export. */
final class UsageRoutes {
    private final LoadUsage load;

    UsageRoutes(LoadUsage load) {
        this.load = load;
    }

    ApiAnswer columns(Upload upload) {
        return answer(load.columns(upload), new Slice(0, 1));
    }

    ApiAnswer rows(Upload upload, ApiRequest request) {
        Optional<ObjectNode> body = request.body();
        if (body.isEmpty()) {
            return ApiAnswer.unreadable("Send a JSON object with source and columns.");
        }
        JsonNode wish = body.get();
        return Slice.asked(
                text(wish, "after"), text(wish, "limit"), slice -> answer(load.preview(upload, wish), slice));
    }

    ApiAnswer apply(Upload upload, ApiRequest request, PersonId by) {
        Optional<ObjectNode> body = request.body();
        if (body.isEmpty()) {
            return ApiAnswer.unreadable("Send the same JSON object as for the rows.");
        }
        LoadUsage.Result result = load.apply(upload, body.get(), by);
        return result instanceof LoadUsage.HandedOver
                ? new ApiAnswer(202, UploadRoutes.about(upload).put("state", "waiting"))
                : answer(result, new Slice(0, 1));
    }

    private static @Nullable String text(JsonNode wish, String name) {
        return wish.hasNonNull(name) ? wish.path(name).asText() : null;
    }

    private static ApiAnswer answer(LoadUsage.Result result, Slice slice) {
        return switch (result) {
            case LoadUsage.Unreadable unreadable -> ApiAnswer.ok(UsageJson.problem(unreadable.why()));
            case LoadUsage.Faulty faulty -> AttendanceRoutes.faulty(faulty.faults());
            case LoadUsage.Columns columns -> ApiAnswer.ok(UsageJson.of(columns));
            case LoadUsage.Shown shown -> ApiAnswer.ok(UsageJson.of(shown, slice));
            case LoadUsage.HandedOver done -> ApiAnswer.ok(UsageJson.of(done.shown(), slice));
        };
    }
}
