package laurel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.action.Alias;
import org.jspecify.annotations.Nullable;

/** People to test with. */
public final class People {
    private People() {}

    /** A member of staff who always was in the team, with the address {@code ID@council.example}. */
    public static Person staff(String id, String team) {
        return somebody(id, team, Role.STAFF, Set.of());
    }

    /** A champion of the teams, in {@code team} themselves. */
    public static Person champion(String id, String team, String... of) {
        return somebody(id, team, Role.CHAMPION, Set.of(of));
    }

    /** Somebody with a role, who encourages teams if any are given. */
    public static Person somebody(String id, String team, Role role, Set<String> championOf) {
        String email = id + "@council.example";
        return new Person(
                new PersonId(id),
                "Name of " + id,
                email,
                List.of(new Membership(LocalDate.EPOCH, team)),
                "adults",
                role,
                Set.of(Alias.ofMail(email).orElseThrow()),
                championOf,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    /** The same person with further aliases. */
    public static Person withAliases(Person person, String... more) {
        return new Person(
                person.id(),
                person.name(),
                person.email(),
                person.memberships(),
                person.serviceArea(),
                person.role(),
                Stream.concat(
                                person.aliases().stream(),
                                Stream.of(more).map(Alias::parse).map(Optional::orElseThrow))
                        .collect(Collectors.toSet()),
                person.championOf(),
                person.regulator(),
                person.registeredOn(),
                person.joinedOn(),
                person.leftOn(),
                person.managerId(),
                person.awayUntil(),
                person.version());
    }

    /** The same person, in another team since a day. */
    public static Person moved(Person person, LocalDate since, String team) {
        return new Person(
                person.id(),
                person.name(),
                person.email(),
                Stream.concat(person.memberships().stream(), Stream.of(new Membership(since, team)))
                        .toList(),
                person.serviceArea(),
                person.role(),
                person.aliases(),
                person.championOf(),
                person.regulator(),
                person.registeredOn(),
                person.joinedOn(),
                person.leftOn(),
                person.managerId(),
                person.awayUntil(),
                person.version());
    }

    /** The same person, with the days on which they left and until which they are away. */
    public static Person gone(Person person, @Nullable LocalDate leftOn, @Nullable LocalDate awayUntil) {
        return new Person(
                person.id(),
                person.name(),
                person.email(),
                person.memberships(),
                person.serviceArea(),
                person.role(),
                person.aliases(),
                person.championOf(),
                "Social Work England",
                LocalDate.of(2020, 12, 1),
                LocalDate.of(2019, 9, 1),
                leftOn,
                "m1",
                awayUntil,
                person.version());
    }
}
