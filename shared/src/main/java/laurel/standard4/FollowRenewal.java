package laurel.standard4;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import laurel.ledger.Ledger;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Shows people their Standard 4 and the steps of a renewal, and keeps what they note for themselves. It never says how far
 * somebody is with renewing: that is between them and Social Work England.
 */
public final class FollowRenewal {
    private final RenewalRules rules;
    private final WorkOutRenewal workOut;
    private final WorkOutDraft workOutDraft;
    private final OwnNotes notes;
    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public FollowRenewal(RenewalRules rules, Ledger ledger, OwnNotes notes, Engine engine, Clock clock) {
        this.rules = rules;
        this.workOut = new WorkOutRenewal(rules, ledger, notes, engine);
        this.workOutDraft = new WorkOutDraft(rules, ledger, engine);
        this.notes = notes;
        this.engine = engine;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** Theirs. */
    public record Shown(MyRenewal renewal) implements Result {}

    /** Theirs to start from. */
    public record Drafted(Draft draft) implements Result {}

    /** It does not concern them, as far as the organisation knows. */
    public record NotForThem() implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** It can't be read; each fault names the field and what to send. */
    public record Faulty(List<String> faults) implements Result {}

    /** What a person sees of a year as an address names it, or of the present one (null). */
    public Result view(Person person, Viewer viewer, Access access, @Nullable String year) {
        return allowed(person, viewer, access).orElseGet(() -> ofYear(year, it -> new Shown(workOut.of(person, it))));
    }

    /** What a person may start from in a record of a year as an address names it, or of the present one (null). */
    public Result draft(Person person, Viewer viewer, Access access, @Nullable String year) {
        return allowed(person, viewer, access)
                .orElseGet(() -> ofYear(year, it -> new Drafted(workOutDraft.of(person, it))));
    }

    private Result ofYear(@Nullable String year, Function<Period.RegistrationYear, Result> of) {
        Optional<Period.RegistrationYear> read = year == null ? Optional.of(present()) : year(year);
        return read.map(of).orElseGet(() -> new Faulty(List.of(RenewalWords.whichYear(present()))));
    }

    /** Notes for a person that they took a step, or takes the note back. */
    public Result note(Person person, Viewer viewer, Access access, JsonNode sent) {
        return allowed(person, viewer, access).orElseGet(() -> note(person, sent));
    }

    private Result note(Person person, JsonNode sent) {
        List<String> faults = new ArrayList<>();
        JsonNode written = sent.path("year");
        Optional<Period.RegistrationYear> year = written.isIntegralNumber() ? year(written.asText()) : Optional.empty();
        String step = sent.path("step").asText("");
        JsonNode noted = sent.path("done");
        if (year.isEmpty()) {
            faults.add(RenewalWords.whichYear(present()));
        }
        RenewalRule rule = rules.of(year.orElse(present()));
        if (!rule.hasStep(step)) {
            faults.add(RenewalWords.whichStep(rule));
        }
        if (!noted.isBoolean()) {
            faults.add(RenewalWords.trueOrFalse());
        }
        year.filter(it -> LocalDate.now(clock).isBefore(rule.opens(it)))
                .ifPresent(it -> faults.add(RenewalWords.notOpenYet(rule.opens(it))));
        if (!faults.isEmpty() || year.isEmpty()) {
            return new Faulty(faults);
        }
        if (noted.booleanValue()) {
            notes.note(person.id(), year.get(), step, clock.instant());
        } else {
            notes.takeBack(person.id(), year.get(), step);
        }
        return new Shown(workOut.of(person, year.get()));
    }

    /** Nothing if the person may go on. */
    private static Optional<Result> allowed(Person person, Viewer viewer, Access access) {
        if (access.mayFollowRenewal(viewer, person.id()) instanceof Decision.Refused refused) {
            return Optional.of(new Refused(refused));
        }
        return Regulator.isSocialWorkEngland(person) ? Optional.empty() : Optional.of(new NotForThem());
    }

    private Optional<Period.RegistrationYear> year(String text) {
        return Period.parse(text)
                .filter(Period.RegistrationYear.class::isInstance)
                .map(Period.RegistrationYear.class::cast)
                .filter(year -> year.year() >= 2000 && year.year() <= present().year());
    }

    private Period.RegistrationYear present() {
        return engine.year(clock.instant());
    }
}
