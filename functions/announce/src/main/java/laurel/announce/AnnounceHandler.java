package laurel.announce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import laurel.award.Announce;
import laurel.award.Mark;
import laurel.award.MarkedItem;
import laurel.function.BatchAnswer;
import laurel.function.JsonFunction;
import laurel.settings.Settings;

/** Announces what the streams bring, and on its schedule what they missed. */
public final class AnnounceHandler extends JsonFunction {
    private final Announce announce;
    private final MarkedItem markedItem;

    public AnnounceHandler(Settings settings) {
        AnnounceComponent component = DaggerAnnounceComponent.factory().create(settings);
        this.announce = component.announce();
        this.markedItem = component.markedItem();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        if (!event.has("Records")) {
            announce.sweep();
            return NullNode.getInstance();
        }
        Map<Mark, String> marks = new LinkedHashMap<>();
        for (JsonNode record : event.path("Records")) {
            JsonNode change = record.path("dynamodb");
            String sequence = change.path("SequenceNumber").asText();
            markedItem.mark(texts(change.path("NewImage"))).ifPresent(mark -> marks.put(mark, sequence));
        }
        BatchAnswer answer = new BatchAnswer();
        announce.announce(List.copyOf(marks.keySet()))
                .forEach(mark -> answer.failed(
                        marks.getOrDefault(mark, ""), new IllegalStateException("The bus did not take it")));
        return answer.json();
    }

    /** The text and number attributes of an image. */
    private static Map<String, String> texts(JsonNode image) {
        Map<String, String> texts = new HashMap<>();
        image.properties().forEach(attribute -> {
            JsonNode value = attribute.getValue();
            if (value.has("S") || value.has("N")) {
                texts.put(
                        attribute.getKey(),
                        value.path(value.has("S") ? "S" : "N").asText());
            }
        });
        return texts;
    }
}
