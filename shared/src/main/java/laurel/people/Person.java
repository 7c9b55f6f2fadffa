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
        long version) {

    public Person {
        memberships = List.copyOf(memberships);
        aliases = Set.copyOf(aliases);
        championOf = Set.copyOf(championOf);
        if (memberships.isEmpty()) {
            throw new IllegalArgumentException("A person belongs to a team");
        }
    }

    /** The team on a day; before the first membership, the first team. */
    public String teamOn(LocalDate day) {
        return Memberships.teamOn(memberships, day);
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
                version);
    }
}
