package laurel.privacy;

final class InMemoryErasedTest extends ErasedContract {
    @Override
    Erased store() {
        return new InMemoryErased();
    }
}
