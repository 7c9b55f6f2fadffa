package laurel.badges;

import static org.assertj.core.api.Assertions.assertThat;

import laurel.people.People;
import laurel.people.Person;
import laurel.progress.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewPointsTest {
    private final Scheme scheme = new Scheme();
    private final Person sam = scheme.with(People.staff("sam", "team-00"));

    private ViewPoints.Year year(@Nullable String year) {
        return ((ViewPoints.Shown) scheme.points(sam, year)).year();
    }

    @Test
    void everyMonthOfThePresentYearThatHasBegunIsThereWithItsPointsByMechanism() {
        scheme.did("a1", sam, "tool.used", "2026-09-20T09:00:00Z", "");
        scheme.did("a2", sam, "discussion.joined", "2026-09-21T09:00:00Z", "");
        scheme.did("a3", sam, "feedback.incorporated", "2026-10-20T09:00:00Z", "");

        ViewPoints.Year year = year(null);

        assertThat(year.months())
                .extracting(month -> month.month().id())
                .containsExactly(
                        "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07",
                        "2026-08", "2026-09", "2026-10", "2026-11");
        assertThat(year.months().get(9).points()).isEqualTo(Points.of(0, 8, 4, 0));
        assertThat(year.months().get(9).actions()).isEqualTo(2);
        assertThat(year.months().get(10).points()).isEqualTo(Points.NONE);
        assertThat(year.months().get(10).actions()).isEqualTo(1);
        assertThat(year.points()).isEqualTo(Points.of(0, 8, 4, 0));
    }

    @Test
    void aMonthBelongsToTheYearThatIsAskedFor() {
        scheme.did("a1", sam, "tool.used", "2025-11-30T09:00:00Z", "");
        assertThat(year("2025").points()).isEqualTo(Points.of(0, 8, 0, 0));
        assertThat(year("2026").points()).isEqualTo(Points.NONE);
        assertThat(year("2027").months()).as("none has begun").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11", "1999", "once"})
    void aYearThatIsNoneIsSentBackWithWhatToSend(String year) {
        assertThat(scheme.points(sam, year)).isEqualTo(new ViewPoints.Unreadable(YearWords.WHICH));
    }

    @Test
    void itReadsTheMonthsAndNoLineOfTheLedger() {
        scheme.did("a1", sam, "tool.used", "2026-09-20T09:00:00Z", "");
        assertThat(scheme.reads.of(() -> year(null))).isEqualTo(0.5);
    }
}
