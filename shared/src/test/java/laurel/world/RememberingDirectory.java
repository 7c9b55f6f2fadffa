package laurel.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Alias;
import laurel.people.Directory;
import laurel.people.InMemoryDirectory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.TeamMember;
import org.jspecify.annotations.Nullable;

/** People who can be read as they were a moment ago. */
final class RememberingDirectory extends InMemoryDirectory {
    private record Past(Instant since, InMemoryDirectory people) {}

    private final Clock clock;
    private final Deque<Past> past = new ArrayDeque<>();

    RememberingDirectory(Clock clock) {
        this.clock = clock;
        past.push(new Past(Instant.EPOCH, new InMemoryDirectory()));
    }

    /** People as they were so long ago. */
    synchronized Directory ago(Duration time) {
        Instant then = clock.instant().minus(time);
        Directory was = past.stream()
                .filter(each -> !each.since().isAfter(then))
                .findFirst()
                .orElseThrow()
                .people();
        return new Late(was, this);
    }

    /** People as they were, unless it is asked for now. */
    private record Late(Directory was, Directory is) implements Directory {
        @Override
        public Optional<Person> person(PersonId id) {
            return was.person(id);
        }

        @Override
        public Optional<Person> personNow(PersonId id) {
            return is.personNow(id);
        }

        @Override
        public Optional<PersonId> who(Alias alias) {
            return was.who(alias);
        }

        @Override
        public Map<Alias, PersonId> who(Collection<Alias> aliases) {
            return was.who(aliases);
        }

        @Override
        public List<TeamMember> team(String team) {
            return was.team(team);
        }
    }

    @Override
    public synchronized InMemoryDirectory with(Person person) {
        super.with(person);
        remember();
        return this;
    }

    @Override
    public synchronized Optional<PersonId> hold(Alias alias) {
        Optional<PersonId> person = super.hold(alias);
        remember();
        return person;
    }

    @Override
    public synchronized Binding bind(Alias alias, PersonId person) {
        Binding binding = super.bind(alias, person);
        remember();
        return binding;
    }

    @Override
    public synchronized Result write(@Nullable Person before, Person after) {
        Result result = super.write(before, after);
        remember();
        return result;
    }

    private void remember() {
        past.push(new Past(clock.instant(), copy()));
    }
}
