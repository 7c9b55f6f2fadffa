package laurel.local.mails;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laurel.local.http.Request;
import laurel.local.ses.Mailbox;
import laurel.local.ses.Mime;
import laurel.local.ses.SesEndpoint;
import laurel.local.site.MovableClock;
import laurel.mail.Delivery;
import laurel.mail.SesPostbox;
import laurel.mail.sample.Sample;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** E-mails of every kind, sent through SES as it is here, and read as they arrive by a parser that is not ours. */
class ArrivingMailTest {
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]*)>(, |$)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Mailbox mailbox;

    @SuppressWarnings("NullAway.Init")
    private static HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private static SesV2Client ses;

    @BeforeAll
    static void start() throws IOException {
        mailbox = new Mailbox(folder);
        SesEndpoint endpoint = new SesEndpoint(mailbox, new MovableClock(Instant.parse("2026-11-23T09:00:00Z")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                endpoint.answer(Request.read(exchange)).send(exchange);
            }
        });
        server.start();
        ses = SesV2Client.builder()
                .endpointOverride(
                        URI.create("http://localhost:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterAll
    static void stop() {
        ses.close();
        server.stop(0);
        mailbox.close();
    }

    static Stream<Sample> mails() {
        return Hostile.andOrdinary();
    }

    private static Message arrived(Sample sample) throws IOException {
        Delivery delivery = new SesPostbox(ses, Hostile.SETTINGS).send(sample.letter());
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        String message =
                Mime.of(mailbox.mail(((Delivery.Sent) delivery).messageId()).orElseThrow());
        assertThat(message.lines().allMatch(line -> line.length() <= 998)).isTrue();
        assertThat(message.chars().allMatch(c -> c < 127)).isTrue();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.STRICT);
        return builder.parseMessage(new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itArrivesAsItWasWritten(Sample sample) throws Exception {
        Message message = arrived(sample);
        assertThat(message.getSubject()).isEqualTo(sample.letter().subject());
        assertThat(message.getTo().flatten()).singleElement().satisfies(to -> assertThat(to.getAddress())
                .isEqualTo(sample.letter().to()));
        assertThat(message.getFrom()).singleElement().satisfies(from -> assertThat(from.getAddress())
                .isEqualTo("laurel@council.example"));
        assertThat(message.isMultipart()).isTrue();
        assertThat(message.getMimeType()).isEqualTo("multipart/alternative");
        Multipart parts = (Multipart) message.getBody();
        assertThat(parts.getBodyParts()).hasSize(2);
        assertThat(parts.getBodyParts().get(0).getMimeType()).isEqualTo("text/plain");
        assertThat(parts.getBodyParts().get(1).getMimeType()).isEqualTo("text/html");
        assertThat(body(parts, 0)).isEqualTo(sample.letter().text());
        assertThat(body(parts, 1)).isEqualTo(sample.letter().html());
    }

    private static String body(Multipart parts, int index) throws IOException {
        TextBody body = (TextBody) parts.getBodyParts().get(index).getBody();
        return new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void oneClickStopsWhatCanBeStoppedAndNothingElseSaysSo(Sample sample) throws Exception {
        Message message = arrived(sample);
        List<String> names = new ArrayList<>(
                List.of("Date", "Message-ID", "To", "Subject", "From", "Reply-To", "MIME-Version", "Content-Type"));
        if (sample.kind().group().canBeStopped()) {
            names.addAll(List.of("List-Unsubscribe", "List-Unsubscribe-Post"));
        }
        assertThat(message.getHeader().getFields().stream().map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(names);
        if (sample.kind().group().canBeStopped()) {
            List<URI> ways = new ArrayList<>();
            Matcher found = IN_BRACKETS.matcher(
                    message.getHeader().getField("List-Unsubscribe").getBody());
            while (found.find()) {
                ways.add(URI.create(found.group(1)));
            }
            assertThat(ways).extracting(URI::getScheme).containsExactly("https", "mailto");
            assertThat(ways.getFirst().getHost()).isEqualTo("laurel.council.example");
            assertThat(message.getHeader().getField("List-Unsubscribe-Post").getBody())
                    .isEqualTo("List-Unsubscribe=One-Click");
        }
    }
}
