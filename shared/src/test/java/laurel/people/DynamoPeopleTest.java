package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import laurel.action.Alias;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class DynamoPeopleTest extends PeopleContract {
    private final Settings settings = LocalDynamo.settings();
    private final DynamoAliases aliases = new DynamoAliases(LocalDynamo.client(), settings);

    @Test
    void whatWasStoredBeforeRolesWereDatedTellsThePresentRoleOfAllTime() {
        Person champion = People.champion("p1", "team-00");
        writer().write(null, champion);
        LocalDynamo.client().updateItem(update -> update.tableName(settings.peopleTable())
                .key(Map.of("key", DynamoPersonItem.key(settings.organisation(), champion.id())))
                .updateExpression("REMOVE memberships[0].#role")
                .expressionAttributeNames(Map.of("#role", "role")));

        assertThat(directory().personNow(champion.id())).contains(champion);
    }

    @Override
    Directory directory() {
        return new DynamoDirectory(LocalDynamo.client(), settings);
    }

    @Override
    Everybody everybody() {
        return new DynamoEverybody(LocalDynamo.client(), settings);
    }

    @Override
    Aliases aliases() {
        return aliases;
    }

    @Override
    PersonWriter writer() {
        return new DynamoPersonWriter(LocalDynamo.client(), settings);
    }

    @Override
    Optional<PersonId> hold(Alias alias) {
        try {
            TransactWriteItem hold = TransactWriteItem.builder()
                    .update(DynamoAliases.hold(settings, alias))
                    .build();
            LocalDynamo.client().transactWriteItems(write -> write.transactItems(hold));
            return Optional.empty();
        } catch (TransactionCanceledException bound) {
            return Optional.of(
                    DynamoAliases.person(bound.cancellationReasons().getFirst().item()));
        }
    }
}
