package laurel.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import laurel.award.TeamAwards;
import laurel.board.Boards;
import laurel.catalogue.Badge;
import laurel.ledger.Ledger;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.TeamMember;
import laurel.period.Closing;
import laurel.privacy.Objections;
import laurel.progress.Engine;

/**
 * Once a period has closed, lists who qualifies for what a link officer confirms, and gives teams their badges. Every day until the next quarter has
 * closed it looks again, for what is reported late. It goes team by team and remembers how far it came: it may be killed
 * at any time, run twice, or run at the same time as another.
 */
public final class ClosePeriod {
    private final Directory directory;
    private final Teams teams;
    private final Engine engine;
    private final ClosingStore store;
    private final Objections objections;
    private final Clock clock;
    private final int most;
    private final DuePeriods due;
    private final FindCandidates candidates;
    private final GiveTeamAwards teamAwards;

    /**
     * One that goes through teams.
     *
     * @param most how many in one run, over all periods
     */
    public ClosePeriod(
            Directory directory,
            Teams teams,
            Ledger ledger,
            Engine engine,
            ClosingStore store,
            Boards boards,
            TeamAwards awards,
            Objections objections,
            Clock clock,
            int most) {
        this.directory = directory;
        this.teams = teams;
        this.engine = engine;
        this.store = store;
        this.objections = objections;
        this.clock = clock;
        this.most = most;
        this.due = new DuePeriods(engine);
        this.candidates = new FindCandidates(ledger, engine, store, clock);
        this.teamAwards = new GiveTeamAwards(boards, ledger, engine, awards, clock);
    }

    /**
     * What a run did.
     *
     * @param teams how many it went through
     * @param candidates how many it found that were not listed yet
     * @param teamAwards how many badges it gave to teams
     * @param finished whether nothing is left to do today
     */
    public record Ran(int teams, int candidates, int teamAwards, boolean finished) {
        private Ran plus(int found, int given) {
            return new Ran(teams + 1, candidates + found, teamAwards + given, finished);
        }
    }

    /** Does what is to be done today, as far as it comes. What was gone through today is not gone through again. */
    public Ran run() {
        return run(false);
    }

    /** Goes through everything anew, though a run of today has done so: for somebody who has just imported people, say. */
    public Ran runAgain() {
        return run(true);
    }

    private Ran run(boolean again) {
        LocalDate today = engine.day(clock.instant());
        List<Pass> passes = due.on(today).stream()
                .map(store::pass)
                .filter(pass -> again || !today.equals(pass.finishedOn()))
                .toList();
        Ran ran = new Ran(0, 0, 0, true);
        if (passes.isEmpty()) {
            return ran;
        }
        List<Person> everybody = counted();
        for (Pass begun : passes) {
            Pass pass = begun;
            SortedMap<String, List<Person>> byTeam = byTeam(everybody, Closing.lastDay(pass.period()));
            Set<FindCandidates.Listed> listed = candidates.listed(pass.period());
            List<Badge> badges = due.badges(pass.period());
            for (Map.Entry<String, List<Person>> team : after(pass, byTeam).entrySet()) {
                if (ran.teams() == most) {
                    return new Ran(ran.teams(), ran.candidates(), ran.teamAwards(), false);
                }
                ran = ran.plus(
                        candidates.among(team.getValue(), pass.period(), badges, listed),
                        teamAwards.to(team.getKey(), team.getValue(), pass.period(), badges));
                pass = pass.after(team.getKey());
                store.keep(pass);
            }
            store.keep(pass.finished(today));
        }
        return ran;
    }

    /** Everybody but those who object to being counted. */
    private List<Person> counted() {
        Set<PersonId> objecting = objections.standing();
        List<PersonId> ids = new ArrayList<>();
        for (String team : teams.all()) {
            directory.team(team).stream()
                    .map(TeamMember::id)
                    .filter(id -> !objecting.contains(id))
                    .forEach(ids::add);
        }
        return List.copyOf(directory.people(ids).values());
    }

    /** Everybody by the team in which they were on a day. */
    private static SortedMap<String, List<Person>> byTeam(List<Person> everybody, LocalDate day) {
        return everybody.stream()
                .collect(Collectors.groupingBy(person -> person.teamOn(day), TreeMap::new, Collectors.toList()));
    }

    private static SortedMap<String, List<Person>> after(Pass pass, SortedMap<String, List<Person>> byTeam) {
        // The first text after another is the same with the smallest character at its end.
        return pass.afterTeam() == null ? byTeam : byTeam.tailMap(pass.afterTeam() + "\0");
    }
}
