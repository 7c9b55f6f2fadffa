package laurel.people;

import java.util.Optional;
import laurel.action.Alias;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class DynamoPeopleTest extends PeopleContract {
    private final Settings settings = LocalDynamo.settings();
    private final DynamoAliases aliases = new DynamoAliases(LocalDynamo.client(), settings);

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
