package laurel.standard4;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import laurel.action.Action;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Works out what a person sees of a registration year from their own ledger of it, and from their notes. */
public final class WorkOutRenewal {
    private final RenewalRules rules;
    private final Ledger ledger;
    private final OwnNotes notes;
    private final Engine engine;

    public WorkOutRenewal(RenewalRules rules, Ledger ledger, OwnNotes notes, Engine engine) {
        this.rules = rules;
        this.ledger = ledger;
        this.notes = notes;
        this.engine = engine;
    }

    /** What they see of it. */
    public MyRenewal of(Person person, Period.RegistrationYear year) {
        RenewalRule rule = rules.of(year);
        List<Action> actions =
                ledger.entries(new Holder.Known(person.id()), engine.start(year), engine.end(year)).stream()
                        .filter(entry -> !entry.voided())
                        .map(Entry::action)
                        .toList();
        Map<String, Instant> noted = notes.of(person.id(), year);
        LocalDate since = sinceOpening(person, rule, year);
        return new MyRenewal(
                year,
                rule,
                since,
                rule.steps().stream()
                        .map(step -> new MyRenewal.StepNoted(
                                step,
                                since == null || rule.sinceOpening().contains(step.id()),
                                noted.containsKey(step.id()) ? engine.day(noted.get(step.id())) : null))
                        .toList(),
                Coverage.of(rule, actions, this::suggests, engine::day));
    }

    private boolean suggests(Action action, String part) {
        return engine.catalogue(action.occurredAt())
                .type(action.type())
                .filter(type -> type.standards().contains(part))
                .isPresent();
    }

    private static @Nullable LocalDate sinceOpening(Person person, RenewalRule rule, Period.RegistrationYear year) {
        LocalDate on = person.registeredOn();
        boolean since = on != null && !on.isBefore(rule.opens(year)) && !on.isAfter(year.lastDay());
        return since ? on : null;
    }
}
