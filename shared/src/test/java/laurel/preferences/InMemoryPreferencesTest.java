package laurel.preferences;

class InMemoryPreferencesTest extends PreferencesStoreContract {
    private final PreferencesStore store = new InMemoryPreferences();

    @Override
    PreferencesStore store() {
        return store;
    }
}
