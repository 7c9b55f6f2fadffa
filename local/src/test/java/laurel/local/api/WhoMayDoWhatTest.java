package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what: every route, asked for by everybody, about themselves, others, their teams, other teams and another
 * organisation's, over HTTP with tokens of the sign-in.
 *
 * <p>A line is a route, how it is asked for where the two differ, what is sent, and the status for each of the columns.
 * 403 is a no. What is sent asks for too little wherever something would change, so that a yes is 400 or 404: it tells that
 * they were let in, and that a no comes before any look at what was sent. A route with no line fails the test.
 */
class WhoMayDoWhatTest {
    private static final List<String> WHO =
            List.of("nobody", "stranger", "foreigner", "leaver", "staff", "champion", "link officer", "strategic");

    /** The leaver was a link officer; the champion's team is north, and so is the staff's. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "stranger", "stranger@council.example",
            "foreigner", "eve@elsewhere.example",
            "leaver", "lee@council.example",
            "staff", "sam@council.example",
            "champion", "chris@council.example",
            "link officer", "lin@council.example",
            "strategic", "stella@council.example");

    private static final String ONCE_LIVE = """
            GET /api/me                                       |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/me/standard-4                            |                                        |          | 401 403 403 200 200 200 200 200
            PUT /api/me/standard-4/done                       |                                        | {}       | 401 403 403 200 400 200 200 200
            GET /api/me/points                                |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/me/history                               |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/me/draft                                 |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/me/awards/{badge}/{period}               | /api/me/awards/bronze/2026             |          | 401 403 403 404 404 404 404 404
            GET /api/me/awards/{badge}/{period}/publication   | /api/me/awards/bronze/2026/publication |          | 401 403 403 404 404 404 404 404
            POST /api/me/awards/{badge}/{period}/publication  | /api/me/awards/bronze/2026/publication |          | 401 403 403 404 404 404 404 404
            DELETE /api/me/awards/{badge}/{period}/publication | /api/me/awards/bronze/2026/publication |         | 401 403 403 200 200 200 200 200
            GET /api/me/doubts                                | /api/me/doubts?source=a&id=b           |          | 401 403 403 200 200 200 200 200
            POST /api/me/doubts                               |                                        | {}       | 401 403 403 400 400 400 400 400
            GET /api/quiet                                    |                                        |          | 401 403 403 403 403 403 200 403
            GET /api/trends                                   |                                        |          | 401 403 403 403 403 403 200 200
            GET /api/boards/{team}/activity                   | /api/boards/north/activity             |          | 401 403 403 403 403 200 200 403
            GET /api/boards/{team}/activity                   | /api/boards/south/activity             |          | 401 403 403 403 403 403 200 403
            GET /api/boards/{team}/activity                   | /api/boards/west/activity              |          | 401 403 403 403 403 403 404 403
            GET /api/boards/{team}                            | /api/boards/north                      |          | 401 403 403 403 403 200 200 403
            GET /api/boards/{team}                            | /api/boards/south                      |          | 401 403 403 403 403 403 200 403
            GET /api/boards/{team}                            | /api/boards/west                       |          | 401 403 403 403 403 403 404 403
            GET /api/boards/{team}                            | /api/boards/none                       |          | 401 403 403 403 403 403 404 403
            GET /api/boards/{team}                            | /api/boards/organisation               |          | 401 403 403 403 403 200 200 403
            GET /api/campaigns/{id}/progress                  | /api/campaigns/week/progress           |          | 401 403 403 200 200 200 200 200
            GET /api/campaigns/{id}/progress                  | /api/campaigns/week/progress?team=north|          | 401 403 403 403 403 200 200 403
            GET /api/campaigns/{id}/progress                  | /api/campaigns/week/progress?team=south|          | 401 403 403 403 403 403 200 403
            GET /api/campaigns/{id}/progress                  | /api/campaigns/week/progress?team=organisation | | 401 403 403 403 403 403 200 200
            GET /api/campaigns/{id}/progress                  | /api/campaigns/only-there/progress     |          | 401 403 403 404 404 404 404 404
            GET /api/me/reports                               |                                        |          | 401 403 403 403 200 200 200 200
            POST /api/me/reports                              |                                        | {}       | 401 403 403 403 400 400 400 400
            DELETE /api/me/reports/{id}                       | /api/me/reports/none                   |          | 401 403 403 403 404 404 404 404
            GET /api/reports                                  |                                        |          | 401 403 403 403 403 200 200 403
            POST /api/reports/{id}/decision                   | /api/reports/none/decision             | {}       | 401 403 403 403 403 400 400 403
            GET /api/colleagues                               |                                        |          | 401 403 403 403 400 400 400 400
            GET /api/colleagues                               | /api/colleagues?name=wes               |          | 401 403 403 403 200 200 200 200
            GET /api/me/thanks                                |                                        |          | 401 403 403 403 200 200 200 200
            POST /api/me/thanks                               |                                        | {}       | 401 403 403 403 400 400 400 400
            POST /api/me/thanks                               |                                        | {"to":"lin"} | 401 403 403 403 400 400 403 400
            GET /api/boards/{team}/to-thank                   | /api/boards/north/to-thank             |          | 401 403 403 403 403 200 200 403
            GET /api/boards/{team}/to-thank                   | /api/boards/south/to-thank             |          | 401 403 403 403 403 403 200 403
            GET /api/boards/{team}/to-thank                   | /api/boards/west/to-thank              |          | 401 403 403 403 403 403 200 403
            POST /api/nominations                             |                                        | {}       | 401 403 403 403 403 403 400 403
            POST /api/nominations                             |                                        | {"person":"lee"} | 401 403 403 403 403 400 400 403
            POST /api/nominations                             |                                        | {"person":"sam"} | 401 403 403 403 403 400 400 403
            POST /api/nominations                             |                                        | {"person":"ann"} | 401 403 403 403 403 400 400 403
            POST /api/nominations                             |                                        | {"person":"ola"} | 401 403 403 403 403 403 400 403
            POST /api/nominations                             |                                        | {"person":"chris"} | 401 403 403 403 403 403 400 403
            POST /api/nominations                             |                                        | {"person":"lin"} | 401 403 403 403 403 403 403 403
            POST /api/nominations                             |                                        | {"person":"wes"} | 401 403 403 403 403 403 400 403
            """;

    /** Always for link officers, and once live for champions. */
    private static final Line LIST_OF_CAMPAIGNS = Line.of("GET /api/campaigns | | | 401 403 403 403 403 200 200 200");

    private static final String ALWAYS = """
            GET /api/me/profile                               |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/me/mail                                  |                                        |          | 401 403 403 200 200 200 200 200
            PUT /api/me/mail                                  |                                        | {"a":1}  | 401 403 403 400 400 400 400 400
            GET /api/me/held                                  |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/me/export                                |                                        |          | 401 403 403 200 200 200 200 200
            PUT /api/me/objection                             |                                        | {}       | 401 403 403 400 400 400 400 400
            PUT /api/me/erasure                               |                                        | {}       | 401 403 403 400 400 400 400 400
            GET /api/erasures                                 |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/people/{id}/erasure                     | /api/people/sam/erasure                | {}       | 401 403 403 403 403 403 400 403
            POST /api/people/{id}/erasure                     | /api/people/wes/erasure                | {}       | 401 403 403 403 403 403 404 403
            POST /api/people/{id}/erasure                     | /api/people/lin/erasure                | {}       | 401 403 403 403 403 403 403 403
            POST /api/people/{id}/let-back                    | /api/people/wes/let-back               | {"reason":"x"} | 401 403 403 403 403 403 404 403
            POST /api/me/mail/links                           |                                        | {}       | 401 403 403 200 200 200 200 200
            GET /api/candidates                               | /api/candidates?period=2026-Q4         |          | 401 403 403 403 403 403 200 403
            POST /api/candidates/{badge}/{period}/{person}    | /api/candidates/super-user/2026-Q3/ann | {}       | 401 403 403 403 403 403 400 403
            POST /api/candidates/{badge}/{period}/{person}    | /api/candidates/super-user/2026-Q3/lin | {}       | 401 403 403 403 403 403 400 403
            POST /api/candidates/{badge}/{period}/{person}    | /api/candidates/super-user/2026-Q3/wes | {}       | 401 403 403 403 403 403 400 403
            DELETE /api/candidates/{badge}/{period}/{person}  | /api/candidates/super-user/2026-Q3/ann | {}       | 401 403 403 403 403 403 400 403
            DELETE /api/nominations/{badge}/{period}/{person} | /api/nominations/champions-thanks/2026-11/ola | {} | 401 403 403 403 403 403 400 403
            GET /api/rewards                                  | /api/rewards?period=2026-Q4            |          | 401 403 403 403 403 403 200 403
            POST /api/rewards/{id}/state                      | /api/rewards/super-user~2026-Q3~ann/state | {}    | 401 403 403 403 403 403 400 403
            PUT /api/rewards/stock                            |                                        | {}       | 401 403 403 403 403 403 400 403
            POST /api/corrections/void                        |                                        | {}       | 401 403 403 403 403 403 400 403
            POST /api/corrections/actions                     |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/doubts                                   |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/doubts/{id}/answer                      | /api/doubts/none/answer                | {}       | 401 403 403 403 403 403 400 403
            POST /api/imports                                 |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/imports/{id}                             | /api/imports/none                      |          | 401 403 403 403 403 403 404 403
            PUT /api/imports/{id}/parts/{part}                | /api/imports/none/parts/1              | x        | 401 403 403 403 403 403 404 403
            GET /api/imports/{id}/changes                     | /api/imports/none/changes              |          | 401 403 403 403 403 403 404 403
            GET /api/imports/{id}/columns                     | /api/imports/none/columns              |          | 401 403 403 403 403 403 404 403
            POST /api/imports/{id}/rows                       | /api/imports/none/rows                 | {}       | 401 403 403 403 403 403 404 403
            POST /api/imports/{id}/apply                      | /api/imports/none/apply                | {}       | 401 403 403 403 403 403 404 403
            POST /api/attendance/preview                      |                                        | {}       | 401 403 403 403 403 403 400 403
            POST /api/attendance                              |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/people                                   |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/people                                  |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/people/{id}                              | /api/people/sam                        |          | 401 403 403 403 403 403 200 403
            GET /api/people/{id}                              | /api/people/wes                        |          | 401 403 403 403 403 403 404 403
            PATCH /api/people/{id}                            | /api/people/sam                        | {}       | 401 403 403 403 403 403 400 403
            PATCH /api/people/{id}                            | /api/people/wes                        | {}       | 401 403 403 403 403 403 404 403
            PATCH /api/people/{id}                            | /api/people/lin                        | {"role":"staff"} | 401 403 403 403 403 403 403 403
            GET /api/teams                                    |                                        |          | 401 403 403 403 403 403 200 403
            GET /api/organisation                             |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/organisation/live                       |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/reach                                    |                                        |          | 401 403 403 403 403 403 200 403
            GET /api/me/looked                                |                                        |          | 401 403 403 200 200 200 200 200
            GET /api/held                                     |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/held/send-again                         |                                        | {}       | 401 403 403 403 403 403 400 403
            POST /api/held/dismiss                            |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/audit                                    |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/campaigns                               |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/campaigns/{id}                           | /api/campaigns/only-there              |          | 401 403 403 403 403 403 404 403
            PUT /api/campaigns/{id}                           | /api/campaigns/only-there              | {}       | 401 403 403 403 403 403 404 403
            DELETE /api/campaigns/{id}                        | /api/campaigns/only-there              |          | 401 403 403 403 403 403 404 403
            POST /api/campaigns/{id}/announcement             | /api/campaigns/only-there/announcement |          | 401 403 403 403 403 403 404 403
            POST /api/campaigns/{id}/close                    | /api/campaigns/only-there/close        |          | 401 403 403 403 403 403 404 403
            GET /api/catalogue                                |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/catalogue                               |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /api/catalogue/{version}                      | /api/catalogue/1                       |          | 401 403 403 403 403 403 200 403
            GET /api/catalogue/rebuild                        |                                        |          | 401 403 403 403 403 403 200 403
            POST /api/catalogue/rebuild                       |                                        | {}       | 401 403 403 403 403 403 400 403
            POST /api/catalogue/simulations                   |                                        | {}       | 401 403 403 403 403 403 400 403
            GET /b/{token}                                    | /b/none                                |          | 404 404 404 404 404 404 404 404
            HEAD /b/{token}                                   | /b/none                                |          | 404 404 404 404 404 404 404 404
            GET /stop/{token}                                 | /stop/none.all                         |          | 404 404 404 404 404 404 404 404
            HEAD /stop/{token}                                | /stop/none.all                         |          | 404 404 404 404 404 404 404 404
            POST /stop/{token}                                | /stop/none.all                         |          | 404 404 404 404 404 404 404 404
            """;

    /** What somebody began may be ended by them: the champion has put Ann forward. */
    private static final String OF_ONES_OWN = """
            DELETE /api/nominations/{badge}/{period}/{person} | /api/nominations/champions-thanks/2026-11/ann | {} | 401 403 403 403 403 400 400 403
            """;

    @SuppressWarnings("NullAway.Init")
    private static ApiSite live;

    @SuppressWarnings("NullAway.Init")
    private static ApiSite baseline;

    record Line(String route, String path, String body, List<Integer> expected) {
        static Line of(String written) {
            String[] cells =
                    Arrays.stream(written.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            String path = cells[1].isEmpty() ? cells[0].replaceFirst("\\S+ ", "") : cells[1];
            return new Line(
                    cells[0],
                    path,
                    cells[2],
                    Stream.of(cells[3].split(" ")).map(Integer::valueOf).toList());
        }

        String method() {
            return route.replaceFirst(" .*", "");
        }

        @Override
        public String toString() {
            return method() + " " + path + " " + body;
        }
    }

    @BeforeAll
    static void start(@TempDir Path first, @TempDir Path second) throws IOException {
        live = new ApiSite(first).live();
        baseline = new ApiSite(second);
    }

    @AfterAll
    static void stop() {
        live.close();
        baseline.close();
    }

    static List<Line> onceLive() {
        return ONCE_LIVE.lines().map(Line::of).toList();
    }

    static List<Line> always() {
        return ALWAYS.lines().map(Line::of).toList();
    }

    static List<Line> all() {
        List<Line> all = new ArrayList<>(onceLive());
        all.addAll(always());
        OF_ONES_OWN.lines().map(Line::of).forEach(all::add);
        all.add(LIST_OF_CAMPAIGNS);
        return all;
    }

    @Test
    void everyRouteHasALine() {
        assertThat(all().stream().map(Line::route).distinct())
                .as("the routes that have a line above")
                .containsExactlyInAnyOrderElementsOf(live.routes.stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everybodyIsLetInWhereTheTableSaysSo(Line line) {
        assertThat(statuses(live, line)).isEqualTo(expected(line));
    }

    @ParameterizedTest
    @MethodSource("always")
    void beforeGoingLiveTheseAreOpenToTheSame(Line line) {
        assertThat(statuses(baseline, line)).isEqualTo(expected(line));
    }

    @ParameterizedTest
    @MethodSource("onceLive")
    void beforeGoingLiveNobodyIsShownAnythingOfPeople(Line line) {
        Map<String, Integer> expected = expected(line);
        expected.replaceAll((who, status) -> who.equals("nobody") ? 401 : 403);

        assertThat(statuses(baseline, line)).isEqualTo(expected);
    }

    @Test
    void beforeGoingLiveOnlyTheLinkOfficerListsCampaigns() {
        Map<String, Integer> expected = expected(LIST_OF_CAMPAIGNS);
        expected.put("champion", 403);
        expected.put("strategic", 403);

        assertThat(statuses(baseline, LIST_OF_CAMPAIGNS)).isEqualTo(expected);
    }

    /** Of a line about the link officer themselves it is another who asks, so it tells nothing here. */
    static List<Line> aboutOthers() {
        return all().stream().filter(line -> !line.toString().contains("lin")).toList();
    }

    @ParameterizedTest
    @MethodSource("aboutOthers")
    void whomTheDeploymentNamesMayWhatALinkOfficerMayWhileTheDirectoryDoesNotHaveThem(Line line) {
        int status = live.send(line.method(), line.path(), live.token("first@council.example"), line.body())
                .statusCode();

        assertThat(status).isEqualTo(expected(line).get("link officer"));
    }

    @Test
    void aChampionCanNotTellWhoeverIsNotInTheirTeamsFromWhoeverDoesNotExist() {
        List<String> answers = Stream.of("ola", "nobody-at-all", "wes", "lin")
                .map(person -> live.send(
                                "POST",
                                "/api/nominations",
                                live.token("chris@council.example"),
                                "{\"person\":\"%s\",\"badge\":\"champions-thanks\",\"reason\":\"kind\"}"
                                        .formatted(person))
                        .body())
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
    }

    private static Map<String, Integer> expected(Line line) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        WHO.forEach(who -> expected.put(who, line.expected().get(WHO.indexOf(who))));
        return expected;
    }

    private static Map<String, Integer> statuses(ApiSite site, Line line) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (String who : WHO) {
            String address = ADDRESSES.get(who);
            HttpResponse<String> answer =
                    site.send(line.method(), line.path(), address == null ? null : site.token(address), line.body());
            assertThat(answer.body()).as(who).doesNotContain(ApiSite.ELSEWHERE);
            statuses.put(who, answer.statusCode());
        }
        return statuses;
    }
}
