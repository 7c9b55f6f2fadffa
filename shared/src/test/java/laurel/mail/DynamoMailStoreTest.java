package laurel.mail;

import laurel.testing.LocalDynamo;

final class DynamoMailStoreTest extends MailStoreContract {
    @Override
    MailStore empty() {
        return new DynamoMailStore(LocalDynamo.client(), LocalDynamo.settings());
    }
}
