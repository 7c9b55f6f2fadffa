package laurel.ledger;

import laurel.testing.LocalDynamo;

final class DynamoAwardsTest extends AwardsContract {
    @Override
    Stores stores() {
        return Stores.onDynamo(LocalDynamo.settings());
    }
}
