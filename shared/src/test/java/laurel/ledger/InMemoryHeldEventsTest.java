package laurel.ledger;

import laurel.testing.LocalDynamo;

final class InMemoryHeldEventsTest extends HeldEventsContract {
    @Override
    Stores stores() {
        return Stores.inMemory(LocalDynamo.settings());
    }
}
