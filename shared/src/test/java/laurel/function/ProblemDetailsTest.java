package laurel.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import laurel.catalogue.Problem;
import laurel.people.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemDetailsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void anErrorIsSentAsProblemDetails() throws JsonProcessingException {
        JsonNode answer = ApiAnswer.refused(new Decision.Refused("not-your-team", "Not \"yours\"."))
                .json();
        assertThat(answer.path("statusCode").asInt()).isEqualTo(403);
        assertThat(answer.at("/headers/content-type").asText()).isEqualTo("application/problem+json");
        assertThat(answer.at("/headers/cache-control").asText()).isEqualTo("no-store");
        assertThat(JSON.readTree(answer.path("body").asText()))
                .isEqualTo(json("{'type':'urn:laurel:problem:not-your-team','title':'Not your team','status':403,"
                        + "'detail':'Not \\'yours\\'.','code':'not-your-team'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period: send a month. | period=send a month.",
                "since, until: write days. | since=write days. until=write days.",
                "topics[0].day: give a day. | topics[0].day=give a day.",
                "There is no reward with that id: look again. |",
                "Note: nothing. |",
                "most: 1 to 200.~reason: say why. | most=1 to 200. reason=say why."
            })
    void aLineThatBeginsWithAFieldNamesItAsAtFault(String detail, @Nullable String expected) {
        JsonNode body = ApiAnswer.error(404, "any", detail.replace('~', '\n')).body();

        StringBuilder faults = new StringBuilder();
        body.path("faults").forEach(fault -> faults.append(fault.path("field").asText())
                .append('=')
                .append(fault.path("message").asText())
                .append(' '));
        assertThat(faults.toString().strip()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aNameThatIsTooLongForOneIsNone() {
        assertThat(ApiAnswer.unreadable("a" + ".a".repeat(50_000) + ": no.")
                        .body()
                        .has("faults"))
                .isFalse();
    }

    @Test
    void aFieldIsNamedAsItWasGiven() {
        JsonNode body = ApiAnswer.faulty(
                        List.of(new FieldFault("mail.feedback", "Send true."), new FieldFault("goal", "Choose one.")))
                .body();

        assertThat(body.at("/faults/0/field").asText()).isEqualTo("mail.feedback");
        assertThat(body.at("/faults/1/message").asText()).isEqualTo("Choose one.");
        assertThat(body.path("detail").asText()).isEqualTo("mail.feedback: Send true.\ngoal: Choose one.");
    }

    @Test
    void aCatalogueThatIsRefusedHasThePlacesInIt() {
        JsonNode body = ApiAnswer.wrong(List.of(new Problem("1/badges.yaml", 14, "no such badge")))
                .body();

        assertThat(body.path("detail").asText()).isEqualTo("1/badges.yaml:14: no such badge");
        assertThat(body.at("/problems/0/line").asInt()).isEqualTo(14);
        assertThat(body.has("faults")).isFalse();
    }

    @Test
    void noErrorIsSentWithoutThem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiAnswer(400, JSON.createObjectNode()));
    }
}
