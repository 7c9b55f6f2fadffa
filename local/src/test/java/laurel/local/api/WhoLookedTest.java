package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import laurel.catalogue.BadgeFor;
import laurel.closing.Candidate;
import laurel.closing.DynamoClosingStore;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.GoLive;
import laurel.organisation.NoteLooks;
import laurel.people.PersonId;
import laurel.period.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written down of who looks at whom: every route that only shows, asked over HTTP by somebody who may.
 *
 * <p>A line is a route, how it is asked for where the two differ, who asks, and either what is written down and who then
 * finds it among those who looked at them, or why nothing is. A route with no line fails the test; which views are
 * written down, and why, is told in docs/privacy.md.
 */
class WhoLookedTest {
    private static final String ROUTES = """
            GET /api/quiet                                  |                                        | lin    | quiet        | stella
            GET /api/people/{id}                            | /api/people/ola                        | lin    | person       | ola
            GET /api/candidates                             | /api/candidates?period=2026-Q3         | lin    | candidates   | ann
            GET /api/doubts                                 |                                        | lin    | doubts       | ann
            GET /api/reports                                |                                        | chris  | reports      | sam
            GET /api/erasures                               |                                        | lin    | erasures     | sam
            GET /api/people                                 |                                        | lin    | nothing      | the directory: names, teams, addresses
            GET /api/people                                 | /api/people?search=sam                 | lin    | nothing      | the directory: names, teams, addresses
            GET /api/teams                                  |                                        | lin    | nothing      | numbers, and who encourages whom
            GET /api/colleagues                             | /api/colleagues?name=sam               | sam    | nothing      | names and teams, for everybody
            GET /api/boards/{team}                          | /api/boards/north                      | chris  | nothing      | what is shown for everybody, and anybody can leave
            GET /api/boards/{team}/activity                 | /api/boards/north/activity             | chris  | nothing      | numbers
            GET /api/boards/{team}/to-thank                 | /api/boards/north/to-thank             | chris  | nothing      | badges that were given
            GET /api/rewards                                | /api/rewards?period=2026-Q3            | lin    | nothing      | badges that were given
            GET /api/campaigns/{id}/progress                | /api/campaigns/none/progress           | chris  | nothing      | numbers
            GET /api/reach                                  |                                        | lin    | nothing      | numbers
            GET /api/trends                                 |                                        | stella | nothing      | numbers
            GET /api/held                                   |                                        | lin    | nothing      | what does not count yet, without what was sent
            GET /api/audit                                  |                                        | lin    | nothing      | it would be full of itself
            GET /api/imports/{id}                           | /api/imports/none                      | lin    | nothing      | their own file
            GET /api/imports/{id}/changes                   | /api/imports/none/changes              | lin    | nothing      | their own file
            GET /api/imports/{id}/columns                   | /api/imports/none/columns              | lin    | nothing      | their own file
            GET /api/organisation                           |                                        | lin    | nothing      | nobody
            GET /api/campaigns                              |                                        | lin    | nothing      | nobody
            GET /api/campaigns/{id}                         | /api/campaigns/none                    | lin    | nothing      | nobody
            GET /api/catalogue                              |                                        | lin    | nothing      | nobody
            GET /api/catalogue/{version}                    | /api/catalogue/1                       | lin    | nothing      | nobody
            GET /api/catalogue/rebuild                      |                                        | lin    | nothing      | nobody
            GET /api/me                                     |                                        | sam    | nothing      | their own
            GET /api/me/awards/{badge}/{period}             | /api/me/awards/bronze/2026             | sam    | nothing      | their own
            GET /api/me/awards/{badge}/{period}/publication | /api/me/awards/bronze/2026/publication | sam    | nothing      | their own
            GET /api/me/doubts                              | /api/me/doubts?source=a&id=b           | sam    | nothing      | their own
            GET /api/me/draft                               |                                        | sam    | nothing      | their own
            GET /api/me/export                              |                                        | sam    | nothing      | their own
            GET /api/me/held                                |                                        | sam    | nothing      | their own
            GET /api/me/history                             |                                        | sam    | nothing      | their own
            GET /api/me/looked                              |                                        | sam    | nothing      | their own
            GET /api/me/mail                                |                                        | sam    | nothing      | their own
            GET /api/me/points                              |                                        | sam    | nothing      | their own
            GET /api/me/profile                             |                                        | sam    | nothing      | their own
            GET /api/me/reports                             |                                        | sam    | nothing      | their own
            GET /api/me/standard-4                          |                                        | sam    | nothing      | their own
            GET /api/me/thanks                              |                                        | sam    | nothing      | their own
            GET /b/{token}                                  | /b/none                                | sam    | nothing      | what a person published
            HEAD /b/{token}                                 | /b/none                                | sam    | nothing      | what a person published
            GET /stop/{token}                               | /stop/none.all                         | sam    | nothing      | their own
            HEAD /stop/{token}                              | /stop/none.all                         | sam    | nothing      | their own
            """;

    @SuppressWarnings("NullAway.Init")
    private static ApiSite site;

    private record Line(String route, String path, String by, String what, String whoOrWhy) {
        static Line of(String written) {
            String[] cells =
                    Arrays.stream(written.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            return new Line(
                    cells[0],
                    cells[1].isEmpty() ? cells[0].replaceFirst("\\S+ ", "") : cells[1],
                    cells[2],
                    cells[3],
                    cells[4]);
        }

        boolean isWrittenDown() {
            return !what.equals("nothing");
        }

        @Override
        public String toString() {
            return route + " " + path;
        }
    }

    /** Live since January; Stella did nothing, Ann qualified, doubts an action and Sam reports one and asks to be erased. */
    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new ApiSite(folder);
        new GoLive(
                        new DynamoOrganisationStore(site.dynamo, site.settings),
                        Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), ZoneOffset.UTC))
                .goLive("a test", "none", "none");
        String[] types = {"discussion.led", "session.attended", "reflection.recorded"};
        JsonNode last = Contract.JSON.createObjectNode();
        for (int week = 0; week < 8; week++) {
            last = sent("lin", "POST", "/api/corrections/actions", """
                    {"key":"week-%d-of-ann","person":"ann","type":"%s","occurredAt":"%sT09:00:00Z","reason":"was left out"}""".formatted(
                            week, types[week % 3], LocalDate.of(2026, 6, 2).plusWeeks(week)));
        }
        new DynamoClosingStore(site.dynamo, site.settings)
                .add(new Candidate(
                        new PersonId("ann"), new BadgeFor("super-user", new Period.Quarter(2026, 3)), ApiSite.NOW));
        sent("ann", "POST", "/api/me/doubts", """
                {"source":"%s","id":"%s","note":"it was Sam"}""".formatted(
                        last.path("source").asText(), last.path("id").asText()));
        sent("sam", "POST", "/api/me/reports", """
                {"key":"key-00001","type":"discussion.led","day":"2026-11-20","group":"Thursday forum","note":"the new guide"}""");
        sent("sam", "PUT", "/api/me/erasure", "{\"asks\":true}");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static JsonNode sent(String by, String method, String path, String body) throws IOException {
        HttpResponse<String> answer = ask(by, method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Contract.JSON.readTree(answer.body());
    }

    private static HttpResponse<String> ask(String by, String method, String path, String body) {
        return site.send(method, path, site.token(by + "@council.example"), body);
    }

    private static List<AuditLine> audit() {
        return new DynamoAudit(site.dynamo, site.settings).latest(200);
    }

    static List<Line> all() {
        return ROUTES.lines().map(Line::of).toList();
    }

    static Stream<Line> writtenDown() {
        return all().stream().filter(Line::isWrittenDown);
    }

    static Stream<Line> notWrittenDown() {
        return all().stream().filter(line -> !line.isWrittenDown());
    }

    @Test
    void everyRouteThatShowsSomethingHasALine() {
        assertThat(all().stream().map(Line::route).distinct())
                .containsExactlyInAnyOrderElementsOf(site.routes.stream()
                        .filter(route ->
                                route.method().equals("GET") || route.method().equals("HEAD"))
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("writtenDown")
    void theAuditHasItsLineAndWhoeverWasLookedAtIsTold(Line line) throws IOException {
        int before = audit().size();

        HttpResponse<String> answer = ask(line.by(), "GET", line.path(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("(?i)\"" + line.whoOrWhy() + "[ \"]");
        assertThat(audit()).hasSize(before + 1);
        assertThat(audit().getFirst())
                .extracting(AuditLine::by, AuditLine::what)
                .containsExactly(line.by(), line.what() + "-viewed");
        JsonNode looks = sent(line.whoOrWhy(), "GET", "/api/me/looked", "").path("looks");
        assertThat(looks).anySatisfy(look -> {
            assertThat(look.path("what").asText()).isEqualTo(line.what());
            assertThat(look.path("by").asText()).isEqualTo(line.by().equals("lin") ? "Lin Link" : "Chris Champion");
        });
    }

    @ParameterizedTest
    @MethodSource("notWrittenDown")
    void ofOthersNothingIsWrittenDown(Line line) {
        List<AuditLine> before = audit();

        HttpResponse<String> answer = ask(line.by(), line.route().replaceFirst(" .*", ""), line.path(), "");

        assertThat(answer.statusCode()).isIn(200, 404);
        assertThat(audit()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfLookHasARouteAndStandsInTheTableForPeople(NoteLooks.Shown what) throws IOException {
        assertThat(writtenDown().map(Line::what)).contains(what.id());
        String route = writtenDown()
                .filter(line -> line.what().equals(what.id()))
                .map(Line::route)
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(Path.of(System.getProperty("laurel.root", ".."), "docs", "privacy.md")))
                .contains("`" + route + "`", "`" + what.line() + "`");
    }

    @Test
    void whoIsRefusedIsShownNobodyAndNothingIsWrittenDown() {
        List<AuditLine> before = audit();

        writtenDown()
                .forEach(line -> assertThat(ask("ola", "GET", line.path(), "").statusCode())
                        .isEqualTo(403));

        assertThat(audit()).isEqualTo(before);
    }
}
