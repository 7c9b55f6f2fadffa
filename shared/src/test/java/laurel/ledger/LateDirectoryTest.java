package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import laurel.action.Alias;
import laurel.people.Directory;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.TeamMember;
import laurel.progress.YearProgress;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;

/** The directory may answer from a moment ago; what comes of it must be right all the same. */
class LateDirectoryTest {
    private static final PersonId ANN = new PersonId("ann");
    private static final Alias LIB = new Alias("lib:ann");

    private final Clock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final InMemoryDirectory people = new InMemoryDirectory().with(People.staff("ann", "north"));
    private final InMemoryTables tables = new InMemoryTables(people, Stores.ENGINE, LocalDynamo.settings(), clock);
    private final Ledger ledger = new InMemoryLedger(tables);

    @Test
    void p2WhatIsSharedWithANewAliasOfOnesOwnBringsNothing() {
        over(people).record().record(List.of(shared("a1", "vle:bob")));
        Directory late = new Late(people.copy(), people);
        Person before = Objects.requireNonNull(people.read(List.of(ANN)).get(ANN));
        people.write(before, People.withAliases(before, LIB.value()));
        over(people).rewrites().person(ANN);

        over(late).record().record(List.of(shared("a2", LIB.value())));

        assertThat(ledger.years(ANN)).extracting(YearProgress::actions).containsExactly(2);
        assertThat(ledger.years(ANN)).extracting(year -> year.points().total()).containsExactly(3);
    }

    private UseCases over(Directory directory) {
        return UseCases.over(
                ledger,
                new InMemoryAwards(tables),
                new InMemoryHeldEvents(tables),
                directory,
                people,
                tables.rewards(),
                Stores.ENGINE,
                clock);
    }

    private static Report shared(String id, String recipient) {
        try {
            return new Report(
                    "",
                    "learning.vle",
                    Report.ACTION,
                    new ObjectMapper().readTree("""
                    {"id":"%s","person":"mailto:ann@council.example","type":"resource.shared",
                     "occurredAt":"2026-11-23T09:00:00Z","recipient":"%s"}""".formatted(id, recipient)),
                    World.NOW);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(id, e);
        }
    }

    /** Answers about people as they were, unless it is asked for now. */
    private record Late(Directory then, Directory now) implements Directory {
        @Override
        public Optional<Person> person(PersonId id) {
            return then.person(id);
        }

        @Override
        public Optional<Person> personNow(PersonId id) {
            return now.personNow(id);
        }

        @Override
        public Optional<PersonId> who(Alias alias) {
            return then.who(alias);
        }

        @Override
        public Map<Alias, PersonId> who(Collection<Alias> aliases) {
            return then.who(aliases);
        }

        @Override
        public List<TeamMember> team(String team) {
            return then.team(team);
        }
    }
}
