package laurel.managecatalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import laurel.catalogue.Proposal;
import laurel.function.ApiRequest;
import laurel.function.Fields;
import laurel.function.Fields.Kind;
import laurel.rebuild.Rebuild;

/** Reads what a link officer sent. */
final class Wishes {
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-01");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private static final Fields PUBLISH = new Fields(Map.of(
            "from", Kind.TEXT,
            "actionTypes", Kind.TEXT,
            "badges", Kind.TEXT,
            "catalogue", Kind.TEXT,
            "dryRun", Kind.WHETHER));
    private static final Fields REBUILD = new Fields(Map.of(
            "since", Kind.TEXT,
            "actionTypes", Kind.TEXT,
            "badges", Kind.TEXT,
            "catalogue", Kind.TEXT,
            "version", Kind.NUMBER,
            "takeBack", Kind.WHETHER,
            "reason", Kind.TEXT));
    private static final Fields REPAIR = new Fields(Map.of("everything", Kind.WHETHER, "reason", Kind.TEXT));

    private Wishes() {}

    /** What is wrong with a request to publish. */
    static Optional<String> wrongToPublish(ObjectNode body) {
        return PUBLISH.wrong(body)
                .or(() -> month(body, "from").isPresent()
                        ? Optional.empty()
                        : Optional.of(unreadable("from", "2027-01-01")));
    }

    static boolean isRepair(ObjectNode body) {
        return body.has("everything");
    }

    /** What is wrong with a request to rebuild. */
    static Optional<String> wrongToRebuild(ObjectNode body) {
        if (isRepair(body)) {
            return REPAIR.wrong(body)
                    .or(() -> body.path("everything").asBoolean()
                            ? Optional.empty()
                            : Optional.of("everything: write true, or leave it out and say since when."));
        }
        return REBUILD.wrong(body)
                .or(() -> month(body, "since").isPresent()
                        ? Optional.empty()
                        : Optional.of(unreadable("since", "2026-06-01")))
                .or(() -> body.has("version") && !proposal(body).texts().isEmpty()
                        ? Optional.of("version: write the number of one that there is, or the text of a new one.")
                        : Optional.empty());
    }

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

    static Rebuild.Wish rebuild(JsonNode body) {
        Proposal proposal = proposal(body);
        return new Rebuild.Wish(
                month(body, "since").orElseThrow(),
                proposal.texts().isEmpty() ? null : proposal,
                body.has("version") ? body.path("version").intValue() : null,
                body.path("takeBack").booleanValue(),
                body.path("reason").textValue());
    }

    private static String unreadable(String field, String example) {
        return field + ": write the first day of a month, such as {\"" + field + "\": \"" + example + "\", …}.";
    }
}
