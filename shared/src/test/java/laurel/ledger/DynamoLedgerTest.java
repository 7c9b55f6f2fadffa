package laurel.ledger;

import laurel.testing.LocalDynamo;

final class DynamoLedgerTest extends LedgerContract {
    @Override
    Stores stores() {
        return Stores.onDynamo(LocalDynamo.settings());
    }
}
