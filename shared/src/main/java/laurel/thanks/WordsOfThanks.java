package laurel.thanks;

import java.util.Optional;
import java.util.function.Function;
import laurel.action.ActionKey;

/** Finds the words that came with thanks, for the e-mail that passes them on. */
public final class WordsOfThanks implements Function<ActionKey, Optional<String>> {
    private final ThankYous thanks;

    public WordsOfThanks(ThankYous thanks) {
        this.thanks = thanks;
    }

    /** Of thanks that were said here; whoever else reports some has no words. */
    @Override
    public Optional<String> apply(ActionKey key) {
        return key.source().equals(ThankYou.SOURCE) ? thanks.find(key.id()).map(ThankYou::words) : Optional.empty();
    }
}
