package laurel.mail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import laurel.mail.Message.State;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The mail store as a map. */
public final class InMemoryMailStore implements MailStore {
    private final Map<PersonId, Map<MessageId, Message>> messages = new HashMap<>();
    /** Those that are held or claimed, so that whoever is due is found quickly among all that ever was. */
    private final Map<MessageId, Message> open = new HashMap<>();

    private final Map<PersonId, Correspondence> correspondences = new HashMap<>();
    /** The tokens of claims that are not to be looked at again. */
    private final Set<String> leftAlone = new HashSet<>();

    @Override
    public synchronized void note(MessageId id, Instant since, Instant now) {
        Message known = get(id);
        boolean thereAgain = known != null
                && !known.since().equals(since)
                && (known.state() == State.HELD
                        || known.state() == State.DROPPED
                                && (known.why().equals(Reason.WITHDRAWN.id())
                                        || known.why().equals(Reason.BASELINE.id())));
        if (known == null || thereAgain) {
            put(new Message(id, since, State.HELD, toTheSecond(now), "new", null, null));
        }
    }

    @Override
    public synchronized Optional<Message> find(MessageId id) {
        return Optional.ofNullable(get(id));
    }

    @Override
    public synchronized List<Message> all(PersonId person) {
        return of(person).toList();
    }

    @Override
    public synchronized List<Message> open(PersonId person) {
        return of(person)
                .filter(message -> message.state() == State.HELD || message.state() == State.CLAIMED)
                .toList();
    }

    private Stream<Message> of(PersonId person) {
        return messages.getOrDefault(person, Map.of()).values().stream()
                .sorted(Comparator.comparing(message -> message.id().text()));
    }

    @Override
    public synchronized Correspondence correspondence(PersonId person) {
        return correspondences.getOrDefault(person, Correspondence.none(person));
    }

    @Override
    public synchronized void hold(Message held, Instant due, Reason why) {
        ifHeld(held, State.HELD, due, why);
    }

    @Override
    public synchronized void drop(Message held, Instant at, Reason why) {
        ifHeld(held, State.DROPPED, at, why);
    }

    @Override
    public synchronized Optional<Claim> claim(
            Correspondence asRead, Kind kind, List<MessageId> ids, Instant now, @Nullable Instant lookAgain) {
        boolean unchanged = correspondence(asRead.person()).version() == asRead.version();
        if (!unchanged || !ids.stream().allMatch(id -> isIn(id, State.HELD))) {
            return Optional.empty();
        }
        Claim claim = new Claim(asRead.person(), kind, ids, UUID.randomUUID().toString(), now);
        correspondences.put(asRead.person(), asRead.with(claim));
        Instant due = toTheSecond(lookAgain == null ? now : lookAgain);
        ids.forEach(id -> {
            Message held = find(id).orElseThrow();
            put(new Message(id, held.since(), State.CLAIMED, due, "sending", claim.token(), held.mail()));
        });
        if (lookAgain == null) {
            leftAlone.add(claim.token());
        }
        return Optional.of(claim);
    }

    @Override
    public synchronized boolean settle(PersonId person, String token, Settlement settlement, Instant at) {
        Correspondence had = correspondence(person);
        Optional<Settling> settling = Settling.of(had, token, settlement, at);
        settling.ifPresent(it -> {
            correspondences.put(person, had.settled(token, it.fate()));
            it.entry().messages().forEach(id -> step(id, token, it.messages()));
        });
        return settling.isPresent();
    }

    private void step(MessageId id, String token, Settling.Step step) {
        Message before = find(id).orElseThrow();
        if (before.state() == step.from() && token.equals(before.token())) {
            Instant due = step.due() == null ? before.due() : toTheSecond(step.due());
            String mail = step.mail() == null ? before.mail() : step.mail();
            put(new Message(id, before.since(), step.to(), due, step.why(), token, mail));
        }
    }

    @Override
    public synchronized List<PersonId> due(int shard, Instant now, int most) {
        return open.values().stream()
                .filter(message -> message.state() == State.HELD
                        || message.state() == State.CLAIMED && !leftAlone.contains(message.token()))
                .filter(message -> !message.due().isAfter(now))
                .sorted(Comparator.comparing(Message::due)
                        .thenComparing(message -> message.id().person().value()))
                .map(message -> message.id().person())
                .filter(person -> Math.floorMod(person.value().hashCode(), SHARDS) == shard)
                .distinct()
                .limit(most)
                .toList();
    }

    private boolean isIn(MessageId id, State state) {
        Message message = get(id);
        return message != null && message.state() == state;
    }

    private void ifHeld(Message held, State state, Instant due, Reason why) {
        find(held.id())
                .filter(now -> now.state() == State.HELD
                        && now.since().equals(held.since())
                        && now.due().equals(held.due()))
                .ifPresent(now -> put(new Message(
                        now.id(), now.since(), state, toTheSecond(due), why.id(), now.token(), now.mail())));
    }

    private @Nullable Message get(MessageId id) {
        return messages.getOrDefault(id.person(), Map.of()).get(id);
    }

    private void put(Message message) {
        MessageId id = message.id();
        messages.computeIfAbsent(id.person(), person -> new HashMap<>()).put(id, message);
        if (message.state() == State.HELD || message.state() == State.CLAIMED) {
            open.put(id, message);
        } else {
            open.remove(id);
        }
    }

    private static Instant toTheSecond(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
