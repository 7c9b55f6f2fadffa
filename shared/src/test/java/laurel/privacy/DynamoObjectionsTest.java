package laurel.privacy;

import laurel.testing.LocalDynamo;

final class DynamoObjectionsTest extends ObjectionsContract {
    @Override
    Objections store() {
        return new DynamoObjections(LocalDynamo.client(), LocalDynamo.settings());
    }
}
