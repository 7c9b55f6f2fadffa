package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two organisations in one deployment: people, teams and campaigns of the same ids, and whoever asks sees their own. */
class SeveralOrganisationsTest {
    private static final String OUR_LINK_OFFICER = "lin@council.example";
    private static final String THEIR_LINK_OFFICER = "eve@elsewhere.example";

    /** In what our organisation has and the other one has not. */
    private static final List<String> OURS = List.of(
            "Sam Staff",
            "Ann Near",
            "Ola Far",
            "Chris Champion",
            "Lin Link",
            "Stella Strategic",
            "Lee Left",
            "council.example");

    @SuppressWarnings("NullAway.Init")
    private static ApiSite both;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        both = ApiSite.ofBoth(folder).live();
    }

    @AfterAll
    static void stop() {
        both.close();
    }

    static List<WhoMayDoWhatTest.Line> all() {
        return WhoMayDoWhatTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whateverALinkOfficerAsksForTheyAreToldNothingOfTheOtherOrganisation(WhoMayDoWhatTest.Line line) {
        HttpResponse<String> theirs = ask(line, THEIR_LINK_OFFICER);

        assertThat(theirs.statusCode()).isNotIn(401, 500);
        assertThat(OURS).noneSatisfy(name -> assertThat(theirs.body()).contains(name));
        assertThat(ask(line, OUR_LINK_OFFICER).body()).doesNotContain(ApiSite.ELSEWHERE, "elsewhere.example");
    }

    @Test
    void anIdIsThatOfTheOrganisationOfWhoeverAsks() {
        assertThat(get("/api/people/sam", OUR_LINK_OFFICER).body()).contains("Sam Staff");
        assertThat(get("/api/people/sam", THEIR_LINK_OFFICER).body()).contains("Sam Elsewhere");
        assertThat(get("/api/people/ann", THEIR_LINK_OFFICER).statusCode()).isEqualTo(404);
        assertThat(get("/api/people/wes", OUR_LINK_OFFICER).statusCode()).isEqualTo(404);
        assertThat(get("/api/me/profile", "sam@elsewhere.example").body()).contains("Sam Elsewhere");
    }

    @Test
    void whatOneChangesStaysAsItWasForTheOther() {
        HttpResponse<String> seen = get("/api/people/sam", OUR_LINK_OFFICER);

        HttpResponse<String> changed = both.send(
                "PATCH",
                "/api/people/sam",
                both.token(THEIR_LINK_OFFICER),
                "{\"version\":1,\"name\":\"Sam Elsewhere, changed\"}");

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(get("/api/people/sam", OUR_LINK_OFFICER).body()).isEqualTo(seen.body());
        assertThat(get("/api/audit", OUR_LINK_OFFICER).body()).doesNotContain("eve");
    }

    @Test
    void whoeverIsOfNoOrganisationIsUnknownAndTheOperatorsOwnHasNobody() {
        for (String address : List.of("sam@third.example", "sam@sub.council.example", "operator@council.example")) {
            assertThat(get("/api/me/profile", address).statusCode()).as(address).isEqualTo(403);
        }
    }

    private static HttpResponse<String> get(String path, String address) {
        return both.send("GET", path, both.token(address), "");
    }

    private static HttpResponse<String> ask(WhoMayDoWhatTest.Line line, String address) {
        return both.send(line.method(), line.path(), both.token(address), line.body());
    }
}
