package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.site.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.SuppressionListReason;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

/** The endpoint as the SDK sees it. */
class SesEndpointTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Mailbox mailbox;

    @SuppressWarnings("NullAway.Init")
    private volatile Answers answers;

    private final MovableClock clock = new MovableClock(NOW);

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private SesV2Client ses;

    @BeforeEach
    void start() throws IOException {
        mailbox = new Mailbox(folder);
        start(SesRules.NONE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answers.answer(Request.read(exchange)).send(exchange);
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

    private void start(SesRules rules) {
        answers = new SesEndpoint(mailbox, clock, rules);
    }

    @AfterEach
    void stop() {
        ses.close();
        server.stop(0);
        mailbox.close();
    }

    @Test
    void anAcceptedMailIsInTheMailboxWithItsHeadersAndTags() {
        String id = ses.sendEmail(request(email -> {})).messageId();
        assertThat(mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(id);
            assertThat(mail.to()).isEqualTo("sam@council.example");
            assertThat(mail.subject()).isEqualTo("Thank you – your first step");
            assertThat(mail.text()).isEqualTo("Hello Sam");
            assertThat(mail.html()).isEqualTo("<p>Hello Sam</p>");
            assertThat(mail.sent()).isEqualTo("2026-11-23T09:00:00Z");
            assertThat(mail.headers())
                    .containsEntry("From", "Laurel <laurel@council.example>")
                    .containsEntry("Reply-To", "evidence@council.example")
                    .containsEntry("List-Unsubscribe", "<https://laurel.council.example/stop>")
                    .containsEntry("X-SES-MESSAGE-TAGS", "award=first-steps");
        });
    }

    static Stream<Consumer<SendEmailRequest.Builder>> whatSesRefuses() {
        return Stream.of(
                email -> email.destination(to -> to.toAddresses()),
                email -> email.destination(to -> to.toAddresses("nobody")),
                email -> email.destination(to -> to.toAddresses("sam smith@council.example")),
                email -> email.destination(to -> to.toAddresses("sam@council.example\r\nBcc: kim@council.example")),
                email -> email.destination(to -> to.toAddresses("sam@council")),
                email -> email.fromEmailAddress("Laurel"),
                email -> email.replyToAddresses("a@b.example", "elsewhere"),
                email -> email.content(c -> c.simple(m -> m.subject(s -> s.data("Hello")))),
                email -> email.content(c -> c.simple(m -> m.subject(s -> s.data("Hello"))
                        .body(b -> b.text(t -> t.data("Hello")))
                        .headers(header("X-A", "one\r\nBcc: kim@council.example")))),
                email -> email.content(c -> c.raw(r ->
                        r.data(software.amazon.awssdk.core.SdkBytes.fromUtf8String("Subject: Hello\r\n\r\nHello")))),
                email -> email.fromEmailAddress(null),
                email -> email.destination(to -> to.toAddresses(Collections.nCopies(51, "sam@council.example"))),
                email -> email.content(withHeader("X-Name", "Zo\u00eb")),
                email -> email.content(withHeader("X Name", "Zoe")),
                email -> email.content(withHeader("X-Long", "x".repeat(871))),
                email -> email.content(withHeader("Subject", "Another")),
                email -> email.content(c -> c.simple(
                        m -> m.subject(s -> s.data("Hello")).body(b -> b.text(t -> t.data("x".repeat(9_000_000)))))),
                email -> email.emailTags(tag("award", "two words")),
                email -> email.emailTags(tag("award", "a.b@c")),
                email -> email.emailTags(tag("a:b", "c")),
                email -> email.emailTags(tag("award", "")),
                email -> email.emailTags(tag("award", "x".repeat(257))),
                email -> email.emailTags(tag("award", "one"), tag("award", "two")));
    }

    @ParameterizedTest
    @MethodSource("whatSesRefuses")
    void whatSesRefusesIsRefusedAndNotKept(Consumer<SendEmailRequest.Builder> change) {
        assertThatThrownBy(() -> ses.sendEmail(request(change))).isInstanceOf(BadRequestException.class);
        assertThat(mailbox.all()).isEmpty();
    }

    @Test
    void aConfigurationSetThatIsNotThereIsRefused() {
        start(new SesRules(Optional.of(Map.of("laurel-local", Set.of("SEND"))), OptionalInt.empty()));
        assertThatThrownBy(() -> ses.sendEmail(request(email -> email.configurationSetName("other"))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("other");
        assertThat(mailbox.all()).isEmpty();

        ses.sendEmail(request(email -> email.configurationSetName("laurel-local")));
        assertThat(mailbox.unpublished().values().iterator().next())
                .extracting(SesEvent::detailType)
                .as("it publishes what the template says, and no more")
                .containsExactly("Email Sent");
    }

    @Test
    void whatIsBeyondTheRateIsRefusedAndASecondLaterTaken() {
        start(new SesRules(Optional.empty(), OptionalInt.of(2)));
        ses.sendEmail(request(email -> {}));
        ses.sendEmail(request(email -> {}));
        assertThatThrownBy(() -> ses.sendEmail(request(email -> {}))).isInstanceOf(TooManyRequestsException.class);
        assertThat(mailbox.all()).hasSize(2);

        clock.set(NOW.plusMillis(500));
        ses.sendEmail(request(email -> {}));
        assertThatThrownBy(() -> ses.sendEmail(request(email -> {}))).isInstanceOf(TooManyRequestsException.class);
        assertThat(ses.getAccount(account -> {}).sendQuota().maxSendRate()).isEqualTo(2);
    }

    @Test
    void theSuppressionListCanBeSeenAndChanged() {
        ses.putSuppressedDestination(
                put -> put.emailAddress("Sam+1@council.example").reason(SuppressionListReason.BOUNCE));
        assertThat(ses.listSuppressedDestinations(list -> {}).suppressedDestinationSummaries())
                .singleElement()
                .satisfies(each -> assertThat(each.emailAddress()).isEqualTo("sam+1@council.example"));
        assertThat(ses.getSuppressedDestination(get -> get.emailAddress("sam+1@council.example"))
                        .suppressedDestination()
                        .reason())
                .isEqualTo(SuppressionListReason.BOUNCE);

        ses.deleteSuppressedDestination(delete -> delete.emailAddress("SAM+1@council.example"));
        assertThatThrownBy(
                        () -> ses.deleteSuppressedDestination(delete -> delete.emailAddress("sam+1@council.example")))
                .isInstanceOf(NotFoundException.class);
        assertThat(mailbox.suppressed()).isEmpty();
    }

    @Test
    void anOperationThatIsNotHereSaysSo() {
        assertThatThrownBy(() -> ses.listContactLists(list -> {}))
                .isInstanceOfSatisfying(
                        SesV2Exception.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException"));
    }

    @Test
    void theAccountMaySend() {
        assertThat(ses.getAccount(account -> {}).sendingEnabled()).isTrue();
    }

    private static SendEmailRequest request(Consumer<SendEmailRequest.Builder> change) {
        return SendEmailRequest.builder()
                .fromEmailAddress("Laurel <laurel@council.example>")
                .replyToAddresses("evidence@council.example")
                .destination(to -> to.toAddresses("sam@council.example"))
                .emailTags(
                        MessageTag.builder().name("award").value("first-steps").build())
                .content(content -> content.simple(simple -> simple.subject(s -> s.data("Thank you – your first step"))
                        .body(body -> body.text(t -> t.data("Hello Sam")).html(h -> h.data("<p>Hello Sam</p>")))
                        .headers(header("List-Unsubscribe", "<https://laurel.council.example/stop>"))))
                .applyMutation(change)
                .build();
    }

    private static Consumer<EmailContent.Builder> withHeader(String name, String value) {
        return content -> content.simple(simple -> simple.subject(s -> s.data("Hello"))
                .body(body -> body.text(t -> t.data("Hello")))
                .headers(header(name, value)));
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }
}
