package laurel.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import laurel.tenancy.Mark;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Which badges somebody shows to strangers, and at which addresses. */
public final class DynamoPublicationHolding implements Holding {
    private final DynamoPublications publications;
    private final String before;

    public DynamoPublicationHolding(DynamoDbClient client, Settings settings) {
        this.publications = new DynamoPublications(client, settings);
        this.before = Mark.link(settings, ShowBadge.PATH);
    }

    @Override
    public About about() {
        return new About(
                "publications",
                "Badges that you show",
                "For each badge that you chose to show to others, the address that leads to it.",
                "You, when you had the address made.",
                "So that whoever you gave the address sees your name, the badge, what it is given for and the day. It is used for"
                        + " nothing else.",
                "You, and whoever has the address.",
                "Until you take it back, or you are erased.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        publications.of(whose.id()).forEach((badge, token) -> all.addObject()
                .put("badge", badge.badge())
                .put("period", badge.period().id())
                .put("address", before + token.value()));
        return all;
    }

    /** What leads from a token goes before what leads to it. */
    @Override
    public void erase(Subject whose, String standIn) {
        publications.of(whose.id()).keySet().forEach(badge -> publications.takeBack(whose.id(), badge));
        publications.forget(whose.id());
    }
}
