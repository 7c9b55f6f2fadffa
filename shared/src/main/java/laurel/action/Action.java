package laurel.action;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person did with evidence at one moment, as its source reported it.
 *
 * <p>Actions are ordered by (occurredAt, source, id): the order in which the caps of a window are used up, whatever the
 * order of arrival.
 */
public record Action(
        ActionKey key,
        Alias person,
        String type,
        Instant occurredAt,
        @Nullable Resource resource,
        List<String> topics,
        List<String> standards,
        @Nullable Alias recipient,
        @Nullable String group,
        @Nullable String campaign,
        List<String> tags)
        implements Comparable<Action> {

    private static final Comparator<Action> ORDER =
            Comparator.comparing(Action::occurredAt).thenComparing(Action::key);

    public Action {
        topics = List.copyOf(topics);
        standards = List.copyOf(standards);
        tags = List.copyOf(tags);
    }

    /** The same, done with somebody else. */
    public Action withRecipient(Alias other) {
        return new Action(key, person, type, occurredAt, resource, topics, standards, other, group, campaign, tags);
    }

    /** A digest of all that may not change under one key: everything but the title. */
    public String contentHash() {
        return ContentHash.of(this);
    }

    @Override
    public int compareTo(Action other) {
        return ORDER.compare(this, other);
    }
}
