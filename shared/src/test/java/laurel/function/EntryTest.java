package laurel.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryTest {
    /** Says whose it is and what came; fails where the organisation is called broken. */
    public static final class Echo extends JsonFunction {
        private final String organisation;
        private int times;

        public Echo(Settings settings) {
            this.organisation = settings.organisation();
        }

        @Override
        protected JsonNode handle(JsonNode event) {
            if (organisation.equals("broken")) {
                throw new IllegalStateException("broken");
            }
            if (event.has("Records")) {
                BatchAnswer answer = new BatchAnswer();
                for (JsonNode entry : event.path("Records")) {
                    if (entry.path("body").asText().contains("bad")) {
                        answer.failed(entry.path("messageId").asText(), new IllegalArgumentException());
                    }
                }
                return answer.json();
            }
            return NODES.objectNode().put("of", organisation).put("times", ++times);
        }
    }

    private static final String LIST = """
            {"organisations":[{"id":"ashdale","domains":["ashdale.example"],"sources":["ashdale.vle"]},
                              {"id":"broken","domains":["broken.example"],"sources":["broken.vle"]}]}
            """;

    private final Entry several = new Entry(Settings.of(Map.of(
            "LAUREL_FUNCTION", Echo.class.getName(), "LAUREL_ORGANISATION", "home", "LAUREL_ORGANISATIONS", LIST)));

    @Test
    void theOneOrganisationOfADeploymentGetsEveryEventAsItCame() throws IOException {
        Entry one = new Entry(
                Settings.of(Map.of("LAUREL_FUNCTION", Echo.class.getName(), "LAUREL_ORGANISATION", "council")));

        assertThat(answer(one, "{\"source\":\"ashdale.vle\"}", null)).isEqualTo("{\"of\":\"council\",\"times\":1}");
        assertThat(answer(one, "{}", null)).isEqualTo("{\"of\":\"council\",\"times\":2}");
    }

    @Test
    void eachOrganisationHasAFunctionOfItsOwnThatStays() throws IOException {
        assertThat(answer(several, "{\"source\":\"ashdale.vle\"}", null)).isEqualTo("{\"of\":\"ashdale\",\"times\":1}");
        assertThat(answer(several, "{\"source\":\"other\"}", null)).isEqualTo("{\"of\":\"home\",\"times\":1}");
        assertThat(answer(several, "{\"source\":\"ashdale.vle\"}", null)).isEqualTo("{\"of\":\"ashdale\",\"times\":2}");
    }

    @Test
    void ofABatchWhatFailedComesBackAndOfAnOrganisationThatFailsAllOfIt() throws IOException {
        String batch = """
                {"Records":[{"messageId":"1","body":"{\\"source\\":\\"ashdale.vle\\",\\"id\\":\\"bad\\"}"},
                            {"messageId":"2","body":"{\\"source\\":\\"ashdale.vle\\"}"},
                            {"messageId":"3","body":"{\\"source\\":\\"broken.vle\\"}"},
                            {"messageId":"4","body":"{\\"source\\":\\"broken.vle\\"}"},
                            {"messageId":"5","body":"{\\"source\\":\\"other\\"}"}]}
                """;

        assertThat(answer(several, batch, null))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"},{\"itemIdentifier\":\"3\"},"
                        + "{\"itemIdentifier\":\"4\"}]}");
    }

    @Test
    void whatAScheduleStartsIsDoneForAllBeforeTheFailureOfOneIsThrown() {
        assertThatThrownBy(() -> answer(several, "{}", null))
                .hasMessage("Not all organisations were dealt with")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .satisfies(one -> assertThat(one).hasMessage("broken")));
        assertThat(List.of("home", "ashdale"))
                .allSatisfy(each -> assertThat(answer(several, "{\"organisation\":\"" + each + "\"}", null))
                        .isEqualTo("{\"of\":\"" + each + "\",\"times\":2}"));
    }

    @Test
    void anOrganisationForWhichNoTimeIsLeftIsNamedAndNotPassedOverInSilence() {
        assertThatThrownBy(() -> answer(several, "{}", withMillis(9_000))).satisfies(thrown -> assertThat(
                        thrown.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactlyInAnyOrder(
                        "No time was left for home", "No time was left for ashdale", "No time was left for broken"));
    }

    @Test
    void aFunctionThatIsNoneIsToldWithTheVariable() {
        assertThatThrownBy(() -> new Entry(Settings.of(Map.of("LAUREL_FUNCTION", "laurel.Nothing"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("LAUREL_FUNCTION: laurel.Nothing is no function");
    }

    private static String answer(Entry entry, String event, @Nullable Context context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entry.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Context withMillis(int left) {
        return (Context) Proxy.newProxyInstance(
                EntryTest.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, args) -> left);
    }
}
