package laurel.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import laurel.mail.Claim;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.MailStore;
import laurel.mail.MessageId;
import laurel.mail.Settlement;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.Outcomes;
import laurel.mail.outcome.Outcomes.Happened;
import laurel.mail.outcome.Outcomes.Step;
import laurel.mail.outcome.Tracked;
import laurel.people.PersonId;

/** What a message takes of DynamoDB until it is sent and SES has said so, for somebody's first and their hundredth. */
final class MailUnits {
    /** How many people of a council it uses up. */
    static final int PEOPLE = 7;

    private static final int OF_EACH = 3;
    private static final int EARLIER = 99;
    /** Seldom enough for every rule of the gate. */
    private static final Duration APART = Duration.ofDays(4);

    private final Report report;
    private final MailCouncil council;
    private final boolean explain;
    private final Meter meter;

    MailUnits(Report report, MailCouncil council, boolean explain) {
        this.report = report;
        this.council = council;
        this.explain = explain;
        this.meter = new Meter(council.tables().client());
    }

    void run() throws Exception {
        // The first of all reads the scheme, which is then known for a minute.
        council.thank(0);
        council.hear(council.nextOutcome());
        measure("somebody's first message", 1);
        for (int person = 1 + OF_EACH; person < 1 + 2 * OF_EACH; person++) {
            earlier(new PersonId("p" + person));
        }
        measure("somebody's 100th message", 1 + OF_EACH);
    }

    private void measure(String which, int from) throws Exception {
        Units sending = Units.NONE;
        Units settling = Units.NONE;
        for (int i = 0; i < OF_EACH; i++) {
            int person = from + i;
            meter.forget();
            sending = sending.plus(meter.of(() -> {
                council.thank(person);
                return person;
            }));
            explain();
            String outcome = council.nextOutcome();
            settling = settling.plus(meter.of(() -> council.hear(outcome)));
            explain();
        }
        line(which + ", until it is sent, written", sending.each(OF_EACH).writes());
        line("  read", sending.each(OF_EACH).reads());
        line("  what SES says of it, written", settling.each(OF_EACH).writes());
        line("  read", settling.each(OF_EACH).reads());
        line(
                "  all of it, by the engine's own count",
                sending.plus(settling).each(OF_EACH).reported());
    }

    private void line(String name, double units) {
        report.line(name, "%14.2f".formatted(units));
    }

    private void explain() {
        if (explain) {
            meter.requests().forEach(request -> report.line("    " + request, ""));
        }
    }

    /** What a year and more of e-mails leaves of a person. */
    private void earlier(PersonId person) {
        MailStore store = new DynamoMailStore(council.tables().client(), council.settings());
        Outcomes outcomes = new DynamoOutcomes(council.tables().client(), council.settings());
        for (int i = EARLIER; i > 0; i--) {
            Instant at = Council.NOW.minus(APART.multipliedBy(i));
            MessageId message = new MessageId(person, Kind.BADGE, "all-rounder|earlier-" + i);
            store.note(message, at, at);
            Claim claim = store.claim(store.correspondence(person), Kind.BADGE, List.of(message), at, at)
                    .orElseThrow();
            String mail = "010b0192a5f3c1d4-2f6f0c1e-7d0e-4e0a-9a39-%012d-000000".formatted(i);
            store.settle(person, claim.token(), new Settlement.Left(mail), at);
            Tracked tracked = new Tracked(mail, person, claim.token());
            outcomes.note(person, tracked, Step.SENT, new Happened(at, ""));
            outcomes.note(person, tracked, Step.DELIVERED, new Happened(at, ""));
        }
    }
}
