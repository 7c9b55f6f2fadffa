package laurel.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import laurel.mail.Mention.State;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The mail store as a map. */
public final class InMemoryMailStore implements MailStore {
    private record Day(PersonId person, LocalDate date) {}

    private final Map<AwardId, Mention> mentions = new HashMap<>();
    private final Map<AwardId, String> tokens = new HashMap<>();
    private final Map<Day, String> days = new HashMap<>();

    @Override
    public synchronized void note(AnnouncedAward award, Instant now) {
        Mention known = mentions.get(award.id());
        boolean givenAgain = known != null
                && !known.award().foundAt().equals(award.foundAt())
                && (known.state() == State.HELD
                        || known.state() == State.DROPPED && known.why().equals(Reason.WITHDRAWN.id()));
        if (known == null || givenAgain) {
            mentions.put(award.id(), new Mention(award, State.HELD, toTheSecond(now), "new", null));
        }
    }

    @Override
    public synchronized Optional<Mention> find(AwardId id) {
        return Optional.ofNullable(mentions.get(id));
    }

    @Override
    public synchronized List<Mention> held(PersonId person) {
        return mentions.values().stream()
                .filter(m -> m.state() == State.HELD && m.award().id().person().equals(person))
                .sorted(Comparator.comparing(m -> m.award().id().text()))
                .toList();
    }

    @Override
    public synchronized boolean isClaimed(PersonId person, LocalDate day) {
        return days.containsKey(new Day(person, day));
    }

    @Override
    public synchronized void hold(Mention held, Instant due, Reason why) {
        ifHeld(held, State.HELD, due, why.id());
    }

    @Override
    public synchronized void drop(Mention held, Instant at, Reason why) {
        ifHeld(held, State.DROPPED, at, why.id());
    }

    @Override
    public synchronized Optional<Claim> claim(PersonId person, LocalDate day, List<AwardId> awards, Instant now) {
        boolean allHeld = awards.stream().allMatch(id -> isIn(id, State.HELD));
        if (!allHeld || days.containsKey(new Day(person, day))) {
            return Optional.empty();
        }
        Claim claim = new Claim(person, day, awards, UUID.randomUUID().toString(), now);
        days.put(new Day(person, day), claim.token());
        awards.forEach(id -> {
            tokens.put(id, claim.token());
            put(id, State.CLAIMED, now, "sending", null);
        });
        return Optional.of(claim);
    }

    @Override
    public synchronized void sent(Claim claim, String messageId, Instant at) {
        check(claim);
        claim.awards().forEach(id -> put(id, State.SENT, at, "sent", messageId));
    }

    @Override
    public synchronized void giveBack(Claim claim, Instant due, String why) {
        check(claim);
        claim.awards().forEach(id -> put(id, State.HELD, due, why, null));
        days.remove(new Day(claim.person(), claim.day()));
    }

    @Override
    public synchronized void refused(Claim claim, Instant at, String why) {
        check(claim);
        claim.awards().forEach(id -> put(id, State.DROPPED, at, why, null));
        days.remove(new Day(claim.person(), claim.day()));
    }

    @Override
    public synchronized void inDoubt(Claim claim, String why) {
        check(claim);
        claim.awards().forEach(id -> put(id, State.CLAIMED, claim.at(), why, null));
    }

    @Override
    public synchronized List<PersonId> due(int shard, Instant now, int most) {
        return mentions.values().stream()
                .filter(m -> m.state() == State.HELD && !m.due().isAfter(now))
                .sorted(Comparator.comparing(Mention::due))
                .map(m -> m.award().id().person())
                .filter(person -> Math.floorMod(person.value().hashCode(), SHARDS) == shard)
                .distinct()
                .limit(most)
                .toList();
    }

    private boolean isIn(AwardId id, State state) {
        Mention mention = mentions.get(id);
        return mention != null && mention.state() == state;
    }

    private void ifHeld(Mention held, State state, Instant due, String why) {
        AwardId id = held.award().id();
        boolean asRead = find(id).filter(
                        now -> now.award().equals(held.award()) && now.due().equals(held.due()))
                .isPresent();
        if (isIn(id, State.HELD) && asRead) {
            put(id, state, due, why, null);
        }
    }

    private void check(Claim claim) {
        boolean holds = claim.awards().stream()
                .allMatch(id -> isIn(id, State.CLAIMED) && claim.token().equals(tokens.get(id)));
        if (!holds) {
            throw new IllegalStateException("The claim does not hold these awards");
        }
    }

    private void put(AwardId id, State state, Instant due, String why, @Nullable String messageId) {
        AnnouncedAward award = find(id).orElseThrow().award();
        mentions.put(id, new Mention(award, state, toTheSecond(due), why, messageId));
    }

    private static Instant toTheSecond(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
