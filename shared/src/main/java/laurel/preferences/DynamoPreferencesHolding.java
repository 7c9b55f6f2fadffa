package laurel.preferences;

import java.util.Set;
import laurel.privacy.DynamoPartitionHolding;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What somebody chose about e-mails, being away and their goal. */
public final class DynamoPreferencesHolding extends DynamoPartitionHolding {
    public DynamoPreferencesHolding(DynamoDbClient client, Settings settings) {
        super(
                client,
                settings,
                "preferences",
                Set.of("key", "version"),
                new About(
                        "choices",
                        "Your choices",
                        "Which e-mails you stopped, until when you said you are away, and the goal you set yourself.",
                        "You.",
                        "So that they are kept to.",
                        "You alone.",
                        "Until you change them, or you are erased."));
    }
}
