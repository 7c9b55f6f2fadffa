package laurel.standard4;

import java.util.List;
import laurel.action.Action;
import laurel.action.Resource;
import laurel.catalogue.ActionType;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;

/** Gathers what a person recorded in a registration year from their own ledger of it. */
final class WorkOutDraft {
    /** More than anybody puts into one record. */
    private static final int MOST = 200;

    private final RenewalRules rules;
    private final Ledger ledger;
    private final Engine engine;

    WorkOutDraft(RenewalRules rules, Ledger ledger, Engine engine) {
        this.rules = rules;
        this.ledger = ledger;
        this.engine = engine;
    }

    Draft of(Person person, Period.RegistrationYear year) {
        RenewalRule rule = rules.of(year);
        List<Draft.Line> lines =
                ledger.entries(new Holder.Known(person.id()), engine.start(year), engine.end(year)).stream()
                        .filter(entry -> !entry.voided())
                        .map(Entry::action)
                        .filter(action -> isOfTheirRecord(action, rule))
                        .map(action -> line(action, rule))
                        .toList();
        int leftOut = Math.max(0, lines.size() - MOST);
        return new Draft(year, lines.subList(leftOut, lines.size()), leftOut);
    }

    private static boolean isOfTheirRecord(Action action, RenewalRule rule) {
        return rule.tagged().contains(action.type())
                || action.type().equals(rule.record())
                || action.type().equals(rule.peerReflection());
    }

    /** Of the other types, the parts are not their author's own word. */
    private Draft.Line line(Action action, RenewalRule rule) {
        Resource with = action.resource();
        boolean tagged = rule.tagged().contains(action.type());
        return new Draft.Line(
                engine.day(action.occurredAt()),
                engine.catalogue(action.occurredAt())
                        .type(action.type())
                        .map(ActionType::name)
                        .orElse(action.type()),
                with == null ? null : with.title(),
                rule.parts().stream()
                        .filter(part -> tagged && action.standards().contains(part.id()))
                        .toList());
    }
}
