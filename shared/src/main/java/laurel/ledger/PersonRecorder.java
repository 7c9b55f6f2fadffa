package laurel.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import laurel.action.ActionKey;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.privacy.Objection;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.progress.PersonYear;

/** Records actions of one person, together in as few transactions as they fit. */
public final class PersonRecorder {
    /** With its state, its line and what it leaves, an action takes three of a transaction's writes. */
    private static final int AT_ONCE = 25;

    /** As many writes as a transaction may have; only a rain of badges goes beyond it. */
    private static final int MOST_WRITES = 100;

    private final Ledger ledger;
    private final Engine engine;
    private final YearDrafts drafts;
    private final Rewrites rewrites;
    private final Objections objections;
    private final Attempts attempts;

    public PersonRecorder(Ledger ledger, Engine engine, YearDrafts drafts, Rewrites rewrites, Objections objections) {
        this(ledger, engine, drafts, rewrites, objections, new Attempts());
    }

    PersonRecorder(
            Ledger ledger,
            Engine engine,
            YearDrafts drafts,
            Rewrites rewrites,
            Objections objections,
            Attempts attempts) {
        this.ledger = ledger;
        this.engine = engine;
        this.drafts = drafts;
        this.rewrites = rewrites;
        this.objections = objections;
        this.attempts = attempts;
    }

    /** What has to be read before arrivals of a person are recorded. */
    Collection<YearAsked> asks(PersonId person, Collection<Arrival> arrivals) {
        List<YearAsked> asks = new ArrayList<>();
        byYear(arrivals).forEach((year, ofYear) -> asks.add(asks(person, year, ofYear)));
        return asks;
    }

    private YearAsked asks(PersonId person, Period.RegistrationYear year, List<Arrival> arrivals) {
        Set<YearMonth> months = new TreeSet<>();
        arrivals.forEach(arrival -> months.addAll(engine.monthsFor(arrival.action())));
        return new YearAsked(person, year, months);
    }

    /** What became of each. No two may have the same key. */
    Map<ActionKey, Outcome> record(PersonId person, Collection<Arrival> arrivals) {
        return record(person, arrivals, Map.of());
    }

    /**
     * Records one arrival together with further writes, all of it or nothing: without an outcome if it was nothing, because
     * an own report did not wait any more.
     */
    Map<ActionKey, Outcome> recordWith(PersonId person, Arrival arrival, List<Write> with) {
        Map<ActionKey, Outcome> settled = new HashMap<>();
        Objection objection = objection(person);
        List<Arrival> wanted = wanted(objection, List.of(arrival), settled);
        YearAsked asked = asks(person, engine.year(arrival.action().occurredAt()), wanted);
        return record(asked, wanted, read(asked, false), new Under(objection, with, settled))
                .outcomes();
    }

    /** The same, with some of what {@link #asks} told to read at hand. */
    Map<ActionKey, Outcome> record(
            PersonId person, Collection<Arrival> arrivals, Map<YearAsked, Optional<PersonYear>> atHand) {
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        Objection objection = objection(person);
        List<Arrival> wanted = wanted(objection, arrivals, outcomes);
        Under under = new Under(objection, List.of(), Map.of());
        byYear(wanted).forEach((year, ofYear) -> {
            YearAsked asked = asks(person, year, ofYear);
            Optional<PersonYear> stored = atHand.containsKey(asked) ? atHand.get(asked) : read(asked, false);
            for (int from = 0; from < ofYear.size(); from += AT_ONCE) {
                List<Arrival> some = ofYear.subList(from, Math.min(ofYear.size(), from + AT_ONCE));
                YearDrafts.Draft written = record(asked, some, stored, under);
                outcomes.putAll(written.outcomes());
                stored = written.after();
            }
        });
        return outcomes;
    }

    /** Of somebody who ever objected it is read surely: what was done after they took it back must not be lost. */
    private Objection objection(PersonId person) {
        Objection recent = objections.recent(person);
        return recent.stretches().isEmpty() ? recent : objections.of(person);
    }

    /**
     * What recording has to regard besides.
     *
     * @param with what else is written in the same transaction
     * @param settled what became already of some of it
     */
    private record Under(Objection objection, List<Write> with, Map<ActionKey, Outcome> settled) {}

    /**
     * Without what was done while its person objected to being counted: of that nothing is kept. What has waited in the
     * ledger for its person is there already; it is taken over as taken back, since it is of that time.
     */
    private List<Arrival> wanted(Objection objection, Collection<Arrival> arrivals, Map<ActionKey, Outcome> outcomes) {
        if (objection.stretches().isEmpty()) {
            return List.copyOf(arrivals);
        }
        List<Arrival> wanted = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            ActionKey key = arrival.action().key();
            if (!objection.covers(arrival.action().occurredAt()) || isInTheLedger(key)) {
                wanted.add(arrival);
            } else {
                outcomes.put(key, new Outcome.NotKept(Outcome.NotKept.Why.OBJECTION));
            }
        }
        return wanted;
    }

    private boolean isInTheLedger(ActionKey key) {
        return ledger.state(key)
                .filter(state -> state.stage() != ActionState.Stage.VOID_FIRST)
                .isPresent();
    }

    private Map<Period.RegistrationYear, List<Arrival>> byYear(Collection<Arrival> arrivals) {
        Map<Period.RegistrationYear, List<Arrival>> byYear = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            byYear.computeIfAbsent(engine.year(arrival.action().occurredAt()), y -> new ArrayList<>())
                    .add(arrival);
        }
        return byYear;
    }

    private Optional<PersonYear> read(YearAsked asked, boolean surely) {
        return ledger.year(asked.person(), asked.year(), asked.months(), surely);
    }

    private YearDrafts.Draft record(YearAsked asked, List<Arrival> arrivals, Optional<PersonYear> atHand, Under under) {
        Map<ActionKey, ActionState> known = new HashMap<>();
        boolean[] stale = {false};
        return attempts.until("recording " + arrivals.size() + " actions of one person", attempt -> {
            Map<ActionKey, Outcome> outcomes = new HashMap<>(under.settled());
            List<YearDrafts.Accepted> accepted = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                settle(arrival, under.objection(), known, outcomes, accepted);
            }
            if (accepted.isEmpty()) {
                if (!under.with().isEmpty() && ledger.commit(under.with()) instanceof Commit.Refused refused) {
                    return isAnswered(refused) ? new YearDrafts.Draft(List.of(), Map.of(), atHand) : null;
                }
                return new YearDrafts.Draft(List.of(), outcomes, stale[0] ? read(asked, true) : atHand);
            }
            Optional<PersonYear> stored = stale[0] ? read(asked, true) : atHand;
            if (stored.isPresent() && !rewrites.isCurrent(stored.get().year())) {
                rewrites.year(asked.person(), asked.year());
                stale[0] = true;
                return null;
            }
            YearDrafts.Draft draft = drafts.draft(asked, accepted, stored);
            if (draft.writes().size() > MOST_WRITES) {
                return inHalves(asked, arrivals, stored, under);
            }
            List<Write> writes = new ArrayList<>(draft.writes());
            writes.addAll(under.with());
            if (ledger.commit(writes) instanceof Commit.Refused refused) {
                if (isAnswered(refused)) {
                    return new YearDrafts.Draft(List.of(), Map.of(), atHand);
                }
                for (Commit.Obstacle obstacle : refused.obstacles()) {
                    if (obstacle instanceof Commit.Obstacle.Taken taken) {
                        known.put(taken.now().key(), taken.now());
                    } else {
                        stale[0] = true;
                    }
                }
                return null;
            }
            outcomes.putAll(draft.outcomes());
            return new YearDrafts.Draft(draft.writes(), outcomes, draft.after());
        });
    }

    private static boolean isAnswered(Commit.Refused refused) {
        return refused.obstacles().stream().anyMatch(Commit.Obstacle.Answered.class::isInstance);
    }

    private YearDrafts.Draft inHalves(
            YearAsked asked, List<Arrival> arrivals, Optional<PersonYear> stored, Under under) {
        int half = arrivals.size() / 2;
        YearDrafts.Draft first = record(asked, arrivals.subList(0, half), stored, under);
        YearDrafts.Draft second = record(asked, arrivals.subList(half, arrivals.size()), first.after(), under);
        Map<ActionKey, Outcome> outcomes = new HashMap<>(first.outcomes());
        outcomes.putAll(second.outcomes());
        return new YearDrafts.Draft(second.writes(), outcomes, second.after());
    }

    /** Decides what an arrival is, from what is known of its key: already there, a conflict, or to be written. */
    private static void settle(
            Arrival arrival,
            Objection objection,
            Map<ActionKey, ActionState> known,
            Map<ActionKey, Outcome> outcomes,
            List<YearDrafts.Accepted> accepted) {
        ActionKey key = arrival.action().key();
        ActionState state = known.get(key);
        if (state == null) {
            accepted.add(new YearDrafts.Accepted(arrival, null, false));
            return;
        }
        boolean same = state.hash().equals(arrival.action().contentHash());
        boolean waits = state.holder() instanceof Holder.Waiting;
        switch (state.stage()) {
            case VOID_FIRST -> accepted.add(new YearDrafts.Accepted(arrival, state, true));
            case WAITING, VOIDED, RECORDED -> {
                if (!same) {
                    outcomes.put(key, Conflicts.outcome(arrival.action()));
                } else if (waits) {
                    boolean voided = state.stage() == ActionState.Stage.VOIDED
                            || objection.covers(arrival.action().occurredAt());
                    accepted.add(new YearDrafts.Accepted(arrival, state, voided));
                } else {
                    outcomes.put(key, new Outcome.Duplicate(state.firstSeen()));
                }
            }
        }
    }
}
