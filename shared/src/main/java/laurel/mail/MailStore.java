package laurel.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is held, claimed, sent and dropped. Each step names the state that it leaves, so that of any number of
 * concurrent or repeated calls one takes effect. Moments are kept to the second.
 */
public interface MailStore {
    /** How many parts the held are spread over. */
    int SHARDS = 8;

    /** The most messages in one claim. */
    int MOST_IN_A_CLAIM = 20;

    /**
     * Holds a message that is new, due at once. One that is known stays as it is, unless it is held, or was dropped as
     * withdrawn or in baseline, and has come to be there again since.
     */
    void note(MessageId id, Instant since, Instant now);

    /** What became of a message, if it was ever noted. */
    Optional<Message> find(MessageId id);

    /** All that a person was ever to be told. */
    List<Message> all(PersonId person);

    /** All of a person's messages that are held, due or not, or claimed. */
    List<Message> open(PersonId person);

    /** What the person has had of late. */
    Correspondence correspondence(PersonId person);

    /** Lets a held message wait until {@code due}, unless something became of it since it was read. */
    void hold(Message held, Instant due, Reason why);

    /** Drops a held message for good, unless something became of it since it was read: it may be there again. */
    void drop(Message held, Instant at, Reason why);

    /**
     * Claims held messages for one e-mail: all of them or, if any of them is no longer held or the correspondence has
     * changed since it was read, none.
     *
     * @param lookAgain when the claim is due to be looked at again, should nothing be known of it by then; never, if null
     */
    Optional<Claim> claim(
            Correspondence asRead, Kind kind, List<MessageId> messages, Instant now, @Nullable Instant lookAgain);

    /**
     * Writes down what became of the e-mail of a claim. Once it has left, only SES's later word that it was refused
     * changes that; a refusal is the last word. What was given back and then turns out to have left is sent, and not
     * claimed again. False if it changed nothing.
     */
    boolean settle(PersonId person, String token, Settlement settlement, Instant at);

    /** People with held messages or stale claims that are due, of one part of {@code SHARDS}, the longest due first. */
    List<PersonId> due(int shard, Instant now, int most);
}
