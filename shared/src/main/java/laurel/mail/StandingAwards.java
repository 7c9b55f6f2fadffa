package laurel.mail;

import java.util.Optional;

/** Reads what is true of an award now, however long ago it was announced. */
public interface StandingAwards {
    /** The award, or nothing if it was never given or has been withdrawn. */
    Optional<StandingAward> find(AwardId id);
}
