package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.stoplink.DynamoStopTokens;
import org.junit.jupiter.api.Test;

final class ExportTest {
    private final Council council = new Council();
    private final ViewHeld held = new ViewHeld(council.holdings(), council.objections, council.erasures);

    @Test
    void anExportHasEverythingThatIsHeldAndNothingOfAnother() {
        council.fill();

        JsonNode json = held.export(council.directory.person(Council.SAM).orElseThrow(), Council.NOW)
                .json();

        assertThat(part(json, "profile").path("email").asText()).isEqualTo("sam@council.example");
        assertThat(part(json, "ledger"))
                .extracting(action -> action.path("id").asText())
                .containsExactly("led-1", "done-1");
        assertThat(part(json, "progress").toString()).contains("first-steps", "social-influence");
        assertThat(part(json, "mail").toString()).contains("first-steps");
        assertThat(part(json, "held").toString()).contains("no.such.type");
        assertThat(part(json, "audit")).hasSize(4);
        assertThat(part(json, "decisions").toString()).contains("super-user");
        assertThat(json.toString()).doesNotContain("alex@council.example", "Alex Reed", "shared-1");
    }

    @Test
    void theTokenThatStopsEmailsIsNotInAnExport() {
        council.fill();
        String token = new DynamoStopTokens(council.dynamo, council.settings)
                .of(Council.SAM)
                .value();

        assertThat(held.export(council.directory.person(Council.SAM).orElseThrow(), Council.NOW)
                        .json()
                        .toString())
                .doesNotContain(token);
    }

    @Test
    void whatSourcesAndPeopleWriteIsTextOnThePage() throws Exception {
        String hostile = "<img src=x onerror=alert(1)>&\"'";
        JsonNode data = new ObjectMapper()
                .readTree("[{\"title\":\"<script>alert(1)</script>\",\"<b>\":[{\"x\":\"</main>\"},\"'\"]}]");
        Holding.About about = new Holding.About("ledger", "What you did", "a", "b", "c", "d", "e");
        String page = ExportPage.of(new Export(
                new Subject(new PersonId("p1"), hostile, null, Set.of()),
                Council.NOW,
                List.of(new Export.Part(about, data))));

        assertThat(page)
                .contains("&lt;script&gt;", "&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;", "&lt;b&gt;")
                .doesNotContain("<script", "<img", "<b>");
        assertThat(page.split("</main>", -1)).hasSize(2);
    }

    @Test
    void whatIsHeldIsToldInWordsWithEveryQuestionAnswered() {
        council.fill();
        ViewHeld.Held words = held.about(council.directory.person(Council.SAM).orElseThrow());

        assertThat(words.erasureAsked()).isEqualTo(Council.NOW);
        assertThat(words.objectsSince()).isNull();
        assertThat(words.parts()).hasSameSizeAs(council.holdings()).allSatisfy(part -> assertThat(part.toString())
                .doesNotContain("=,", "=]"));
        assertThat(words.parts())
                .extracting(Holding.About::id)
                .doesNotHaveDuplicates()
                .startsWith("profile", "ledger", "progress")
                .endsWith("looks", "audit", "objection");
    }

    @Test
    void somebodyOfWhomLittleIsHeldGetsThatAndNothingElse() {
        council.person(Council.ROBIN, "Robin Marsh", "robin@council.example", Role.LINK_OFFICER, null);

        Export export = held.export(council.directory.person(Council.ROBIN).orElseThrow(), Council.NOW);

        assertThat(export.parts())
                .filteredOn(part -> !part.data().isEmpty())
                .extracting(part -> part.about().id())
                .containsExactly("profile");
        assertThat(ExportPage.of(export)).contains("Nothing.");
    }

    private static JsonNode part(JsonNode json, String id) {
        for (JsonNode part : json.path("parts")) {
            if (part.path("id").asText().equals(id)) {
                return part.path("data");
            }
        }
        throw new AssertionError("No part " + id);
    }
}
