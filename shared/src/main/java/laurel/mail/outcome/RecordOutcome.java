package laurel.mail.outcome;

import java.util.List;
import laurel.mail.outcome.Outcome.Bounced;
import laurel.mail.outcome.Outcome.Complained;
import laurel.mail.outcome.Outcome.Delayed;
import laurel.mail.outcome.Outcome.Delivered;
import laurel.mail.outcome.Outcome.Rejected;
import laurel.mail.outcome.Outcome.RenderingFailed;
import laurel.mail.outcome.Outcome.Sent;
import laurel.mail.outcome.Outcomes.Happened;
import laurel.mail.outcome.Outcomes.Step;

/**
 * Draws the consequences of what SES says: suppresses the address, settles the claim, and remembers. Each is done in a
 * way that doing it again changes nothing, and the most important first, so that a crash in between is made good by the
 * event's next delivery.
 */
public final class RecordOutcome {
    private final Suppressions suppressions;
    private final Settlements settlements;
    private final Outcomes outcomes;

    public RecordOutcome(Suppressions suppressions, Settlements settlements, Outcomes outcomes) {
        this.suppressions = suppressions;
        this.settlements = settlements;
        this.outcomes = outcomes;
    }

    /** Records one outcome. */
    public void record(Outcome outcome) {
        switch (outcome) {
            case Sent sent -> {
                left(sent);
                note(sent, Step.SENT, "");
            }
            case Delivered delivered -> {
                left(delivered);
                note(delivered, Step.DELIVERED, "");
            }
            case Bounced bounced -> {
                if (bounced.permanent()) {
                    suppress(bounced, "bounce/" + bounced.kind(), bounced.addresses());
                }
                left(bounced);
                note(bounced, Step.BOUNCED, bounced.kind());
            }
            case Complained complained -> {
                if (complained.unwanted()) {
                    suppress(complained, "complaint/" + complained.kind(), complained.addresses());
                }
                left(complained);
                note(complained, Step.COMPLAINED, complained.kind());
            }
            case Delayed delayed -> {
                left(delayed);
                note(delayed, Step.DELAYED, delayed.kind());
            }
            case Rejected rejected -> {
                rejected(rejected, rejected.why());
                note(rejected, Step.REJECTED, rejected.why());
            }
            case RenderingFailed failed -> {
                rejected(failed, failed.why());
                note(failed, Step.REJECTED, failed.why());
            }
        }
    }

    private void suppress(Outcome outcome, String reason, List<String> addresses) {
        for (String address : addresses) {
            suppressions.add(new Suppression(
                    AddressDigest.of(address),
                    reason,
                    outcome.at(),
                    outcome.mail().messageId(),
                    outcome.mail().person()));
        }
    }

    /** What SES delivers, tries to deliver or gets back has left, though no word of its being sent may ever come. */
    private void left(Outcome outcome) {
        Tracked mail = outcome.mail();
        if (mail.person() != null && mail.claim() != null) {
            settlements.left(mail.person(), mail.claim(), mail.messageId(), outcome.at());
        }
    }

    private void rejected(Outcome outcome, String why) {
        Tracked mail = outcome.mail();
        if (mail.person() != null && mail.claim() != null) {
            settlements.rejected(mail.person(), mail.claim(), why, outcome.at());
        }
    }

    private void note(Outcome outcome, Step step, String detail) {
        if (outcome.mail().person() != null) {
            outcomes.note(outcome.mail().person(), outcome.mail(), step, new Happened(outcome.at(), detail));
        }
    }
}
