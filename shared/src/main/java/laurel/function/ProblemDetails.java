package laurel.function;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * Why a request was not done, as problem details (RFC 9457). The code says what kind of problem it is, for programs; the
 * detail says in words for people what to do. Faults name the fields, where it is a field's.
 */
final class ProblemDetails {
    static final String CONTENT_TYPE = "application/problem+json";

    private static final String TYPE = "urn:laurel:problem:";

    private ProblemDetails() {}

    static ObjectNode of(int status, String code, String detail, List<FieldFault> faults) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", TYPE + code)
                .put("title", title(code))
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
        if (!faults.isEmpty()) {
            ArrayNode each = json.putArray("faults");
            faults.forEach(fault -> each.addObject().put("field", fault.field()).put("message", fault.message()));
        }
        return json;
    }

    /** A title is the same for all problems of a type: the code in words. */
    private static String title(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
