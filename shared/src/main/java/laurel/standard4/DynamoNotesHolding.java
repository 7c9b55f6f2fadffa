package laurel.standard4;

import java.util.Set;
import laurel.privacy.DynamoPartitionHolding;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What somebody noted about the steps of renewing their registration. */
public final class DynamoNotesHolding extends DynamoPartitionHolding {
    public DynamoNotesHolding(DynamoDbClient client, Settings settings) {
        super(
                client,
                settings,
                "renewal",
                Set.of("key"),
                new About(
                        "renewal",
                        "Your notes about renewing",
                        "Which steps of renewing your registration you noted, by year.",
                        "You.",
                        "So that reminders leave out what you noted.",
                        "You alone.",
                        "Until you take a note back, or you are erased."));
    }
}
