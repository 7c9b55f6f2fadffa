package laurel.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.catalogue.Criterion;
import laurel.people.Person;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;

/** Finds the badge that somebody is nearest to, and tries out in thought which suggestions would bring it nearer. */
public final class Nearest {
    /** A badge is in reach once three quarters of it are there. */
    private static final double REACH = 0.75;

    private final Engine engine;
    private final List<Suggestion> suggestions;

    public Nearest(Engine engine, List<Suggestion> suggestions) {
        this.engine = engine;
        this.suggestions = List.copyOf(suggestions);
    }

    /**
     * The nearest badge of those that a person can bring nearer by themselves.
     *
     * @param year with the months that have actions
     * @param now a moment in it
     */
    public Optional<InReach> of(Person person, PersonYear year, Instant now) {
        PersonYear whole = whole(year);
        return ahead(whole, now)
                .filter(ahead -> ahead.share() >= REACH && !ahead.left().isEmpty())
                .map(ahead -> new InReach(
                        ahead.badge().id(), ahead.badge().name(), ahead.left(), nearer(person, whole, now, ahead)));
    }

    private Optional<Engine.Ahead> ahead(PersonYear year, Instant now) {
        return engine.ahead(year.year(), engine.day(now)).stream()
                .filter(ahead -> !ahead.badge().ofTeam())
                .filter(ahead -> ahead.badge().when().stream().noneMatch(Criterion.Nominated.class::isInstance))
                .findFirst();
    }

    private Set<String> nearer(Person person, PersonYear year, Instant now, Engine.Ahead before) {
        Set<String> nearer = new HashSet<>();
        for (Suggestion suggestion : suggestions) {
            Action action = action(suggestion, now);
            if (engine.knows(action)
                    && share(engine.add(year, action, person.aliases()).after(), before, now) > before.share()) {
                nearer.add(suggestion.id());
            }
        }
        return nearer;
    }

    /** How much of a badge is there; all, once it is no longer ahead. */
    private double share(PersonYear year, Engine.Ahead of, Instant now) {
        LocalDate day = engine.day(now);
        return engine.ahead(year.year(), day).stream()
                .filter(ahead -> ahead.badge().id().equals(of.badge().id())
                        && ahead.period().equals(of.period()))
                .mapToDouble(Engine.Ahead::share)
                .findFirst()
                .orElse(1);
    }

    private static Alias alias(String name) {
        return Alias.ofMail(name + "@laurel.example").orElseThrow();
    }

    private static Action action(Suggestion suggestion, Instant now) {
        String id = "in-thought-" + suggestion.id();
        return new Action(
                new ActionKey("laurel", id),
                alias("somebody"),
                suggestion.type(),
                now,
                new Resource(id, null, null),
                List.of(id),
                suggestion.standards(),
                alias("a-colleague"),
                id,
                null,
                List.of());
    }

    private static PersonYear whole(PersonYear year) {
        Map<YearMonth, MonthProgress> months = new HashMap<>(year.months());
        year.year().year().months().forEach(month -> months.putIfAbsent(month, MonthProgress.empty(month)));
        return new PersonYear(year.year(), months);
    }
}
