package laurel.mail.outcome;

final class InMemorySuppressionsTest extends SuppressionsContract {
    @Override
    Suppressions empty() {
        return new InMemorySuppressions();
    }
}
