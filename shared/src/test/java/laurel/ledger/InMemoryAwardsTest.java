package laurel.ledger;

import laurel.testing.LocalDynamo;

final class InMemoryAwardsTest extends AwardsContract {
    @Override
    Stores stores() {
        return Stores.inMemory(LocalDynamo.settings());
    }
}
