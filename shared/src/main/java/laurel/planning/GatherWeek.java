package laurel.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import laurel.action.Action;
import laurel.action.Mechanism;
import laurel.award.Awards;
import laurel.catalogue.ActionType;
import laurel.feedback.Digest;
import laurel.ledger.Earnings;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.reward.Rewards;

/** Reads a champion's week: the seven days before a Monday, in the teams that they encourage. */
public final class GatherWeek {
    private static final int DAYS = 7;

    private final Colleagues colleagues;
    private final WhomToThank whomToThank;
    private final Ledger ledger;
    private final Rewards rewards;
    private final GatherCampaigns campaigns;
    private final ToIntFunction<Viewer> waiting;
    private final Engine engine;
    private final ZoneId zone;

    /** Takes how many reports wait for a champion's answer, and when the week's days begin. */
    public GatherWeek(
            Colleagues colleagues,
            Awards awards,
            Earnings earnings,
            Ledger ledger,
            Rewards rewards,
            GatherCampaigns campaigns,
            ToIntFunction<Viewer> waiting,
            Engine engine,
            ZoneId zone) {
        this.colleagues = colleagues;
        this.whomToThank = new WhomToThank(awards, earnings, engine);
        this.ledger = ledger;
        this.rewards = rewards;
        this.campaigns = campaigns;
        this.waiting = waiting;
        this.engine = engine;
        this.zone = zone;
    }

    /** The digest, or nothing where there is nothing to tell or the person is no champion. */
    public Optional<Digest> of(Person champion, LocalDate monday) {
        Viewer viewer = Viewer.of(champion, monday);
        Set<String> teams = viewer.teams();
        if (teams.isEmpty()) {
            return Optional.empty();
        }
        Instant from = monday.minusDays(DAYS).atStartOfDay(zone).toInstant();
        Instant to = monday.atStartOfDay(zone).toInstant();
        List<Digest.ToThank> thank = new ArrayList<>();
        List<Digest.TeamWeek> activity = new ArrayList<>();
        List<Digest.ToGive> toGive = new ArrayList<>();
        for (String team : teams.stream().sorted().toList()) {
            List<Person> people = colleagues.of(team);
            people.stream()
                    .filter(person -> !person.id().equals(champion.id()))
                    .forEach(person -> thank.addAll(toThank(person, from, to)));
            activity.add(new Digest.TeamWeek(team, people.size(), acted(people, from, to)));
            toGive.addAll(toGive(people, monday));
        }
        return Digest.of(
                champion,
                monday,
                thank,
                activity,
                campaigns.of(champion, teams, monday),
                toGive,
                waiting.applyAsInt(viewer));
    }

    private List<Digest.ToThank> toThank(Person person, Instant from, Instant to) {
        return whomToThank.of(person, from, to).stream()
                .map(each -> new Digest.ToThank(person.name(), each.badge(), each.on(), each.mechanism()))
                .toList();
    }

    /** Of each mechanism, how many actions there were and of how many people. */
    private Map<Mechanism, Digest.Acted> acted(List<Person> people, Instant from, Instant to) {
        Map<Mechanism, Integer> actions = new EnumMap<>(Mechanism.class);
        Map<Mechanism, Set<PersonId>> who = new EnumMap<>(Mechanism.class);
        for (Person person : people) {
            for (Entry entry : ledger.entries(new Holder.Known(person.id()), from, to)) {
                if (!entry.voided()) {
                    mechanism(entry.action()).ifPresent(mechanism -> {
                        actions.merge(mechanism, 1, Integer::sum);
                        who.computeIfAbsent(mechanism, m -> new HashSet<>()).add(person.id());
                    });
                }
            }
        }
        Map<Mechanism, Digest.Acted> acted = new EnumMap<>(Mechanism.class);
        actions.forEach((mechanism, number) -> acted.put(
                mechanism,
                new Digest.Acted(number, who.getOrDefault(mechanism, Set.of()).size())));
        return acted;
    }

    /** What is still to be handed over of the quarter that closed last. */
    private List<Digest.ToGive> toGive(List<Person> people, LocalDate monday) {
        Period quarter = Period.quarterOf(YearMonth.from(monday).minusMonths(3));
        return rewards.of(quarter).stream()
                .flatMap(reward -> people.stream()
                        .filter(person -> person.id().equals(reward.person()))
                        .map(person -> new Digest.ToGive(person.name(), reward.what(), reward.state())))
                .toList();
    }

    private Optional<Mechanism> mechanism(Action action) {
        return engine.catalogue(action.occurredAt()).type(action.type()).map(ActionType::mechanism);
    }
}
