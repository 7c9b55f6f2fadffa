package laurel.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import laurel.action.Action;
import laurel.award.Because;
import laurel.catalogue.BadgeFor;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.Ruling;

/** Drafts the change of what is decided about one badge of a person, from their year as it is stored. */
final class RulingDraft {
    private final Ledger ledger;
    private final Directory directory;
    private final Engine engine;
    private final PersonId person;
    private final BadgeFor badge;
    private final Period.RegistrationYear year;
    private final List<RecordedRuling> recorded;
    private final ProgressWrites progress;
    private final PersonYear base;

    /**
     * A draft.
     *
     * @param stored the year, read before {@code recorded} was: its version then guards both
     */
    RulingDraft(
            Ledger ledger,
            Directory directory,
            Engine engine,
            Instant now,
            PersonId person,
            BadgeFor badge,
            Optional<PersonYear> stored,
            List<RecordedRuling> recorded) {
        this.ledger = ledger;
        this.directory = directory;
        this.engine = engine;
        this.person = person;
        this.badge = badge;
        this.year = engine.scheme().yearOf(badge.period()).orElseThrow();
        this.recorded = recorded;
        this.progress = new ProgressWrites(engine, person, now, Because.TAKEN_BACK);
        this.base = stored.orElseGet(this::nothingYet);
    }

    /** Somebody may be put forward before their first action of the year. */
    private PersonYear nothingYet() {
        Person known = directory.person(person).orElseThrow();
        progress.writes().add(new Write.PersonUnchanged(person, known.version()));
        return new PersonYear(engine.empty(year, known.memberships()), Map.of());
    }

    /** What is on record about the badge. */
    Optional<RecordedRuling> before() {
        return recorded.stream().filter(ruling -> ruling.badge().equals(badge)).findFirst();
    }

    /** With one more decision. */
    ProgressWrites with(RecordedRuling ruling) {
        List<RecordedRuling> all = new ArrayList<>(recorded);
        all.add(ruling);
        return written(engine.rule(base, badge, ruling.ruling()).after(), all);
    }

    /** Without the decision; what its badge had counted until it was held is worked out anew. */
    ProgressWrites without() {
        List<RecordedRuling> others =
                recorded.stream().filter(each -> !each.badge().equals(badge)).toList();
        Map<BadgeFor, Ruling> rulings = new TreeMap<>();
        others.forEach(each -> rulings.put(each.badge(), each.ruling()));
        List<Action> actions = ledger.entries(new Holder.Known(person), engine.start(year), engine.end(year)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
        PersonYear after = engine.replay(
                        base.year().withOnly(rulings), actions, new OwnAliases(directory).of(person, actions))
                .year();
        return written(new PersonYear(after.year(), base.months()), others);
    }

    private ProgressWrites written(PersonYear after, List<RecordedRuling> all) {
        progress.year(base, after, base.year().badges(), Set.of());
        progress.writes().add(new Write.Rulings(person, year, all));
        return progress;
    }
}
