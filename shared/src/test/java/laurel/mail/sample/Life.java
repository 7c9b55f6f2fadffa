package laurel.mail.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.feedback.Contact;
import laurel.feedback.OwnFacts;
import laurel.feedback.Suggestions;
import laurel.feedback.WorkOutFacts;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.standard4.RenewalRules;
import org.jspecify.annotations.Nullable;

/** A made-up person with what they did, worked out by the real engine under the catalogue that ships. */
public final class Life {
    /** Under the catalogue that ships. */
    public static final Engine ENGINE = new Engine(Scheme.of(CatalogueReader.shipped()), ZoneId.of("Europe/London"));

    /** A Wednesday in November. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final WorkOutFacts WORK_OUT =
            new WorkOutFacts(ENGINE, RenewalRules.shipped(), Suggestions.shipped());

    private final String id;
    private final List<Action> actions = new ArrayList<>();
    private String name = "Sam Okafor";
    private LocalDate today = TODAY;
    private @Nullable String regulator = "Social Work England";
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate joinedOn = LocalDate.of(2021, 4, 6);
    private @Nullable LocalDate awayUntil;
    private @Nullable String goal;
    private @Nullable String last;
    private boolean manages;
    private @Nullable Contact contact = new Contact("Jo Park", "jo.park@council.example");

    Life(String id) {
        this.id = id;
    }

    /** What it is a life of. */
    public String id() {
        return id;
    }

    Life named(String other) {
        name = other;
        return this;
    }

    Life regulator(@Nullable String other) {
        regulator = other;
        return this;
    }

    Life registered(String day) {
        registeredOn = LocalDate.parse(day);
        return this;
    }

    Life joined(@Nullable String day) {
        joinedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Life away(String until) {
        awayUntil = LocalDate.parse(until);
        return this;
    }

    Life goal(String other) {
        goal = other;
        return this;
    }

    Life suggested(String suggestion) {
        last = suggestion;
        return this;
    }

    Life manager() {
        manages = true;
        return this;
    }

    Life contact(@Nullable Contact other) {
        contact = other;
        return this;
    }

    Life on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Something done on each of some days, tagged with parts of Standard 4, if any. */
    Life did(String type, String source, String days, String... standards) {
        for (String day : days.split(" ")) {
            String action = type + "-" + day + "-" + actions.size();
            actions.add(new Action(
                    new ActionKey(source, action),
                    alias(),
                    type,
                    LocalDate.parse(day)
                            .atTime(LocalTime.of(10, 0))
                            .atZone(ZoneId.of("Europe/London"))
                            .toInstant(),
                    new Resource("r-" + action, null, null),
                    List.of("topic-" + actions.size()),
                    List.of(standards),
                    Alias.ofMail("colleague-" + actions.size() + "@council.example")
                            .orElseThrow(),
                    "group-" + actions.size(),
                    null,
                    List.of()));
        }
        return this;
    }

    /** The person. */
    public Person person() {
        return new Person(
                new PersonId(id),
                name,
                "someone@council.example",
                List.of(new Membership(LocalDate.EPOCH, "team-00")),
                "children",
                Role.STAFF,
                Set.of(alias()),
                Set.of(),
                regulator,
                registeredOn,
                joinedOn,
                null,
                null,
                awayUntil,
                1);
    }

    /** The day on which it is looked at. */
    public LocalDate today() {
        return today;
    }

    /** The days on which something was done, one for each action. */
    public List<LocalDate> days() {
        return actions.stream()
                .map(action -> LocalDate.ofInstant(action.occurredAt(), ZoneId.of("Europe/London")))
                .toList();
    }

    /** The moment at which it is looked at. */
    public Instant now() {
        return today.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    /** What is known of them. */
    public OwnFacts facts() {
        Map<Period.RegistrationYear, List<Action>> byYear =
                actions.stream().collect(Collectors.groupingBy(action -> ENGINE.year(action.occurredAt())));
        List<MonthProgress> months = new ArrayList<>();
        PersonYear present = null;
        for (Map.Entry<Period.RegistrationYear, List<Action>> year : byYear.entrySet()) {
            PersonYear worked = ENGINE.replay(
                            ENGINE.empty(year.getKey(), person().memberships()), year.getValue(), new HashSet<>())
                    .year();
            months.addAll(worked.months().values());
            present = year.getKey().equals(ENGINE.year(now())) ? worked : present;
        }
        return WORK_OUT.of(
                new WorkOutFacts.Known(
                        person(), months, present, actions, Optional.ofNullable(goal), manages, contact, last),
                now());
    }

    private Alias alias() {
        return Alias.ofMail("someone@council.example").orElseThrow();
    }

    @Override
    public String toString() {
        return id;
    }
}
