package laurel.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import laurel.feedback.Contact;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.Role;
import laurel.people.TeamMember;
import laurel.people.Viewer;

/** The people of teams, remembered for a minute, since a team's are gone through one after the other. */
public final class Colleagues {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Directory directory;
    private final Clock clock;
    private final Map<String, Seen> teams = new ConcurrentHashMap<>();

    private record Seen(Instant at, List<Person> people) {}

    /** Takes a clock in the organisation's time zone. */
    public Colleagues(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Those of a team who have not left, in the order of their ids. */
    public List<Person> of(String team) {
        Instant now = clock.instant();
        Seen seen = teams.get(team);
        if (seen == null || seen.at().plus(REMEMBERED).isBefore(now)) {
            seen = new Seen(now, read(team));
            teams.put(team, seen);
        }
        return seen.people();
    }

    /** The champion of a person's team, if one of the team is it and has an address; never they themselves. */
    public Optional<Contact> championFor(Person person) {
        LocalDate today = LocalDate.now(clock);
        String team = person.teamOn(today);
        return of(team).stream()
                .filter(each -> !each.id().equals(person.id()) && each.role() == Role.CHAMPION)
                .filter(each -> Viewer.of(each, today).teams().contains(team))
                .flatMap(each ->
                        Optional.ofNullable(each.email()).map(email -> new Contact(each.name(), email)).stream())
                .findFirst();
    }

    /** Whether somebody of the person's own team has them as manager. */
    public boolean isManager(Person person) {
        String team = person.teamOn(LocalDate.now(clock));
        return of(team).stream().anyMatch(each -> person.id().value().equals(each.managerId()));
    }

    private List<Person> read(String team) {
        LocalDate today = LocalDate.now(clock);
        return directory
                .people(directory.team(team).stream().map(TeamMember::id).toList())
                .values()
                .stream()
                .filter(person -> person.leftOn() == null || !person.leftOn().isBefore(today))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }
}
