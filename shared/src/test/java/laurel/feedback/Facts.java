package laurel.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.people.Away;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.progress.Points;
import laurel.standard4.Coverage;
import org.jspecify.annotations.Nullable;

/** Facts about somebody, put together one by one. */
final class Facts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final Map<YearMonth, OwnMonth> months = new HashMap<>();
    private String id = "p1";
    private @Nullable LocalDate joinedOn = LocalDate.of(2020, 1, 6);
    private @Nullable LocalDate awayUntil;
    private List<Away> away = List.of();
    private @Nullable Coverage coverage;
    private @Nullable InReach inReach;
    private @Nullable LocalDate last = TODAY.minusDays(3);
    private Optional<String> goal = Optional.empty();
    private boolean manages;
    private @Nullable String lastSuggestion;

    Facts of(String person) {
        id = person;
        return this;
    }

    Facts joined(@Nullable LocalDate day) {
        joinedOn = day;
        return this;
    }

    Facts awayUntil(LocalDate day) {
        awayUntil = day;
        return this;
    }

    Facts wasAway(Away... stretches) {
        away = List.of(stretches);
        return this;
    }

    Facts covering(@Nullable Coverage of) {
        coverage = of;
        return this;
    }

    Facts near(InReach badge) {
        inReach = badge;
        return this;
    }

    Facts last(@Nullable LocalDate day) {
        last = day;
        return this;
    }

    Facts goal(String chosen) {
        goal = Optional.of(chosen);
        return this;
    }

    Facts managing() {
        manages = true;
        return this;
    }

    Facts suggested(String suggestion) {
        lastSuggestion = suggestion;
        return this;
    }

    /** So many actions of each mechanism in a month. */
    Facts did(int year, int month, int dissemination, int interaction, int influence, int facilitation) {
        Map<Mechanism, Integer> actions = new EnumMap<>(Mechanism.class);
        actions.put(Mechanism.DISSEMINATION, dissemination);
        actions.put(Mechanism.INTERACTION, interaction);
        actions.put(Mechanism.SOCIAL_INFLUENCE, influence);
        actions.put(Mechanism.FACILITATION, facilitation);
        months.put(YearMonth.of(year, month), new OwnMonth(Points.NONE, actions, Set.of("learning.vle")));
        return this;
    }

    OwnFacts facts() {
        Person person = new Person(
                new PersonId(id),
                "Sam",
                "sam@council.example",
                List.of(new Membership(LocalDate.EPOCH, "team-00")),
                "children",
                Role.STAFF,
                Set.of(),
                Set.of(),
                null,
                null,
                joinedOn,
                null,
                null,
                awayUntil,
                away,
                1);
        return new OwnFacts(person, TODAY, months, coverage, inReach, last, goal, manages, null, lastSuggestion);
    }
}
