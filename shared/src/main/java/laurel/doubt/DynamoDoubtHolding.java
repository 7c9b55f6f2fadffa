package laurel.doubt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What somebody said is wrong with actions of theirs. */
public final class DynamoDoubtHolding implements Holding {
    private final DynamoDoubts doubts;

    public DynamoDoubtHolding(DynamoDbClient client, Settings settings) {
        this.doubts = new DynamoDoubts(client, settings);
    }

    @Override
    public About about() {
        return new About(
                "doubts",
                "What you said is wrong",
                "Your notes about actions of yours that are not as they were, and what was answered.",
                "You, and the link officer who answered.",
                "So that a mistake can be put right. It is used for nothing else.",
                "You and the link officer.",
                "400 days.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Doubt doubt : doubts.of(whose.id())) {
            ObjectNode json = all.addObject()
                    .put("source", doubt.action().source())
                    .put("id", doubt.action().id())
                    .put("name", doubt.name())
                    .put("note", doubt.note())
                    .put("at", doubt.at().toString());
            Doubt.Answer answer = doubt.answer();
            if (answer != null) {
                json.put("putRight", answer.putRight())
                        .put("reason", answer.reason())
                        .put("answeredAt", answer.at().toString());
            }
        }
        return all;
    }

    @Override
    public void erase(Subject whose, String standIn) {
        doubts.of(whose.id()).forEach(doubts::delete);
    }
}
