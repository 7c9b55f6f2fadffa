package laurel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import laurel.mail.Decision.Drop;
import laurel.mail.Decision.HoldUntil;
import laurel.mail.Decision.SendNow;
import laurel.mail.Delivery.InDoubt;
import laurel.mail.Delivery.Refused;
import laurel.mail.Delivery.Sent;
import laurel.mail.Delivery.TryLater;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Thanks people for awards, each award once: note it, ask the gate at the last moment, claim, send, mark. What stops
 * before the claim is taken up by the next release. What stops after it stays claimed, for nobody here can know whether
 * the e-mail left, and a second copy is worse than none.
 */
public final class Recognition {
    /** After this, SES is tried again. */
    static final Duration BREATH = Duration.ofMinutes(10);

    /** How often to look again when somebody else was quicker; after that, the next release looks. */
    private static final int LOOKS = 5;

    private final Facts facts;
    private final MailStore store;
    private final MailGate gate;
    private final RecognitionWriter writer;
    private final Postbox postbox;
    private final Clock clock;

    public Recognition(
            Facts facts, MailStore store, MailGate gate, RecognitionWriter writer, Postbox postbox, Clock clock) {
        this.facts = facts;
        this.store = store;
        this.gate = gate;
        this.writer = writer;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** Takes an award to its e-mail, now if that may be. Announcing it again changes nothing. */
    public void announced(AnnouncedAward award) {
        store.note(award, clock.instant());
        writeTo(award.id().person());
    }

    /** Decides all that is held for a person, and sends what may be sent, as one e-mail. */
    public void writeTo(PersonId id) {
        for (int look = 0; look < LOOKS; look++) {
            Instant now = clock.instant();
            List<StandingAward> ready = decide(id, now);
            if (ready.isEmpty()) {
                return;
            }
            Optional<Person> person = facts.person(id);
            if (person.isEmpty()) {
                return;
            }
            Letter letter = writer.letter(person.get(), ready);
            List<AwardId> mentioned = ready.stream().map(StandingAward::id).toList();
            Optional<Claim> claim = store.claim(id, gate.day(now), mentioned, now);
            if (claim.isPresent()) {
                send(claim.get(), letter);
                return;
            }
        }
    }

    private List<StandingAward> decide(PersonId id, Instant now) {
        boolean writtenToday = store.isClaimed(id, gate.day(now));
        List<StandingAward> ready = new ArrayList<>();
        for (Mention held : store.held(id)) {
            Circumstances circumstances = facts.of(held.award(), now, writtenToday);
            switch (gate.decide(circumstances)) {
                case SendNow yes -> circumstances.standing().ifPresent(ready::add);
                case HoldUntil hold -> store.hold(held, hold.until(), hold.why());
                case Drop drop -> store.drop(held, now, drop.why());
            }
        }
        return ready.size() > MailStore.MOST_IN_A_CLAIM ? ready.subList(0, MailStore.MOST_IN_A_CLAIM) : ready;
    }

    private void send(Claim claim, Letter letter) {
        switch (postbox.send(letter.tagged(MailTags.of(claim)))) {
            case Sent sent -> store.sent(claim, sent.messageId(), clock.instant());
            case Refused no -> store.refused(claim, clock.instant(), because(Reason.REFUSED, no.why()));
            case TryLater later ->
                store.giveBack(claim, clock.instant().plus(BREATH), because(Reason.TRY_LATER, later.why()));
            case InDoubt doubt -> store.inDoubt(claim, because(Reason.IN_DOUBT, doubt.why()));
        }
    }

    private static String because(Reason reason, String said) {
        return reason.id() + ": " + said;
    }
}
