package laurel.badges;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.page.Paging;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Credit;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Shows people what they did, with what each brought or why it brought nothing, a page at a time. */
public final class ViewHistory {
    private static final Paging<Moment> PAGING = new Paging<>(20, 100, Cursor::read);

    private final Ledger ledger;
    private final Engine engine;
    private final Credits credits;
    private final Words words;

    /** Takes the organisation's time zone. */
    public ViewHistory(Ledger ledger, Engine engine, ZoneId zone) {
        this.ledger = ledger;
        this.engine = engine;
        this.credits = new Credits(ledger, engine, zone);
        this.words = new Words(engine);
    }

    /**
     * What is asked for, as an address has it.
     *
     * @param year a registration year; null for all
     * @param after what the page before said comes next; null for the first page
     * @param limit how many; null for as many as usual
     */
    public record Asked(
            @Nullable String year,
            @Nullable String after,
            @Nullable String limit) {}

    /** What became of the wish. */
    public sealed interface Result {}

    /** Theirs. */
    public record Shown(History history) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** It can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** A page of the history of a person who asks for it. */
    public Result view(Person person, Viewer viewer, Access access, Asked asked) {
        if (access.mayViewBadges(viewer, person.id()) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Period.RegistrationYear> year = YearWords.read(asked.year());
        if (asked.year() != null && year.isEmpty()) {
            return new Unreadable(YearWords.WHICH);
        }
        return switch (PAGING.asked(asked.after(), asked.limit())) {
            case Paging.Unreadable<Moment> bad -> new Unreadable(bad.message());
            case Paging.Page<Moment> page -> new Shown(history(person, year.orElse(null), page));
        };
    }

    private History history(Person person, Period.@Nullable RegistrationYear year, Paging.Page<Moment> asked) {
        Optional<Moment> after = Optional.ofNullable(asked.after());
        int limit = asked.most();
        Instant from = year == null ? Instant.EPOCH : engine.start(year);
        Optional<Moment> end = Optional.ofNullable(year)
                .map(it -> new Moment(engine.end(it), new ActionKey("", "")))
                .filter(last -> after.filter(it -> it.compareTo(last) < 0).isEmpty())
                .or(() -> after);
        List<Entry> more = ledger.latest(new Holder.Known(person.id()), from, end.orElse(null), limit + 1);
        List<Entry> page = more.subList(0, Math.min(limit, more.size()));
        Map<ActionKey, Credit> brought = credits.of(person, page);
        return new History(
                page.stream()
                        .map(entry -> did(entry, brought.get(entry.action().key())))
                        .toList(),
                more.size() > limit ? Cursor.write(Moment.of(page.getLast().action())) : null);
    }

    private History.Did did(Entry entry, @Nullable Credit replayed) {
        Action action = entry.action();
        Credit credit = entry.voided() || replayed == null ? new Credit.None(Credit.Why.VOIDED) : replayed;
        String reason =
                switch (credit) {
                    case Credit.Earned earned -> null;
                    case Credit.None none -> none.why().words();
                };
        return new History.Did(
                action.key().source(),
                action.key().id(),
                action.type(),
                words.name(action.type(), action.occurredAt()),
                words.mechanism(action.type(), action.occurredAt()),
                action.occurredAt(),
                action.resource(),
                credit.points(),
                entry.voided(),
                reason);
    }
}
