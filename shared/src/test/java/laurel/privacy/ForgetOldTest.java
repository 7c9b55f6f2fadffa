package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import laurel.ledger.DynamoOldHeld;
import laurel.ledger.DynamoOldYears;
import laurel.ledger.HeldEvent;
import laurel.ledger.HeldEvents;
import laurel.ledger.Holder;
import laurel.ledger.Outcome;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.Message;
import laurel.mail.MessageId;
import laurel.mail.Reason;
import laurel.mail.outcome.DynamoOldMail;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.Outcomes;
import laurel.mail.outcome.Tracked;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoOldAudit;
import laurel.people.Role;
import laurel.progress.YearProgress;
import laurel.wiring.LedgerModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ForgetOldTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Council council = new Council();
    private final ForgetOld forget = new ForgetOld(
            List.of(
                    new DynamoOldMail(council.dynamo, council.settings),
                    new DynamoOldHeld(council.dynamo, council.settings),
                    new DynamoOldAudit(council.dynamo, council.settings),
                    new DynamoOldYears(council.dynamo, council.settings)),
            council.clock);

    @BeforeEach
    void sam() {
        council.person(Council.SAM, "Sam Okafor", "sam@council.example", Role.STAFF, null);
    }

    @Test
    void aRegistrationYearGoesAsAWholeAndTheYearsThatAreKeptStayAsTheyWere() {
        council.report(Council.SAM, "y22", "discussion.led", "2022-11-30T10:00:00Z", "");
        council.report(Council.SAM, "y23", "discussion.led", "2022-12-01T10:00:00Z", "");
        council.report(Council.SAM, "y26", "discussion.led", "2026-11-02T10:00:00Z", "");
        List<YearProgress> before = council.ledger.years(Council.SAM);

        assertThat(forget.work(MINUTE)).isEqualTo(1);

        assertThat(council.ledger.years(Council.SAM)).isEqualTo(before.subList(1, before.size()));
        assertThat(council.ledger.latest(new Holder.Known(Council.SAM), Instant.EPOCH, null, 10))
                .extracting(entry -> entry.action().key().id())
                .containsExactly("y26", "y23");
        assertThat(council.everything()).noneMatch(item -> item.toString().contains("y22"));
        assertThat(LedgerModule.awards(council.dynamo, council.settings).of(Council.SAM))
                .extracting(award -> award.badge())
                .contains("first-steps");
        assertThat(forget.work(MINUTE)).isZero();
    }

    @Test
    void aRunThatHasNoTimeLeavesItToTheNext() {
        council.report(Council.SAM, "y22", "discussion.led", "2022-11-30T10:00:00Z", "");

        assertThat(forget.work(Duration.ZERO)).isZero();
        assertThat(forget.work(MINUTE)).isEqualTo(1);
    }

    @Test
    void anEmailThatIsDoneWithIsForgottenAndOneThatWaitsIsNot() {
        DynamoMailStore mail = new DynamoMailStore(council.dynamo, council.settings);
        Instant old = Council.NOW.minus(Duration.ofDays(401));
        MessageId dropped = new MessageId(Council.SAM, Kind.BADGE, "old");
        MessageId waits = new MessageId(Council.SAM, Kind.BADGE, "waits");
        MessageId lately = new MessageId(Council.SAM, Kind.BADGE, "lately");
        for (MessageId id : List.of(dropped, waits)) {
            mail.note(id, old, old);
        }
        mail.note(lately, Council.NOW, Council.NOW);
        mail.drop(mail.find(dropped).orElseThrow(), old, Reason.PAST);
        mail.drop(mail.find(lately).orElseThrow(), Council.NOW, Reason.PAST);
        Outcomes outcomes = new DynamoOutcomes(council.dynamo, council.settings);
        outcomes.note(
                Council.SAM,
                new Tracked("ses-old", Council.SAM, null),
                Outcomes.Step.SENT,
                new Outcomes.Happened(old, ""));

        forget.work(MINUTE);

        assertThat(mail.all(Council.SAM)).extracting(Message::id).containsExactlyInAnyOrder(waits, lately);
        assertThat(outcomes.find(Council.SAM, "ses-old")).isEmpty();
    }

    @Test
    void aLineOfTheAuditIsForgottenOnceItIsOld() {
        council.audit.add(new AuditLine(Council.NOW.minus(Duration.ofDays(1_101)), "p1", "void", "x", null));
        council.audit.add(new AuditLine(Council.NOW.minus(Duration.ofDays(1_099)), "p1", "void", "y", null));

        forget.work(MINUTE);

        assertThat(council.audit.latest(10)).extracting(AuditLine::about).containsExactly("y");
    }

    @Test
    void aHeldReportIsForgottenOnceItWasDealtWithAndNotBefore() {
        council.clock.set("2026-08-01T10:00:00Z");
        for (String id : List.of("dealt-with", "open")) {
            assertThat(council.send("learning.vle", """
                            {"id":"%s","person":"vle:x","type":"no.such.type","occurredAt":"2026-08-01T09:00:00Z"}""".formatted(id))).isInstanceOf(Outcome.Held.class);
        }
        council.clock.set(Council.NOW.toString());
        HeldEvents held = LedgerModule.heldEvents(council.dynamo, council.settings);
        held.list().stream()
                .filter(event -> "dealt-with".equals(event.id()))
                .forEach(event -> held.dealtWith(event.key()));

        forget.work(MINUTE);

        assertThat(held.list()).extracting(HeldEvent::id).containsExactly("open");
        assertThat(council.everything()).noneMatch(item -> item.toString().contains("dealt-with"));
    }
}
