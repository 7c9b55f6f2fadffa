package laurel.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** How an event names a person: as an alias in text, or as an xAPI account. */
final class PersonField {
    static final String SEND = "Send for example \"mailto:someone@council.example\".";

    private PersonField() {}

    static Optional<Alias> read(JsonNode value) {
        if (value.isTextual()) {
            return Alias.parse(value.textValue());
        }
        JsonNode homePage = value.get("homePage");
        JsonNode name = value.get("name");
        return value.size() == 2 && homePage != null && homePage.isTextual() && name != null && name.isTextual()
                ? Alias.ofAccount(homePage.textValue(), name.textValue())
                : Optional.empty();
    }

    static String explain(JsonNode value) {
        if (value.isObject()) {
            return Quoted.of(value) + " is no xAPI account. Send for example"
                    + " {\"homePage\": \"https://learning.council.example\", \"name\": \"28400\"}.";
        }
        return Quoted.of(value) + " is neither mailto:ADDRESS, SYSTEM:ID nor an xAPI account. " + suggestion(value);
    }

    private static String suggestion(JsonNode value) {
        if (value.isTextual()) {
            Optional<Alias> mail = Alias.ofMail(value.textValue());
            if (mail.isEmpty() && value.textValue().matches("[A-Za-z0-9._-]{1,64}@[a-z]{1,32}")) {
                mail = Alias.ofMail(value.textValue() + ".example");
            }
            if (mail.isPresent()) {
                return "Send for example \"" + mail.get() + "\".";
            }
        }
        return SEND;
    }
}
