package laurel.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import laurel.parallel.Together;
import org.jspecify.annotations.Nullable;

/**
 * Who is here, by name and team, to find somebody by their name. It is read team by team, which reads names and nothing
 * else of people, and remembered for ten minutes, so that what is typed letter by letter reads nothing more. That nobody is there is not remembered.
 */
public final class WhoIsHere {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Supplier<? extends Collection<String>> teams;
    private final Directory directory;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    private record Seen(Instant at, List<Entry> entries) {}

    private record Entry(Colleague colleague, String name, List<String> words) {}

    /** Takes what names the teams, and a clock in the organisation's time zone. */
    public WhoIsHere(Supplier<? extends Collection<String>> teams, Directory directory, Clock clock) {
        this.teams = teams;
        this.directory = directory;
        this.clock = clock;
    }

    /** Somebody who is here. */
    public record Colleague(PersonId id, String name, String team) {}

    /**
     * Those of whose name every word that is given begins a word, whatever the accents, those first whose name begins so;
     * {@code most} of them.
     */
    public List<Colleague> called(String name, int most) {
        String plain = NameOrder.plain(name);
        List<String> wanted = words(plain);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries().stream()
                .filter(entry ->
                        wanted.stream().allMatch(word -> entry.words().stream().anyMatch(own -> own.startsWith(word))))
                .sorted(Comparator.comparing((Entry entry) -> !entry.name().startsWith(plain))
                        .thenComparing(Entry::name)
                        .thenComparing(entry -> entry.colleague().id().value()))
                .limit(most)
                .map(Entry::colleague)
                .toList();
    }

    private List<Entry> entries() {
        Instant now = clock.instant();
        Seen known = seen;
        if (known == null || known.at().plus(REMEMBERED).isBefore(now)) {
            known = new Seen(now, read());
            seen = known.entries().isEmpty() ? null : known;
        }
        return known.entries();
    }

    private List<Entry> read() {
        LocalDate today = LocalDate.now(clock);
        List<Callable<List<Entry>>> questions = new ArrayList<>();
        teams.get().forEach(team -> questions.add(() -> here(team, today)));
        return Together.ask(questions).stream().flatMap(List::stream).toList();
    }

    private List<Entry> here(String team, LocalDate today) {
        return directory.team(team).stream()
                .filter(member -> member.leftOn() == null || !member.leftOn().isBefore(today))
                .map(member -> new Entry(
                        new Colleague(member.id(), member.name(), team),
                        NameOrder.plain(member.name()),
                        words(NameOrder.plain(member.name()))))
                .toList();
    }

    private static List<String> words(String plain) {
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
