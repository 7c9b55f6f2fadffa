package laurel.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import laurel.people.People;
import laurel.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewAwardTest {
    private final Scheme scheme = new Scheme();
    private final Person sam = scheme.with(People.staff("sam", "team-00"));

    private ViewAward.Opened opened(String badge, String period) {
        return ((ViewAward.Shown) scheme.award(sam, badge, period)).award();
    }

    private static String resource(String id) {
        return ",\"resource\":{\"id\":\"%s\",\"title\":\"Guide %s\"}".formatted(id, id);
    }

    @Test
    void theFirstActionIsToldOfFirstSteps() {
        scheme.did("a1", sam, "resource.viewed", "2026-06-30T23:30:00Z", resource("r1"));
        scheme.did("a2", sam, "resource.viewed", "2026-11-20T09:00:00Z", resource("r2"));

        ViewAward.Opened opened = opened("first-steps", "once");

        assertThat(opened.award().name()).isEqualTo("First Steps");
        assertThat(opened.reason())
                .as("a day is a day where the organisation is")
                .isEqualTo("Viewed a resource on 1 July 2026, your first action.");
        assertThat(opened.actions())
                .containsExactly(new ViewAward.Counted("Viewed a resource", "Guide r1", LocalDate.of(2026, 7, 1)));
    }

    @Test
    void onlyWhatCountedIsToldAndNothingAfterItWasReached() {
        scheme.did("f1", sam, "feedback.incorporated", "2026-10-01T09:00:00Z", resource("r1"));
        scheme.did("v1", sam, "resource.viewed", "2026-10-02T09:00:00Z", resource("r2"));
        scheme.did("f2", sam, "feedback.incorporated", "2026-10-03T09:00:00Z", "");
        scheme.did("f3", sam, "feedback.incorporated", "2026-10-04T09:00:00Z", "");

        ViewAward.Opened opened = opened("listening-to-experience", "2026");

        assertThat(opened.actions())
                .extracting(ViewAward.Counted::day)
                .containsExactly(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 1));
        assertThat(opened.actions()).extracting(ViewAward.Counted::title).containsExactly(null, "Guide r1");
        assertThat(opened.reason()).endsWith("on 3 October 2026, with which you had all that it takes.");
        assertThat(opened.leftOut()).isZero();
    }

    @Test
    void ofABadgeForPointsThoseAreToldThatBroughtSome() {
        for (int i = 1; i <= 3; i++) {
            scheme.did("d" + i, sam, "discussion.led", "2026-10-0%dT09:00:00Z".formatted(i), "");
            scheme.did("t" + i, sam, "tool.used", "2026-10-0%dT10:00:00Z".formatted(i), "");
        }
        scheme.did("b1", sam, "resource.bookmarked", "2026-10-02T11:00:00Z", resource("r1"));

        assertThat(opened("bronze", "2026").actions()).hasSize(6).noneMatch(action -> action.title() != null);
    }

    @Test
    void whatWasTakenBackDidNotCount() {
        scheme.did("f1", sam, "feedback.incorporated", "2026-10-01T09:00:00Z", "");
        scheme.did("f2", sam, "feedback.incorporated", "2026-10-02T09:00:00Z", "");
        scheme.did("f3", sam, "feedback.incorporated", "2026-10-03T09:00:00Z", "");
        scheme.voided("f1");
        assertThat(opened("listening-to-experience", "2026").actions())
                .extracting(ViewAward.Counted::day)
                .containsExactly(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 2));
    }

    @Test
    void ofVeryManyTheLatestAreToldAndTheOthersCounted() {
        scheme.did(
                sam,
                IntStream.range(0, 140)
                        .mapToObj(i -> """
                                {"id":"v%d","person":"vle:%%s","type":"resource.viewed","occurredAt":"2026-%02d-%02dT09:00:00Z",
                                 "resource":{"id":"r%d"}}""".formatted(i, 6 + i / 28, i % 28 + 1, i))
                        .toList());
        for (int i = 1; i <= 4; i++) {
            scheme.did("t" + i, sam, "tool.used", "2026-11-0%dT10:00:00Z".formatted(i), "");
        }
        ViewAward.Opened opened = opened("bronze", "2026");
        assertThat(opened.actions()).hasSize(100);
        assertThat(opened.leftOut()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "gold, 2026",
        "first-steps, 2026",
        "first-steps, ONCE",
        "'', ''",
        "no-such, once",
        "first-steps, campaign/x"
    })
    void whatSomebodyHasNotIsNotThere(String badge, String period) {
        scheme.did("a1", sam, "resource.viewed", "2026-06-30T23:30:00Z", resource("r1"));
        assertThat(scheme.award(sam, badge, period)).isEqualTo(new ViewAward.NoAward());
    }

    @Test
    void itReadsNoMoreOfTheLedgerThanThePeriodOfTheBadge() {
        scheme.did(
                sam,
                IntStream.range(0, 100)
                        .mapToObj(i -> """
                                {"id":"v%d","person":"vle:%%s","type":"resource.viewed","occurredAt":"2026-0%d-%02dT09:00:00Z",
                                 "resource":{"id":"r%d","title":"A title as long as titles are"}}""".formatted(i, 2 + i / 25, i % 25 + 1, i))
                        .toList());
        for (String type : new String[] {"resource.viewed", "tool.used", "discussion.led", "reflection.recorded"}) {
            scheme.did(type, sam, type, "2026-10-02T09:00:00Z", resource("r1"));
        }
        assertThat(opened("all-rounder", "2026-10").actions()).hasSize(4);
        assertThat(scheme.reads.of(() -> opened("all-rounder", "2026-10")))
                .as("awards, the month of the ledger, and the year with what was decided")
                .isLessThanOrEqualTo(3);
    }
}
