package laurel.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.feedback.OwnFacts;
import laurel.feedback.WorkOutFacts;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.period.Period;
import laurel.preferences.Goal;
import laurel.preferences.PreferencesStore;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import org.jspecify.annotations.Nullable;

/** Reads what feedback to a person goes by: their own progress and ledger of this registration year and the one before. */
public final class GatherFacts {
    private final Ledger ledger;
    private final Colleagues colleagues;
    private final PreferencesStore choices;
    private final Engine engine;
    private final WorkOutFacts workOut;

    public GatherFacts(
            Ledger ledger, Colleagues colleagues, PreferencesStore choices, Engine engine, WorkOutFacts workOut) {
        this.ledger = ledger;
        this.colleagues = colleagues;
        this.choices = choices;
        this.engine = engine;
        this.workOut = workOut;
    }

    /**
     * The facts at a moment.
     *
     * @param lastSuggestion what was suggested to them last; null if nothing was
     */
    public OwnFacts of(Person person, Instant now, @Nullable String lastSuggestion) {
        Period.RegistrationYear year = engine.year(now);
        Period.RegistrationYear before = new Period.RegistrationYear(year.year() - 1);
        List<MonthProgress> months = new ArrayList<>(ledger.months(person.id(), before));
        months.addAll(ledger.months(person.id(), year));
        PersonYear present =
                ledger.year(person.id(), year, Set.copyOf(year.months()), false).orElse(null);
        List<Action> actions =
                ledger.entries(new Holder.Known(person.id()), engine.start(before), engine.end(year)).stream()
                        .filter(entry -> !entry.voided())
                        .map(Entry::action)
                        .toList();
        WorkOutFacts.Known known = new WorkOutFacts.Known(
                person,
                months,
                present,
                actions,
                Optional.ofNullable(choices.find(person.id()).goal()).map(Goal::id),
                colleagues.isManager(person),
                colleagues.championFor(person).orElse(null),
                lastSuggestion);
        return workOut.of(known, now);
    }
}
