package laurel.privacy;

final class InMemoryObjectionsTest extends ObjectionsContract {
    @Override
    Objections store() {
        return new InMemoryObjections();
    }
}
