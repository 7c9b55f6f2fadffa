package laurel.preferences;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import laurel.mail.Kind.Group;
import org.jspecify.annotations.Nullable;

/** One thing that somebody chose differently from before. */
public sealed interface Change {
    /** All e-mails that can be stopped, or no longer all of them. */
    record All(boolean stopped) implements Change {}

    /** The e-mails of a group. */
    record OfGroup(Group group, boolean wanted) implements Change {}

    /** The last day on which they are away; null if they are not. */
    record AwayUntil(@Nullable LocalDate day) implements Change {}

    /** What they set themselves to do; null for nothing. */
    record OfGoal(@Nullable Goal goal) implements Change {}

    /** What changed from one to the other, in the order in which choices are shown. */
    static List<Change> between(Preferences before, Preferences now) {
        List<Change> changes = new ArrayList<>();
        if (before.all() != now.all()) {
            changes.add(new All(now.all()));
        }
        for (Group group : Group.values()) {
            if (before.stopped().contains(group) != now.stopped().contains(group)) {
                changes.add(new OfGroup(group, !now.stopped().contains(group)));
            }
        }
        if (!Objects.equals(before.awayUntil(), now.awayUntil())) {
            changes.add(new AwayUntil(now.awayUntil()));
        }
        if (before.goal() != now.goal()) {
            changes.add(new OfGoal(now.goal()));
        }
        return List.copyOf(changes);
    }

    /** As a sentence to the person. */
    default String words() {
        return switch (this) {
            case All all ->
                all.stopped()
                        ? "You stopped all e-mails, but for answers to what you do yourself."
                        : "You no longer stop all e-mails.";
            case OfGroup one ->
                (one.wanted() ? "You started again: " : "You stopped: ") + GroupWords.name(one.group()) + ".";
            case AwayUntil away ->
                away.day() == null
                        ? "You are not away."
                        : "You are away until "
                                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                                        .format(away.day()) + ".";
            case OfGoal of ->
                of.goal() == null
                        ? "You have no goal."
                        : "Your goal: " + of.goal().words() + ".";
        };
    }
}
