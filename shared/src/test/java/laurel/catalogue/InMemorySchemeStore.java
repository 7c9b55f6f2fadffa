package laurel.catalogue;

/** Remembers the scheme; may be told to let somebody else be quicker. */
public final class InMemorySchemeStore implements SchemeStore {
    private StoredScheme now = StoredScheme.NOTHING;
    private Runnable before = () -> {};

    @Override
    public synchronized StoredScheme read() {
        return now;
    }

    @Override
    public synchronized boolean replace(StoredScheme next) {
        Runnable once = before;
        before = () -> {};
        once.run();
        if (next.revision() != now.revision() + 1) {
            return false;
        }
        now = next;
        return true;
    }

    /** Does this before the next change is looked at. */
    public void beforeTheNextChange(Runnable does) {
        before = does;
    }
}
