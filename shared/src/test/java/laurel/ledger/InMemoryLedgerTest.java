package laurel.ledger;

import laurel.testing.LocalDynamo;

final class InMemoryLedgerTest extends LedgerContract {
    @Override
    Stores stores() {
        return Stores.inMemory(LocalDynamo.settings());
    }
}
