package laurel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the organisation's people file describes them.
 *
 * @param email where to write to them, or null if nobody gave an address
 * @param memberships in the order of their dates, never empty; the first counts for all time before it too
 * @param aliases every alias that leads to this person, the one of their address among them
 * @param championOf the teams they encourage; a champion with none named encourages their own
 * @param awayUntil the last day of which the people file says that they are away; {@code away} tells since when
 * @param away when they were or are away, as far as people files told, in the order of their dates
 * @param version counts the changes to this person; a write names the version that it read
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        List<Membership> memberships,
        String serviceArea,
        Role role,
        Set<Alias> aliases,
        Set<String> championOf,
        @Nullable String regulator,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String managerId,
        @Nullable LocalDate awayUntil,
        List<Away> away,
        long version) {

    /** For so many days after joining somebody is still finding their feet. */
    static final int NEW_DAYS = 60;

    public Person {
        away = List.copyOf(away);
        memberships =
                memberships.stream().map(membership -> membership.in(role)).toList();
        aliases = Set.copyOf(aliases);
        championOf = Set.copyOf(championOf);
        if (memberships.isEmpty()) {
            throw new IllegalArgumentException("A person belongs to a team");
        }
    }

    /** Somebody of whom no file has told that they were away. */
    public Person(
            PersonId id,
            String name,
            @Nullable String email,
            List<Membership> memberships,
            String serviceArea,
            Role role,
            Set<Alias> aliases,
            Set<String> championOf,
            @Nullable String regulator,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable String managerId,
            @Nullable LocalDate awayUntil,
            long version) {
        this(
                id,
                name,
                email,
                memberships,
                serviceArea,
                role,
                aliases,
                championOf,
                regulator,
                registeredOn,
                joinedOn,
                leftOn,
                managerId,
                awayUntil,
                List.of(),
                version);
    }

    /** Whether they joined less than 60 days ago, and are still finding their feet. */
    public boolean joinedLately(LocalDate today) {
        return joinedOn != null && today.isBefore(joinedOn.plusDays(NEW_DAYS));
    }

    /** The team on a day; before the first membership, the first team. */
    public String teamOn(LocalDate day) {
        return Memberships.teamOn(memberships, day);
    }

    /** The team and the role on a day; before the first membership, the first ones. */
    public Membership membershipOn(LocalDate day) {
        return Memberships.on(memberships, day);
    }

    /** The same person, of another version. */
    public Person withVersion(long other) {
        return new Person(
                id,
                name,
                email,
                memberships,
                serviceArea,
                role,
                aliases,
                championOf,
                regulator,
                registeredOn,
                joinedOn,
                leftOn,
                managerId,
                awayUntil,
                away,
                other);
    }

    /** The same person, with these aliases alone. */
    public Person withAliases(Set<Alias> other) {
        return new Person(
                id,
                name,
                email,
                memberships,
                serviceArea,
                role,
                other,
                championOf,
                regulator,
                registeredOn,
                joinedOn,
                leftOn,
                managerId,
                awayUntil,
                away,
                version);
    }

    /** The same person, once a people file of a day says until when they are away, or, with null, that they are not. */
    public Person withAwayUntil(@Nullable LocalDate until, LocalDate today) {
        return new Person(
                id,
                name,
                email,
                memberships,
                serviceArea,
                role,
                aliases,
                championOf,
                regulator,
                registeredOn,
                joinedOn,
                leftOn,
                managerId,
                until,
                Away.told(away, until, today),
                version);
    }
}
