package laurel.thanks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import laurel.people.PersonId;

/** Keeps what people say when they thank each other, for as long as it may take to pass it on. */
public interface ThankYous {
    /** Keeps one that is new, if whoever says it has said fewer than so many on that day. */
    Kept keep(ThankYou thanks, LocalDate day, int most);

    /** The one with that id, as it is now. */
    Optional<ThankYou> find(String id);

    /** Which of some are there; a moment old at most. */
    Set<String> there(Collection<String> ids);

    /** How many somebody has said on a day; a moment old at most. */
    int said(PersonId by, LocalDate day);

    /** What became of it. */
    enum Kept {
        /** It is kept. */
        NOW,
        /** There was one with its id, which stays as it is. */
        BEFORE,
        /** Enough was said on that day. */
        TOO_MANY
    }
}
