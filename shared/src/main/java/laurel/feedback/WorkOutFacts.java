package laurel.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.catalogue.Catalogue;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.standard4.Coverage;
import laurel.standard4.Regulator;
import laurel.standard4.RenewalRules;
import org.jspecify.annotations.Nullable;

/** Works out the facts about a person from what was read of them. It reads nothing by itself. */
public final class WorkOutFacts {
    private final Engine engine;
    private final RenewalRules rules;
    private final Nearest nearest;

    public WorkOutFacts(Engine engine, RenewalRules rules, List<Suggestion> suggestions) {
        this.engine = engine;
        this.rules = rules;
        this.nearest = new Nearest(engine, suggestions);
    }

    /**
     * What was read of a person.
     *
     * @param months of the present registration year and the one before, those with actions
     * @param year the present registration year; null if it had no action
     * @param actions of both years, without those that were taken back
     * @param goal the one that they chose
     * @param lastSuggestion the id of what was suggested to them last; null if nothing was
     */
    public record Known(
            Person person,
            Collection<MonthProgress> months,
            @Nullable PersonYear year,
            Collection<Action> actions,
            Optional<String> goal,
            boolean manages,
            @Nullable Contact contact,
            @Nullable String lastSuggestion) {}

    /** The facts, as they are at a moment. */
    public OwnFacts of(Known known, Instant now) {
        Map<YearMonth, OwnMonth> months = new HashMap<>();
        Map<YearMonth, Set<String>> sources = known.actions().stream()
                .collect(Collectors.groupingBy(
                        action -> YearMonth.from(engine.day(action.occurredAt())),
                        Collectors.mapping(action -> action.key().source(), Collectors.toSet())));
        known.months()
                .forEach(month -> months.put(
                        month.month(),
                        OwnMonth.of(month, catalogue(month.month()), sources.getOrDefault(month.month(), Set.of()))));
        PersonYear year = known.year();
        return new OwnFacts(
                known.person(),
                engine.day(now),
                months,
                coverage(known, now),
                year == null ? null : nearest.of(known.person(), year, now).orElse(null),
                lastOn(known.actions()),
                known.goal(),
                known.manages(),
                known.contact(),
                known.lastSuggestion());
    }

    private Catalogue catalogue(YearMonth month) {
        return engine.scheme().catalogues().at(month);
    }

    private @Nullable LocalDate lastOn(Collection<Action> actions) {
        return actions.stream()
                .map(Action::occurredAt)
                .max(Comparator.naturalOrder())
                .map(engine::day)
                .orElse(null);
    }

    private @Nullable Coverage coverage(Known known, Instant now) {
        if (!Regulator.isSocialWorkEngland(known.person())) {
            return null;
        }
        Period.RegistrationYear year = engine.year(now);
        return Coverage.of(
                rules.of(year),
                known.actions().stream()
                        .filter(action -> engine.year(action.occurredAt()).equals(year))
                        .toList(),
                this::suggests,
                engine::day);
    }

    private boolean suggests(Action action, String part) {
        return engine.catalogue(action.occurredAt())
                .type(action.type())
                .filter(type -> type.standards().contains(part))
                .isPresent();
    }
}
