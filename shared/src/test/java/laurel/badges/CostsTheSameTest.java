package laurel.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import laurel.people.People;
import laurel.people.Person;
import org.junit.jupiter.api.Test;

/** What somebody sees of themselves costs the same however much they did, in units of the engine. */
class CostsTheSameTest {
    private static final int TOGETHER = 25;

    private final Scheme scheme = new Scheme();
    private final Person sam = scheme.with(People.staff("sam", "team-00"));
    private int done;

    /** Does things all over the year, until there are so many. */
    private void until(int actions) {
        List<String> types = List.of("resource.viewed", "tool.used", "discussion.joined", "reflection.recorded");
        while (done < actions) {
            int most = Math.min(TOGETHER, actions - done);
            scheme.did(
                    sam,
                    IntStream.range(done, done + most)
                            .mapToObj(i -> action(i, types.get(i % 4)))
                            .toList());
            done += most;
        }
    }

    private static String action(int i, String type) {
        LocalDate day = LocalDate.of(2025, 12, 1).plusDays(i * 31L % 350);
        return """
                {"id":"a%d","person":"vle:%%s","type":"%s","occurredAt":"%sT%02d:00:00Z",
                 "resource":{"id":"r%d","title":"A guide with a title as long as titles are"}}""".formatted(i, type, day, i % 24, i % 977);
    }

    @Test
    void ownBadgesTakeNoMoreAtTenThousandActionsThanAtTen() {
        until(10);
        double atTen = scheme.reads.of(() -> scheme.seenBy(sam));
        until(1_000);
        double atAThousand = scheme.reads.of(() -> scheme.seenBy(sam));
        until(10_000);
        double atTenThousand = scheme.reads.of(() -> scheme.seenBy(sam));

        assertThat(List.of(atTen, atAThousand, atTenThousand))
                .as("the year, its months, and the awards")
                .containsOnly(2.5);
        assertThat(scheme.seenBy(sam).awards()).hasSizeGreaterThan(5);
        assertThat(scheme.reads.of(() -> scheme.points(sam, "2026")))
                .as("the months alone")
                .isEqualTo(0.5);
        assertThat(scheme.reads.of(() -> scheme.history(sam)))
                .as("a page, and a month of eight hundred for the caps before it")
                .isBetween(1.0, 30.0);
    }
}
