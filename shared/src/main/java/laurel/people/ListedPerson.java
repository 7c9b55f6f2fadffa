package laurel.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation, as far as lists of its people need to know.
 *
 * @param team the one they are in now
 * @param away when they were or are away, in the order of the dates
 */
public record ListedPerson(
        PersonId id,
        String name,
        @Nullable String email,
        String team,
        String serviceArea,
        Role role,
        Set<String> championOf,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate awayUntil,
        List<Away> away) {

    public ListedPerson {
        championOf = Set.copyOf(championOf);
        away = List.copyOf(away);
    }

    /** The line of a person. */
    public static ListedPerson of(Person person) {
        return new ListedPerson(
                person.id(),
                person.name(),
                person.email(),
                person.memberships().getLast().team(),
                person.serviceArea(),
                person.role(),
                person.championOf(),
                person.joinedOn(),
                person.leftOn(),
                person.awayUntil(),
                person.away());
    }

    /** Whether their last day is over. */
    public boolean hasLeft(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today);
    }

    /** Whether they are away on a day that is today or later. */
    public boolean isAway(LocalDate today) {
        return awayUntil != null && !awayUntil.isBefore(today);
    }

    /** Whether they joined less than 60 days ago. */
    public boolean joinedLately(LocalDate today) {
        return joinedOn != null && today.isBefore(joinedOn.plusDays(Person.NEW_DAYS));
    }

    /** Whether they were there on at least one day of a month, as far as it has gone. */
    public boolean wasThereIn(YearMonth month, LocalDate today) {
        LocalDate first = later(month.atDay(1), joinedOn);
        LocalDate last = earlier(earlier(month.atEndOfMonth(), today), leftOn);
        return !last.isBefore(first) && Away.days(away, first, last) < ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether they encourage a team; a champion with none named encourages their own. */
    public boolean encourages(String other) {
        return role == Role.CHAMPION && (championOf.isEmpty() ? team.equals(other) : championOf.contains(other));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
