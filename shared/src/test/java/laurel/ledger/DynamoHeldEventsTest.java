package laurel.ledger;

import laurel.testing.LocalDynamo;

final class DynamoHeldEventsTest extends HeldEventsContract {
    @Override
    Stores stores() {
        return Stores.onDynamo(LocalDynamo.settings());
    }
}
