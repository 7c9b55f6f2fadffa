package laurel.managecatalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import laurel.catalogue.Proposal;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.rebuild.Rebuild;

/** Reads what a link officer sent. */
final class Wishes {
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-01");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private Wishes() {}

    static ObjectNode body(ApiRequest request) {
        return request.body().orElseGet(JsonNodeFactory.instance::objectNode);
    }

    static Optional<YearMonth> month(JsonNode body, String field) {
        String text = body.path(field).asText("");
        return FIRST_OF_MONTH.matcher(text).matches()
                ? Optional.of(YearMonth.parse(text.substring(0, 7)))
                : Optional.empty();
    }

    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Proposal proposal(JsonNode body) {
        return Proposal.of(
                body.path("actionTypes").textValue(),
                body.path("badges").textValue(),
                body.path("catalogue").textValue());
    }

    static Optional<Rebuild.Wish> rebuild(JsonNode body) {
        Proposal proposal = proposal(body);
        return month(body, "since")
                .map(since -> new Rebuild.Wish(
                        since,
                        proposal.texts().isEmpty() ? null : proposal,
                        number(body.path("version").asText("")).orElse(null),
                        body.path("takeBack").asBoolean(),
                        body.path("reason").textValue()));
    }

    static ApiAnswer unreadable(String field, String example) {
        return ApiAnswer.unreadable(
                field + ": write the first day of a month, such as {\"" + field + "\": \"" + example + "\", …}.");
    }
}
