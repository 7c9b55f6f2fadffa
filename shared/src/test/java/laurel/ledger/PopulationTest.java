package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.progress.Engine;
import laurel.progress.Histories;
import laurel.progress.YearProgress;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;

/**
 * A whole population over three years, of whom a few do most: what was done in the order of time comes out the same as
 * shuffled, sent twice, taken back in part, in two halves, and rebuilt. As many people as the system property {@code
 * laurel.people} says, each doing three things and a bit on average.
 */
class PopulationTest {
    private static final int PEOPLE = Integer.getInteger("laurel.people", 1_500);
    private static final int EVENTS = PEOPLE * 16 / 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST = Instant.parse("2023-12-01T00:00:00Z");
    private static final Scheme SCHEME = new Scheme(CatalogueReader.shipped(), Histories.CAMPAIGN_LIST, Map.of());

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<Event> events =
            IntStream.range(0, EVENTS).mapToObj(this::event).toList();

    private record Event(String id, String detail, Instant at, boolean voided) {}

    private static final class Run {
        final ScriptedClock clock = new ScriptedClock("2026-11-30T23:00:00Z");
        final Engine engine = new Engine(SCHEME, ZoneId.of("Europe/London"));
        final InMemoryDirectory directory = new InMemoryDirectory();
        final InMemoryTables tables = new InMemoryTables(directory, engine, LocalDynamo.settings(), clock);
        final Ledger ledger = new InMemoryLedger(tables);
        UseCases cases = again();
        int tags;

        Run() {
            for (int i = 0; i < PEOPLE; i++) {
                Person person = People.withAliases(People.staff("p" + i, "team-" + i % 40), "vle:p" + i);
                directory.with(person);
            }
        }

        UseCases again() {
            return UseCases.over(
                    ledger,
                    new InMemoryAwards(tables),
                    new InMemoryHeldEvents(tables),
                    directory,
                    directory,
                    tables.rewards(),
                    new Engine(SCHEME, ZoneId.of("Europe/London")),
                    clock);
        }

        void record(List<Event> reports, boolean voids) {
            List<Report> batch = new ArrayList<>();
            for (Event event : reports) {
                batch.add(
                        voids
                                ? report(Report.VOID, "{\"id\":\"%s\"}".formatted(event.id()))
                                : report(Report.ACTION, event.detail()));
            }
            cases.record().record(batch).values().forEach(result -> assertThat(result)
                    .isInstanceOf(RecordActions.Result.Settled.class));
        }

        Report report(String type, String detail) {
            try {
                return new Report("tag-" + tags++, "learning.vle", type, JSON.readTree(detail), clock.instant());
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(detail, e);
            }
        }

        /** Everything that follows from what a person did, without the versions, which count writes. */
        Map<String, Object> progress(PersonId person) {
            Map<String, Object> all = new TreeMap<>();
            for (YearProgress year : ledger.years(person)) {
                if (year.actions() > 0) {
                    all.put(year.year().id(), year.withVersion(0));
                    ledger.months(person, year.year()).stream()
                            .filter(month -> month.actions() > 0)
                            .forEach(month -> all.put(month.month().toString(), month.withVersion(0)));
                }
            }
            all.put(
                    "awards",
                    new InMemoryAwards(tables)
                            .of(person).stream()
                                    .map(award -> award.badgeFor().toString())
                                    .collect(Collectors.toCollection(TreeSet::new)));
            return all;
        }
    }

    private Event event(int number) {
        String person = "p" + (int) (PEOPLE * Math.pow(random.nextDouble(), 4));
        // Whole hours around the edges of windows more often than elsewhere.
        Instant at = FIRST.plusSeconds(3_600L * random.nextInt(3 * 365 * 24));
        String type = Histories.type(random);
        String detail = """
                {"id":"e%d","person":"vle:%s","type":"%s","occurredAt":"%s","resource":{"id":"r%d"},\
                "topics":["topic-%d"],"standards":["4.%d"],"tags":["impact"],"group":"g%d"%s}""".formatted(
                        number,
                        person,
                        type,
                        at,
                        random.nextInt(8),
                        random.nextInt(6),
                        1 + random.nextInt(8),
                        random.nextInt(3),
                        List.of("resource.shared", "share.useful").contains(type)
                                ? ",\"recipient\":\"vle:p%d\"".formatted(random.nextInt(PEOPLE))
                                : "");
        return new Event("e" + number, detail, at, random.nextInt(10) == 0);
    }

    @Test
    void p2p3p6APopulationComesOutTheSameInAnyOrderInHalvesAndRebuilt() {
        Run inOrder = new Run();
        List<Event> left = events.stream()
                .filter(event -> !event.voided())
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .toList();
        for (int from = 0; from < left.size(); from += 100) {
            inOrder.record(left.subList(from, Math.min(left.size(), from + 100)), false);
        }

        Run shuffled = new Run();
        List<Event> mixed = new ArrayList<>(events);
        IntStream.range(0, EVENTS / 5).forEach(i -> mixed.add(events.get(i)));
        Collections.shuffle(mixed, random);
        for (int from = 0; from < mixed.size(); ) {
            List<Event> batch = mixed.subList(from, Math.min(mixed.size(), from + 1 + random.nextInt(200)));
            shuffled.record(batch, false);
            // A void may come before its action, and twice.
            shuffled.record(
                    events
                            .subList((int) ((long) from * events.size() / mixed.size()), (int)
                                    ((long) (from + batch.size()) * events.size() / mixed.size()))
                            .stream()
                            .filter(Event::voided)
                            .toList(),
                    true);
            boolean half = from < mixed.size() / 2 && from + batch.size() >= mixed.size() / 2;
            shuffled.cases = half ? shuffled.again() : shuffled.cases;
            from += batch.size();
        }

        for (int i = 0; i < PEOPLE; i++) {
            PersonId person = new PersonId("p" + i);
            Map<String, Object> expected = inOrder.progress(person);
            assertThat(shuffled.progress(person))
                    .as("%s, seed %d", person, seed)
                    .isEqualTo(expected);
            shuffled.cases.rewrites().person(person);
            assertThat(shuffled.progress(person))
                    .as("%s rebuilt, seed %d", person, seed)
                    .isEqualTo(expected);
        }
    }
}
