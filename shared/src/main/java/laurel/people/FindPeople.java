package laurel.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import laurel.page.Paging;
import org.jspecify.annotations.Nullable;

/** Finds people by what of their name, address, id or team somebody remembers, in the order of their names. */
public final class FindPeople {
    private static final Paging<String> PAGING = NameOrder.pages(50, 100);
    private static final int LONGEST = 100;

    private final PeopleList listed;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public FindPeople(PeopleList listed, Clock clock) {
        this.listed = listed;
        this.clock = clock;
    }

    /**
     * What somebody looks for.
     *
     * @param search words that all have to be in the name, address, id or team; null for everybody
     * @param team those of one team alone; null for all
     * @param withLeavers whether those who left are among them
     * @param after where the page before ended, as that said; null for the first
     * @param limit how many at most, as an address says it
     */
    public record Wish(
            @Nullable String search,
            @Nullable String team,
            boolean withLeavers,
            @Nullable String after,
            @Nullable String limit) {}

    /** What became of the wish. */
    public sealed interface Result {}

    /**
     * A page of those who were found.
     *
     * @param total how many were found on all pages
     * @param next what to send as {@code after} for the page that follows; null if there is none
     */
    public record Found(
            List<ListedPerson> people, int total, @Nullable String next) implements Result {}

    /** They may not look. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Those who are looked for. */
    public Result find(Viewer viewer, Access access, Wish wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String search = Objects.requireNonNullElse(wish.search(), "");
        if (search.length() > LONGEST) {
            return new Unreadable("search: send at most " + LONGEST + " characters of a name, an address or a team.");
        }
        return switch (PAGING.asked(wish.after(), wish.limit())) {
            case Paging.Unreadable<String> bad -> new Unreadable(bad.message());
            case Paging.Page<String> page ->
                page(all(search, wish.team(), wish.withLeavers()), page.after(), page.most());
        };
    }

    private List<ListedPerson> all(String search, @Nullable String team, boolean withLeavers) {
        LocalDate today = LocalDate.now(clock);
        List<String> words = Stream.of(NameOrder.plain(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return listed.all().stream()
                .filter(line -> team == null || line.team().equals(team))
                .filter(line -> withLeavers || !line.hasLeft(today))
                .filter(line -> has(line, words))
                .sorted(NameOrder.BY_NAME)
                .toList();
    }

    private static Found page(List<ListedPerson> all, @Nullable String after, int most) {
        List<ListedPerson> rest = all.stream()
                .filter(line -> NameOrder.isAfter(line, after))
                .limit(most + 1L)
                .toList();
        List<ListedPerson> page = rest.size() > most ? rest.subList(0, most) : rest;
        return new Found(page, all.size(), rest.size() > most ? NameOrder.cursor(page.getLast()) : null);
    }

    private static boolean has(ListedPerson line, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String email = Objects.requireNonNullElse(line.email(), "");
        String text =
                NameOrder.plain(String.join("\n", line.name(), email, line.id().value(), line.team()));
        return words.stream().allMatch(text::contains);
    }
}
