package laurel.mail;

final class InMemoryMailStoreTest extends MailStoreContract {
    @Override
    MailStore empty() {
        return new InMemoryMailStore();
    }
}
