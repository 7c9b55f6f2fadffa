package laurel.recognise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.ledger.SchemeOutdated;
import laurel.mail.AwardId;
import laurel.mail.MessageId;
import laurel.mail.Post;
import laurel.people.PersonId;
import laurel.settings.Settings;

/** Thanks a person for the badge of a {@code Badge Awarded} event, through the mail gate. */
public final class RecogniseHandler extends JsonFunction {
    private final String organisation;
    private final CurrentScheme scheme;
    private final Post post;

    public RecogniseHandler() {
        this(Settings.fromEnvironment());
    }

    public RecogniseHandler(Settings settings) {
        this.organisation = settings.organisation();
        RecogniseComponent component = DaggerRecogniseComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.post = component.post();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        JsonNode detail = event.path("detail");
        if (!text(detail, "organisation").equals(organisation)) {
            throw new IllegalArgumentException("The award is another organisation's");
        }
        PersonId person = new PersonId(text(detail, "person"));
        MessageId award = new AwardId(person, text(detail, "badge"), text(detail, "period")).message();
        Instant foundAt = Instant.parse(text(detail, "foundAt"));
        try {
            post.tell(award, foundAt);
        } catch (SchemeOutdated changedMeanwhile) {
            scheme.fresh();
            post.tell(award, foundAt);
        }
        return NullNode.getInstance();
    }

    private static String text(JsonNode detail, String name) {
        JsonNode value = detail.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("The detail of Badge Awarded has no text \"" + name + "\"");
        }
        return value.textValue();
    }
}
