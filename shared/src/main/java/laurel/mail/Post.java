package laurel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import laurel.mail.Decision.Drop;
import laurel.mail.Decision.HoldUntil;
import laurel.mail.Decision.SendNow;
import laurel.mail.Delivery.InDoubt;
import laurel.mail.Delivery.Refused;
import laurel.mail.Delivery.Sent;
import laurel.mail.Delivery.TryLater;
import laurel.mail.Message.State;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Takes what there is to tell a person to their e-mails, each message once: note it, ask the gate at the last moment,
 * claim, send, settle. What stops before the claim is taken up by the next release. What stops after it stays claimed,
 * for nobody here can know whether the e-mail left, until SES's own send event tells.
 */
public final class Post {
    /** After this, SES is tried again. */
    static final Duration BREATH = Duration.ofMinutes(10);

    /** SES tells within seconds, as a rule, that an e-mail left; a claim that is silent for this long is given back. */
    static final Duration SILENCE = Duration.ofHours(1);

    /** How often to look again, after an e-mail or when somebody else was quicker; then, the next release looks. */
    private static final int LOOKS = 8;

    private final Facts facts;
    private final MailStore store;
    private final MailGate gate;
    private final List<Composer<?>> composers;
    private final Postbox postbox;
    private final Clock clock;
    private final boolean told;

    /**
     * @param composers the more urgent first
     * @param told whether SES tells what becomes of e-mails; if not, a claim in doubt stays as it is
     */
    public Post(
            Facts facts,
            MailStore store,
            MailGate gate,
            List<Composer<?>> composers,
            Postbox postbox,
            Clock clock,
            boolean told) {
        this.facts = facts;
        this.store = store;
        this.gate = gate;
        this.composers = List.copyOf(composers);
        this.postbox = postbox;
        this.clock = clock;
        this.told = told;
    }

    /** Whether SES takes e-mails at the moment. */
    public enum Ses {
        TAKES,
        /** It is asked too often, paused, or out of reach: it is of no use to go on at once. */
        BUSY
    }

    /** Takes a message to its e-mail, now if that may be. Saying so again changes nothing. */
    public Ses tell(MessageId id, Instant since) {
        note(id, since);
        return writeTo(id.person());
    }

    /** Only notes it, for the next release; for when SES is busy. */
    public void note(MessageId id, Instant since) {
        if (composers.stream().noneMatch(composer -> composer.kinds().contains(id.kind()))) {
            throw new IllegalArgumentException(
                    "Nothing writes e-mails of kind " + id.kind().id());
        }
        store.note(id, since, clock.instant());
    }

    /** Decides all that is open for a person, and sends what may be sent. */
    public Ses writeTo(PersonId id) {
        for (int look = 0; look < LOOKS; look++) {
            Instant now = clock.instant();
            List<Message> held = held(id, now);
            if (held.isEmpty()) {
                return Ses.TAKES;
            }
            Correspondence had = store.correspondence(id);
            Situation situation = facts.of(id, had);
            List<Batch<?>> ready = composers.stream()
                    .<Batch<?>>map(composer -> ready(composer, held, situation, now))
                    .filter(batch -> !batch.isEmpty())
                    .toList();
            Optional<Person> person = situation.person();
            if (ready.isEmpty() || person.isEmpty()) {
                return Ses.TAKES;
            }
            Letter letter = ready.getFirst().letter(person.get());
            Optional<Claim> claim = claim(had, ready.getFirst(), now);
            if (claim.isPresent()) {
                Ses ses = send(claim.get(), letter);
                if (ses == Ses.BUSY || ready.size() == 1 && !ready.getFirst().more()) {
                    return ses;
                }
            }
        }
        return Ses.TAKES;
    }

    /** What is held, with what is given back because SES has been silent about it. */
    private List<Message> held(PersonId id, Instant now) {
        List<Message> open = store.open(id);
        List<String> silent = open.stream()
                .filter(message -> told
                        && message.state() == State.CLAIMED
                        && !message.due().isAfter(now))
                .map(Message::token)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!silent.isEmpty()) {
            silent.forEach(
                    token -> store.settle(id, token, new Settlement.GivenBack(now, Reason.NO_SEND_EVENT.id()), now));
            open = store.open(id);
        }
        return open.stream().filter(message -> message.state() == State.HELD).toList();
    }

    private <T> Batch<T> ready(Composer<T> composer, List<Message> held, Situation situation, Instant now) {
        List<Material<T>> ready = new ArrayList<>();
        for (Message message : held) {
            if (composer.kinds().contains(message.id().kind())) {
                Optional<Material<T>> material = situation.live() ? composer.find(message) : Optional.empty();
                switch (gate.decide(new Circumstances(now, situation, message, material))) {
                    case SendNow yes -> material.ifPresent(ready::add);
                    case HoldUntil hold -> hold(message, hold);
                    case Drop drop -> store.drop(message, now, drop.why());
                }
            }
        }
        int most = Math.min(composer.most(), MailStore.MOST_IN_A_CLAIM);
        return new Batch<>(composer, ready.subList(0, Math.min(ready.size(), most)), ready.size() > most);
    }

    private void hold(Message message, HoldUntil hold) {
        boolean known = message.due().equals(hold.until())
                && message.why().equals(hold.why().id());
        if (!known) {
            store.hold(message, hold.until(), hold.why());
        }
    }

    private Optional<Claim> claim(Correspondence had, Batch<?> batch, Instant now) {
        List<MessageId> messages = batch.messages();
        return store.claim(had, messages.getFirst().kind(), messages, now, told ? now.plus(SILENCE) : null);
    }

    private Ses send(Claim claim, Letter letter) {
        Delivery delivery = postbox.send(letter.tagged(MailTags.of(claim)));
        Instant now = clock.instant();
        Settlement settlement =
                switch (delivery) {
                    case Sent sent -> new Settlement.Left(sent.messageId());
                    case Refused no -> new Settlement.Refused(because(Reason.REFUSED, no.why()));
                    case TryLater later ->
                        new Settlement.GivenBack(now.plus(BREATH), because(Reason.TRY_LATER, later.why()));
                    case InDoubt doubt -> new Settlement.InDoubt(because(Reason.IN_DOUBT, doubt.why()));
                };
        store.settle(claim.person(), claim.token(), settlement, now);
        return delivery instanceof TryLater ? Ses.BUSY : Ses.TAKES;
    }

    private static String because(Reason reason, String said) {
        return reason.id() + ": " + said;
    }

    /** What may be sent in one e-mail, and whether there is more for another. */
    private record Batch<T>(Composer<T> composer, List<Material<T>> materials, boolean more) {
        boolean isEmpty() {
            return materials.isEmpty();
        }

        List<MessageId> messages() {
            return materials.stream().map(Material::id).toList();
        }

        Letter letter(Person person) {
            return composer.letter(person, materials);
        }
    }
}
