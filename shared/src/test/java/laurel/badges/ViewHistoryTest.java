package laurel.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.organisation.OrganisationState;
import laurel.page.Place;
import laurel.people.Access;
import laurel.people.People;
import laurel.people.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewHistoryTest {
    private final Scheme scheme = new Scheme();
    private final Person sam = scheme.with(People.staff("sam", "team-00"));

    private static String resource(String id) {
        return ",\"resource\":{\"id\":\"%s\",\"title\":\"Guide %s\"}".formatted(id, id);
    }

    private History page(@Nullable String year, @Nullable String after, @Nullable String limit) {
        return ((ViewHistory.Shown) scheme.history(sam, new ViewHistory.Asked(year, after, limit))).history();
    }

    @Test
    void actionsComeLatestFirstWithWhatEachBroughtOrWhyNothing() {
        scheme.did("a1", sam, "resource.viewed", "2026-11-20T09:00:00Z", resource("r1"));
        scheme.did("a2", sam, "resource.viewed", "2026-11-20T10:00:00Z", resource("r1"));
        scheme.did("a3", sam, "resource.bookmarked", "2026-11-20T11:00:00Z", resource("r1"));
        scheme.did("a4", sam, "discussion.led", "2026-11-20T12:00:00Z", "");
        scheme.voided("a4");
        List<History.Did> recent = scheme.history(sam);
        assertThat(recent).extracting(History.Did::id).containsExactly("a4", "a3", "a2", "a1");
        assertThat(recent).extracting(History.Did::points).containsExactly(0, 0, 0, 1);
        assertThat(recent.getFirst().reason()).isEqualTo("Its source took it back.");
        assertThat(recent.get(1).reason()).contains("brings no points");
        assertThat(recent.get(2).reason()).isEqualTo("The same was counted already that day.");
        assertThat(recent.get(3).reason()).isNull();
        assertThat(recent.get(3).name()).isEqualTo("Viewed a resource");
    }

    @Test
    void theCreditOfAnActionKnowsTheCapsThatEarlierActionsUsedUp() {
        scheme.did("c1", sam, "practice.changed", "2026-09-02T09:00:00Z", "");
        scheme.did("c2", sam, "practice.changed", "2026-11-02T09:00:00Z", "");
        for (int i = 1; i <= 30; i++) {
            scheme.did("s" + i, sam, "colleague.supported", "2026-11-%02dT12:00:00Z".formatted(i / 2 + 3), "");
        }
        List<History.Did> recent = scheme.history(sam);
        assertThat(recent).hasSize(20).allSatisfy(did -> {
            assertThat(did.points()).isZero();
            assertThat(did.reason()).isEqualTo("That month's most for this kind of action was reached.");
        });
        scheme.did("c3", sam, "practice.changed", "2026-11-22T09:00:00Z", "");
        assertThat(scheme.history(sam).getFirst().reason())
                .isEqualTo("That quarter's most for this kind of action was reached.");
    }

    @Test
    void creditsAddUpToThePoints() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> types = List.of("resource.viewed", "tool.used", "practice.changed", "network.joined");
        for (int i = 0; i < 20; i++) {
            String at = "2026-%02d-%02dT%02d:00:00Z".formatted(9 + random.nextInt(3), 1 + random.nextInt(4), i % 24);
            scheme.did("a" + i, sam, types.get(random.nextInt(types.size())), at, resource("r" + random.nextInt(3)));
        }
        assertThat(scheme.history(sam).stream().mapToInt(History.Did::points).sum())
                .as("seed %d", seed)
                .isEqualTo(scheme.seenBy(sam).total().total());
    }

    @Test
    void allOfItIsSeenOnceByGoingFromPageToPage() {
        Person kit = scheme.with(People.staff("kit", "team-00"));
        scheme.did("other", kit, "tool.used", "2026-10-02T09:00:00Z", "");
        for (int i = 10; i < 17; i++) {
            scheme.did("a" + i, sam, "tool.used", "2026-10-0" + (i % 3 + 1) + "T09:00:00Z", "");
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            History page = page(null, after, "3");
            assertThat(page.actions()).hasSizeLessThanOrEqualTo(3);
            page.actions().forEach(action -> seen.add(action.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).containsExactly("a14", "a11", "a16", "a13", "a10", "a15", "a12");
    }

    @Test
    void theLastPageHasNoNextAlsoIfItIsFull() {
        scheme.did("a1", sam, "tool.used", "2026-10-02T09:00:00Z", "");
        scheme.did("a2", sam, "tool.used", "2026-10-03T09:00:00Z", "");
        assertThat(page(null, null, "2").next()).isNull();
        assertThat(page(null, null, "1").next()).isNotNull();
    }

    @Test
    void aYearIsTheRegistrationYearAlone() {
        scheme.did("before", sam, "tool.used", "2025-11-30T23:59:59Z", "");
        scheme.did("first", sam, "tool.used", "2025-12-01T00:00:00Z", "");
        scheme.did("last", sam, "tool.used", "2026-11-20T09:00:00Z", "");
        assertThat(page("2026", null, null).actions())
                .extracting(History.Did::id)
                .containsExactly("last", "first");
        History before = page("2025", page("2026", null, "1").next(), null);
        assertThat(before.actions()).extracting(History.Did::id).containsExactly("before");
    }

    @Test
    void aPageInTheMiddleKnowsTheCapsThatTheActionsBeforeItUsedUp() {
        for (int i = 10; i < 20; i++) {
            scheme.did("t" + i, sam, "tool.used", "2026-10-%dT09:00:00Z".formatted(i), "");
        }
        History first = page(null, null, "2");
        assertThat(first.actions()).extracting(History.Did::points).containsExactly(0, 0);
        assertThat(page(null, first.next(), "1").actions())
                .extracting(History.Did::points)
                .containsExactly(8);
    }

    @Test
    void eachTellsTheWayThatItWorks() {
        scheme.did("a1", sam, "tool.used", "2026-10-02T09:00:00Z", "");
        assertThat(scheme.history(sam).getFirst().mechanism()).isEqualTo("interaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-11", "1999", "2101", "99999999999"})
    void aYearThatIsNoneIsSentBackWithWhatToSend(String year) {
        assertThat(scheme.history(sam, new ViewHistory.Asked(year, null, null)))
                .isEqualTo(new ViewHistory.Unreadable(YearWords.WHICH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1e2", "999999999999", ""})
    void aLimitIsFromOneToAHundred(String limit) {
        assertThat(scheme.history(sam, new ViewHistory.Asked(null, null, limit)))
                .isInstanceOf(ViewHistory.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%", "AAAA", "MjAyNi0xMC0wMlQwOTowMDowMFo", "MjAyNi0xMC0wMlQwOTowMDowMFp8LTk6eA", "_____w"})
    void aCursorThatNoPageEndedWithIsSentBack(String after) {
        assertThat(scheme.history(sam, new ViewHistory.Asked(null, after, null)))
                .isInstanceOfSatisfying(ViewHistory.Unreadable.class, unreadable -> assertThat(unreadable.message())
                        .startsWith("after: "));
    }

    @Test
    void aCursorIsOpaqueAndBoundedAndReadAsItWasWritten() {
        Moment moment = new Moment(Scheme.NOW, new ActionKey("learning.vle", "a|\u00e9:7"));
        assertThat(Place.read(Cursor.write(moment)).flatMap(Cursor::read)).contains(moment);
        Moment tooLong = new Moment(Scheme.NOW, new ActionKey("x", "\u00e9".repeat(600)));
        assertThat(Place.read(Cursor.write(tooLong)).flatMap(Cursor::read)).isEmpty();
    }

    @Test
    void nothingIsShownBeforeTheOrganisationIsLive() {
        assertThat(scheme.history(sam, new Access(new OrganisationState.Baseline())))
                .isInstanceOf(ViewHistory.Refused.class);
    }
}
