package laurel.mail.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.feedback.CpdReminder;
import laurel.ledger.InMemoryLedger;
import laurel.ledger.InMemoryTables;
import laurel.mail.Kind;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.MessageId;
import laurel.mail.Wording;
import laurel.mail.letter.CpdReminderWriter;
import laurel.people.InMemoryDirectory;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.standard4.DynamoOwnNotes;
import laurel.standard4.OwnNotes;
import laurel.standard4.RenewalRule;
import laurel.standard4.RenewalRules;
import laurel.standard4.WorkOutRenewal;
import laurel.stoplink.InMemoryStopTokens;
import laurel.stoplink.StopLinks;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReminderComposerTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final PersonId SAM = new PersonId("sam");
    private static final Instant NOW = Instant.parse("2026-11-25T09:30:00Z");
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2026);

    private final Settings settings = LocalDynamo.settings();
    private final Engine engine = new Engine(Scheme.of(CatalogueReader.shipped()), LONDON);
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final OwnNotes notes = new DynamoOwnNotes(LocalDynamo.client(), settings);
    private final ReminderComposer composer = new ReminderComposer(
            directory,
            new WorkOutRenewal(
                    RenewalRules.shipped(),
                    new InMemoryLedger(
                            new InMemoryTables(directory, engine, settings, new ScriptedClock("2026-11-25T09:30:00Z"))),
                    notes,
                    engine),
            new CpdReminderWriter(Wording.english(), settings),
            new StopLinks(new InMemoryStopTokens(), settings.site()),
            engine,
            LONDON);

    @Test
    void aReminderIsGoodForFiveDaysFromItsDateOn() {
        directory.with(registered("Social Work England"));
        assertThat(find("2026-11-25"))
                .get()
                .extracting(Material::until)
                .isEqualTo(Optional.of(Instant.parse("2026-11-30T00:00:00Z")));
        assertThat(find("2026-09-01"))
                .get()
                .extracting(Material::until)
                .isEqualTo(Optional.of(Instant.parse("2026-09-05T23:00:00Z")));
    }

    @Test
    void whoHasNotedEveryStepByThenIsNotReminded() {
        directory.with(registered("Social Work England"));
        for (RenewalRule.Step step : RenewalRules.shipped().of(YEAR).steps()) {
            assertThat(find("2026-11-25")).isPresent();
            notes.note(SAM, YEAR, step.id(), NOW);
        }
        assertThat(find("2026-11-25")).isEmpty();
    }

    @Test
    void whoIsRegisteredElsewhereOrNobodyKnowsWhereIsNotReminded() {
        directory.with(registered("Social Care Wales"));
        assertThat(find("2026-11-25")).isEmpty();
        directory.with(registered(null));
        assertThat(find("2026-11-25")).isEmpty();
    }

    private Optional<Material<CpdReminder>> find(String date) {
        MessageId id = new MessageId(SAM, Kind.CPD_REMINDER, date);
        return composer.find(new Message(id, NOW, Message.State.HELD, NOW, "new", null, null));
    }

    private static Person registered(@Nullable String regulator) {
        return new Person(
                SAM,
                "Sam",
                "sam@council.example",
                List.of(new Membership(LocalDate.EPOCH, "north")),
                "children",
                Role.STAFF,
                Set.of(),
                Set.of(),
                regulator,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
