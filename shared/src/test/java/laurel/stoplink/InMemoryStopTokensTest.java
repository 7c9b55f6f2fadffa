package laurel.stoplink;

class InMemoryStopTokensTest extends StopTokensContract {
    private final StopTokens tokens = new InMemoryStopTokens();

    @Override
    StopTokens tokens() {
        return tokens;
    }
}
