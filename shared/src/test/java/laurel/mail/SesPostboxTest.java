package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import laurel.mail.Delivery.InDoubt;
import laurel.mail.Delivery.Refused;
import laurel.mail.Delivery.Sent;
import laurel.mail.Delivery.TryLater;
import laurel.settings.Settings;
import laurel.wiring.MailModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real client against a server that answers as SES does. */
final class SesPostboxTest {
    private static final Letter LETTER = new Letter(
            "sam@council.example",
            "Thank you: “First Steps” badge",
            "<p>é</p>",
            "é",
            Map.of("List-Unsubscribe", "<mailto:evidence@council.example>"),
            Map.of("claim", "c-1"));

    private final List<JsonNode> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String error = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/email/outbound-emails", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsBothBodiesWithTheirHeadersAndTags() {
        assertThat(postbox().send(LETTER)).isEqualTo(new Sent("m-1"));
        JsonNode request = asked.getFirst();
        assertThat(request.at("/FromEmailAddress").textValue()).isEqualTo("Laurel <laurel@council.example>");
        assertThat(request.at("/ReplyToAddresses/0").textValue()).isEqualTo("evidence@council.example");
        assertThat(request.at("/Destination/ToAddresses/0").textValue()).isEqualTo("sam@council.example");
        assertThat(request.at("/Content/Simple/Subject/Data").textValue()).isEqualTo(LETTER.subject());
        assertThat(request.at("/Content/Simple/Body/Html/Data").textValue()).isEqualTo("<p>é</p>");
        assertThat(request.at("/Content/Simple/Body/Text/Data").textValue()).isEqualTo("é");
        assertThat(request.at("/Content/Simple/Headers/0/Name").textValue()).isEqualTo("List-Unsubscribe");
        assertThat(request.at("/EmailTags/0/Value").textValue()).isEqualTo("c-1");
        assertThat(request.at("/ConfigurationSetName").textValue()).isEqualTo("laurel");
    }

    @ParameterizedTest
    @CsvSource({
        "400, MessageRejected, REFUSED",
        "400, BadRequestException, REFUSED",
        "429, TooManyRequestsException, LATER",
        "400, LimitExceededException, LATER",
        "400, SendingPausedException, LATER",
        "400, MailFromDomainNotVerifiedException, LATER",
        "403, AccessDeniedException, LATER",
        "404, NotFoundException, LATER",
        "500, InternalServiceErrorException, DOUBT",
        "503, ServiceUnavailable, DOUBT"
    })
    void triesOnceAndTellsWhatMayHaveBeenTakenFromWhatWasNot(int answered, String code, String expected) {
        status = answered;
        error = code;
        Delivery delivery = postbox().send(LETTER);
        String why = code + " (" + answered + ")";
        assertThat(delivery)
                .isEqualTo(
                        switch (expected) {
                            case "REFUSED" -> new Refused(why);
                            case "LATER" -> new TryLater(why);
                            default -> new InDoubt(why);
                        });
        assertThat(asked).hasSize(1);
    }

    @Test
    void aConnectionThatEndsWithoutAnAnswerLeavesADoubtAndIsNotTriedAgain() {
        status = -1;
        assertThat(postbox().send(LETTER)).isEqualTo(new InDoubt("no answer from SES"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatNeverReachedSesIsTriedLater() {
        Postbox postbox = postbox();
        server.stop(0);
        assertThat(postbox.send(LETTER)).isEqualTo(new TryLater("SES could not be reached"));
    }

    private Postbox postbox() {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return MailModule.postbox(
                Settings.of(Map.of("AWS_ENDPOINT_URL", endpoint.toString(), "LAUREL_CONFIGURATION_SET", "laurel")));
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            asked.add(new ObjectMapper().readTree(exchange.getRequestBody()));
            if (status < 0) {
                return;
            }
            byte[] body = (status == 200 ? "{\"MessageId\":\"m-1\"}" : "{\"message\":\"no\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            if (status != 200) {
                exchange.getResponseHeaders().add("x-amzn-ErrorType", error);
            }
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
