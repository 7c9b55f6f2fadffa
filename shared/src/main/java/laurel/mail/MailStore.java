package laurel.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import laurel.people.PersonId;

/**
 * Remembers what is held, claimed, sent and dropped. Each step names the state that it leaves, so that of any number of
 * concurrent or repeated calls one takes effect.
 */
public interface MailStore {
    /** How many parts the held are spread over. */
    int SHARDS = 8;

    /** The most awards in one claim. */
    int MOST_IN_A_CLAIM = 20;

    /**
     * Holds an award that is new, due at once. One that is known stays as it is, unless it is held, or was dropped as
     * withdrawn, and has been given again since.
     */
    void note(AnnouncedAward award, Instant now);

    /** What became of an award, if it was ever noted. */
    Optional<Mention> find(AwardId id);

    /** All of a person's awards that are held, due or not. */
    List<Mention> held(PersonId person);

    /** Whether a day of a person has been claimed. */
    boolean isClaimed(PersonId person, LocalDate day);

    /** Lets a held award wait until {@code due}, unless something became of it since it was read. */
    void hold(Mention held, Instant due, Reason why);

    /** Drops a held award for good, unless something became of it since it was read: it may have been given again. */
    void drop(Mention held, Instant at, Reason why);

    /**
     * Claims a day of a person for held awards: all of them or, if the day is claimed or any of them is no longer held,
     * none.
     */
    Optional<Claim> claim(PersonId person, LocalDate day, List<AwardId> awards, Instant now);

    /** The e-mail of a claim was taken by SES. */
    void sent(Claim claim, String messageId, Instant at);

    /** The e-mail of a claim was certainly not taken: its awards are held until {@code due} and the day is free again. */
    void giveBack(Claim claim, Instant due, String why);

    /** The e-mail of a claim will never be taken: its awards are dropped, and the day is free again. */
    void refused(Claim claim, Instant at, String why);

    /** Nobody knows whether the e-mail of a claim was taken: it stays claimed, and says so. */
    void inDoubt(Claim claim, String why);

    /** People with held awards that are due, of one part of {@code SHARDS}, the longest waiting first. */
    List<PersonId> due(int shard, Instant now, int most);
}
