package laurel.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.InMemorySchemeStore;
import laurel.ledger.SchemeOutdated;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Viewers;
import laurel.period.Period;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;

class SignedInFunctionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Viewers VIEWERS = new Viewers(
            new InMemoryDirectory().with(People.staff("sam", "north")), Optional.empty(), Clock.systemUTC());

    private final List<String> asked = new ArrayList<>();
    private final CurrentScheme scheme =
            new CurrentScheme(CatalogueReader.shipped(), new InMemorySchemeStore(), Clock.systemUTC());
    private int outdated;

    /** Greets whoever asks, and meets a changed scheme so many times first. */
    private final SignedInFunction greeting = new SignedInFunction(Settings.of(Map.of()), VIEWERS, scheme) {
        @Override
        protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
            asked.add(known.person().id().value());
            if (outdated-- > 0) {
                throw new SchemeOutdated(new Period.RegistrationYear(2026));
            }
            return ApiAnswer.ok(
                    JSON.createObjectNode().put("hello", known.person().name()));
        }
    };

    private JsonNode answer(String address) throws JsonProcessingException {
        return greeting.handle(JSON.readTree("""
                {"requestContext":{"authorizer":{"jwt":{"claims":{"email":"%s"}}}}}""".formatted(address)));
    }

    @Test
    void whoAsksIsFoundOutBeforeAnythingIsAnswered() throws JsonProcessingException {
        assertThat(answer("sam@council.example").path("statusCode").asInt()).isEqualTo(200);
        assertThat(asked).containsExactly("sam");
    }

    @Test
    void whoTheDirectoryDoesNotHaveIsRefusedAndNothingIsAsked() throws JsonProcessingException {
        JsonNode refused = answer("stranger@council.example");

        assertThat(refused.path("statusCode").asInt()).isEqualTo(403);
        assertThat(refused.path("body").asText()).contains("unknown-person");
        assertThat(asked).isEmpty();
    }

    @Test
    void aSchemeThatWasChangedMeanwhileIsReadAgainOnce() throws JsonProcessingException {
        outdated = 1;
        assertThat(answer("sam@council.example").path("statusCode").asInt()).isEqualTo(200);
        assertThat(asked).hasSize(2);

        outdated = 2;
        assertThatThrownBy(() -> answer("sam@council.example")).isInstanceOf(SchemeOutdated.class);
    }
}
