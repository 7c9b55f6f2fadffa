package laurel.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.Ruling;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/** Lines and decisions in memory. Whoever asks it for what is stored of progress, or to write, fails. */
public final class OnlyToRead implements Ledger {
    private final Map<PersonId, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<RecordedRuling>> rulings = new HashMap<>();
    private int ids;

    /** Adds an action of a person. */
    public void add(String person, String type, String at) {
        Instant moment = Instant.parse(at);
        Action action = new Action(
                new ActionKey("learning.vle", "a" + ids++),
                new Alias("vle:" + person),
                type,
                moment,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
        entries.computeIfAbsent(new PersonId(person), p -> new ArrayList<>()).add(new Entry(action, moment, false));
    }

    /** Takes back all that was added of a person. */
    public void takeBack(String person) {
        entries.computeIfPresent(
                new PersonId(person),
                (id, lines) -> new ArrayList<>(lines.stream()
                        .map(line -> new Entry(line.action(), line.receivedAt(), true))
                        .toList()));
    }

    /** Adds a decision about a badge of a registration year. */
    public void decided(String person, int year, String badge, Ruling.Kind kind) {
        Period.RegistrationYear of = new Period.RegistrationYear(year);
        rulings.computeIfAbsent(person + " " + of.id(), p -> new ArrayList<>())
                .add(new RecordedRuling(
                        new BadgeFor(badge, of), new Ruling(kind, 0), "laurel", Instant.EPOCH, "A test."));
    }

    @Override
    public Map<PersonId, List<RecordedRuling>> rulings(Collection<PersonId> people, Period.RegistrationYear year) {
        throw new AssertionError("Nobody closes a period here");
    }

    @Override
    public List<Period.RegistrationYear> ruledYears(PersonId person) {
        throw new AssertionError("Nobody rebuilds here");
    }

    @Override
    public List<Entry> entries(Holder holder, Instant from, Instant to) {
        return entries.getOrDefault(((Holder.Known) holder).person(), List.of()).stream()
                .filter(entry -> !entry.action().occurredAt().isBefore(from)
                        && entry.action().occurredAt().isBefore(to))
                .toList();
    }

    @Override
    public List<RecordedRuling> rulings(PersonId person, Period.RegistrationYear year) {
        return rulings.getOrDefault(person + " " + year.id(), List.of());
    }

    @Override
    public Optional<PersonYear> year(
            PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<YearProgress> years(PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MonthProgress> months(PersonId person, Period.RegistrationYear year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OnceBadges onceBadges(PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ActionState> state(ActionKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Entry> latest(Holder holder, Instant from, @Nullable Moment end, int most) {
        return lines(holder).reversed().stream()
                .filter(line -> !line.action().occurredAt().isBefore(from))
                .filter(line -> end == null || Moment.of(line.action()).compareTo(end) < 0)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Entry> first(Holder holder) {
        return lines(holder).stream().filter(entry -> !entry.voided()).findFirst();
    }

    private List<Entry> lines(Holder holder) {
        return holder instanceof Holder.Known known
                ? entries.getOrDefault(known.person(), List.of()).stream()
                        .sorted(Comparator.comparing(entry -> entry.action().occurredAt()))
                        .toList()
                : List.of();
    }

    @Override
    public Commit commit(List<Write> change) {
        throw new UnsupportedOperationException();
    }
}
