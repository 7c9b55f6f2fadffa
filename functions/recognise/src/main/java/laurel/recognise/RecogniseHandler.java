package laurel.recognise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.ledger.SchemeOutdated;
import laurel.mail.AwardId;
import laurel.mail.Post;
import laurel.mail.composing.HearThanks;
import laurel.people.PersonId;
import laurel.settings.Settings;

/** Thanks a person for the badge of a {@code Badge Awarded} event, and passes on what colleagues say, through the mail gate. */
public final class RecogniseHandler extends JsonFunction {
    private final String organisation;
    private final CurrentScheme scheme;
    private final Post post;
    private final HearThanks hearThanks;

    public RecogniseHandler(Settings settings) {
        this.organisation = settings.organisation();
        RecogniseComponent component = DaggerRecogniseComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.post = component.post();
        this.hearThanks = component.hearThanks();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        try {
            recognise(event);
        } catch (SchemeOutdated changedMeanwhile) {
            scheme.fresh();
            recognise(event);
        }
        return NullNode.getInstance();
    }

    private void recognise(JsonNode event) {
        JsonNode detail = event.path("detail");
        if (event.path("detail-type").asText().equals("Engagement Action")) {
            hearThanks.heard(
                    event.path("source").asText(),
                    detail,
                    Instant.parse(event.path("time").asText()));
            return;
        }
        if (!text(detail, "organisation").equals(organisation)) {
            throw new IllegalArgumentException("The award is another organisation's");
        }
        PersonId person = new PersonId(text(detail, "person"));
        post.tell(
                new AwardId(person, text(detail, "badge"), text(detail, "period")).message(),
                Instant.parse(text(detail, "foundAt")));
    }

    private static String text(JsonNode detail, String name) {
        JsonNode value = detail.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("The detail of Badge Awarded has no text \"" + name + "\"");
        }
        return value.textValue();
    }
}
