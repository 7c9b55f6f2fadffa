package laurel.preferences;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import laurel.mail.Kind;
import laurel.mail.Kind.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose about e-mails to them.
 *
 * @param stopped the groups of e-mails that they stopped; kept while all are stopped too, for when they start again
 * @param all true if they stopped all e-mails that can be stopped, those that come to exist later among them
 * @param awayUntil the last day on which they are away, as they said themselves; the people file has its own
 * @param goal what they set themselves to do, or null for none
 * @param version counts the changes; a write names the version that it read
 */
public record Preferences(
        Set<Group> stopped,
        boolean all,
        @Nullable LocalDate awayUntil,
        @Nullable Goal goal,
        long version) {
    /** Of somebody who chose nothing yet: everything may be sent, they are not away, and have no goal. */
    public static final Preferences NONE = new Preferences(Set.of(), false, null, null, 0);

    public Preferences {
        if (!stopped.stream().allMatch(Group::canBeStopped)) {
            throw new IllegalArgumentException("Not all of these can be stopped: " + stopped);
        }
        stopped = Set.copyOf(stopped);
    }

    /** Whether they want e-mails of that kind. What can't be stopped, they always get. */
    public boolean allows(Kind kind) {
        return allows(kind.group());
    }

    /** Whether they want e-mails of that group. */
    public boolean allows(Group group) {
        return !group.canBeStopped() || (!all && !stopped.contains(group));
    }

    /** Whether they said that they are away on that day. */
    public boolean awayOn(LocalDate day) {
        return awayUntil != null && !day.isAfter(awayUntil);
    }

    /** The same, with a group stopped or allowed. */
    Preferences with(Group group, boolean wanted) {
        Set<Group> other = EnumSet.noneOf(Group.class);
        other.addAll(stopped);
        if (wanted) {
            other.remove(group);
        } else {
            other.add(group);
        }
        return new Preferences(other, all, awayUntil, goal, version);
    }

    /** The same, with all e-mails stopped, or no longer all of them. */
    Preferences withAll(boolean allStopped) {
        return new Preferences(stopped, allStopped, awayUntil, goal, version);
    }

    /** The same, away until a day, or, with null, not away. */
    Preferences withAwayUntil(@Nullable LocalDate day) {
        return new Preferences(stopped, all, day, goal, version);
    }

    /** The same, with another goal, or, with null, with none. */
    Preferences withGoal(@Nullable Goal other) {
        return new Preferences(stopped, all, awayUntil, other, version);
    }

    Preferences withVersion(long other) {
        return new Preferences(stopped, all, awayUntil, goal, other);
    }
}
