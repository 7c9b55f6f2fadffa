package laurel.mail.composing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import laurel.action.ActionKey;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.ledger.InMemoryAwards;
import laurel.ledger.InMemoryHeldEvents;
import laurel.ledger.InMemoryLedger;
import laurel.ledger.InMemoryTables;
import laurel.ledger.Report;
import laurel.ledger.UseCases;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.progress.Engine;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SaidThanksTest {
    private static final PersonId SAM = new PersonId("sam");

    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Engine engine = new Engine(Scheme.of(CatalogueReader.shipped()), ZoneId.of("Europe/London"));
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryTables tables = new InMemoryTables(directory, engine, LocalDynamo.settings(), clock);
    private final InMemoryLedger ledger = new InMemoryLedger(tables);
    private final UseCases useCases = UseCases.over(
            ledger,
            new InMemoryAwards(tables),
            new InMemoryHeldEvents(tables),
            directory,
            directory,
            tables.rewards(),
            engine,
            clock);
    private final SaidThanks said = new SaidThanks(ledger, directory, engine, "A colleague");

    @BeforeEach
    void twoPeople() {
        directory.with(People.withAliases(People.staff("sam", "north"), "vle:sam"));
        directory.with(People.withAliases(People.staff("ash", "north"), "vle:ash"));
    }

    @Test
    void whatIsRecordedIsFoundWithWhoSaidItAndWhatFor() {
        report("t1", "thanks.received", "vle:ash");
        assertThat(find("t1")).get().satisfies(found -> {
            assertThat(found.at()).isEqualTo(Instant.parse("2026-11-23T09:10:00Z"));
            assertThat(found.thanks().from())
                    .isEqualTo(
                            directory.person(new PersonId("ash")).orElseThrow().name());
            assertThat(found.thanks().did()).isEqualTo("The journal club");
        });
    }

    @Test
    void theWordsThatCameWithThanksAreSaid() {
        report("t1", "thanks.received", "vle:ash");
        SaidThanks withWords = new SaidThanks(
                ledger, directory, engine, "A colleague", key -> Optional.of("Thank you for " + key.id() + "."));

        assertThat(withWords.find(SaidThanks.message(SAM, new ActionKey("learning.vle", "t1"))))
                .get()
                .satisfies(found -> assertThat(found.thanks().words()).isEqualTo("Thank you for t1."));
        assertThat(find("t1"))
                .get()
                .satisfies(found -> assertThat(found.thanks().words()).isNull());
    }

    @Test
    void whoeverIsNotKnownIsAColleague() {
        report("t1", "thanks.received", "vle:nobody");
        assertThat(find("t1"))
                .get()
                .satisfies(found -> assertThat(found.thanks().from()).isEqualTo("A colleague"));
    }

    @Test
    void whatIsNotRecordedIsNotFound() {
        assertThat(find("t1")).isEmpty();
    }

    @Test
    void anotherActionIsNotTakenForThanks() {
        report("t1", "tool.used", "vle:ash");
        assertThat(find("t1")).isEmpty();
    }

    private Optional<SaidThanks.Found> find(String id) {
        return said.find(SaidThanks.message(SAM, new ActionKey("learning.vle", id)));
    }

    private void report(String id, String type, String from) {
        String detail = """
                {"id":"%s","person":"vle:sam","type":"%s","occurredAt":"2026-11-23T09:10:00Z","recipient":"%s","resource":{"id":"r","title":"The journal club"}}""".formatted(id, type, from);
        try {
            useCases.record()
                    .record(List.of(new Report(
                            "1", "learning.vle", Report.ACTION, new ObjectMapper().readTree(detail), clock.instant())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
