package laurel.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import laurel.mail.Kind.Group;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.people.DynamoEverybody;
import laurel.people.DynamoPersonWriter;
import laurel.people.People;
import laurel.people.Person;
import laurel.settings.Settings;
import laurel.stoplink.DynamoStopTokens;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoPreferencesTest extends PreferencesStoreContract {
    private final Settings settings = LocalDynamo.settings();
    private final PreferencesStore store = new DynamoPreferences(LocalDynamo.client(), settings);

    @Override
    PreferencesStore store() {
        return store;
    }

    @Test
    void whoReadsPeopleMeetsNeitherChoicesNorTokens() {
        Person sam = People.staff("sam", "north");
        new DynamoPersonWriter(LocalDynamo.client(), settings).write(null, sam);
        assertThat(store.save(sam.id(), Preferences.NONE.with(Group.FEEDBACK, false)))
                .isTrue();
        new DynamoStopTokens(LocalDynamo.client(), settings).of(sam.id());

        DynamoEverybody everybody = new DynamoEverybody(LocalDynamo.client(), settings);
        Directory directory = new DynamoDirectory(LocalDynamo.client(), settings);

        assertThat(everybody.count()).isEqualTo(1);
        assertThat(everybody.after(null, 10)).extracting(Person::id).containsExactly(sam.id());
        assertThat(directory.team("north")).hasSize(1);
    }

    @Test
    void aGoalThatIsOfferedNoLongerIsReadAsNone() {
        Person sam = People.staff("sam", "north");
        assertThat(store.save(sam.id(), Preferences.NONE.withGoal(Goal.SHARE))).isTrue();
        LocalDynamo.client().updateItem(update -> update.tableName(settings.peopleTable())
                .key(Map.of("key", AttributeValue.fromS(settings.organisation() + "|preferences|sam")))
                .updateExpression("SET goal = :other")
                .expressionAttributeValues(Map.of(":other", AttributeValue.fromS("juggle"))));

        assertThat(store.find(sam.id())).isEqualTo(Preferences.NONE.withVersion(1));
    }
}
