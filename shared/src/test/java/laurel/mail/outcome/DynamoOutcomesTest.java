package laurel.mail.outcome;

import laurel.testing.LocalDynamo;

final class DynamoOutcomesTest extends OutcomesContract {
    @Override
    Outcomes empty() {
        return new DynamoOutcomes(LocalDynamo.client(), LocalDynamo.settings());
    }
}
