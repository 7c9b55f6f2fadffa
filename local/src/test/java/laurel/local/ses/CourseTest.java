package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {
    private static final Set<String> ALL = Set.of("SEND", "DELIVERY", "BOUNCE", "COMPLAINT", "REJECT");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam@council.example",
                "success@simulator.amazonses.com",
                "success+x@simulator.amazonses.com",
                "bounce@simulator.amazonses.com.example"
            })
    void anEmailIsSentAndDelivered(String address) {
        assertThat(told(address)).containsExactly("Email Sent", "Email Delivered");
        assertThat(course(address).suppresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bounce@simulator.amazonses.com", "Bounce+x@Simulator.AmazonSES.com"})
    void aBounceIsPermanentAndSuppresses(String address) {
        assertThat(told(address)).containsExactly("Email Sent", "Email Bounced Permanent/General");
        assertThat(course(address).suppresses()).isEqualTo(Map.of(address, "BOUNCE"));
    }

    @Test
    void aComplaintComesAfterDeliveryAndSuppresses() {
        String address = "complaint+7@simulator.amazonses.com";
        assertThat(told(address)).containsExactly("Email Sent", "Email Delivered", "Email Complaint Received abuse");
        assertThat(course(address).suppresses()).isEqualTo(Map.of(address, "COMPLAINT"));
    }

    @Test
    void anAutomaticAnswerIsATransientBounceAfterDelivery() {
        assertThat(told("ooto@simulator.amazonses.com"))
                .containsExactly("Email Sent", "Email Delivered", "Email Bounced Transient/General");
        assertThat(course("ooto@simulator.amazonses.com").suppresses()).isEmpty();
    }

    @Test
    void whoeverIsOnAListIsNotDeliveredTo() {
        assertThat(told("suppressionlist@simulator.amazonses.com"))
                .containsExactly("Email Sent", "Email Bounced Permanent/Suppressed");
        assertThat(told("listed@council.example"))
                .containsExactly("Email Sent", "Email Bounced Permanent/OnAccountSuppressionList");
        assertThat(course("listed@council.example").suppresses()).isEmpty();
    }

    @Test
    void whatIsHarmfulIsTakenAndRejected() {
        String harmful = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(told(course(harmful, Optional.of("set"), "bounce@simulator.amazonses.com")))
                .containsExactly("Email Sent", "Email Rejected");
    }

    @Test
    void bouncesOfOneRequestComeTogether() {
        Course course = course(
                "",
                Optional.of("set"),
                "bounce+1@simulator.amazonses.com",
                "sam@council.example",
                "bounce+2@simulator.amazonses.com");
        assertThat(told(course)).containsExactly("Email Sent", "Email Delivered", "Email Bounced Permanent/General");
        assertThat(course.events().getLast().detail().at("/bounce/bouncedRecipients"))
                .hasSize(2);
    }

    @Test
    void anEventTellsItsConfigurationSetAndTheTagsOfTheEmail() {
        SesEvent sent = course("sam@council.example").events().getFirst();
        assertThat(sent.resource()).endsWith(":configuration-set/set");
        assertThat(sent.detail().path("eventType").asText()).isEqualTo("Send");
        assertThat(sent.detail().at("/mail/messageId").asText()).isEqualTo("m-1");
        assertThat(sent.detail().at("/mail/destination/0").asText()).isEqualTo("sam@council.example");
        assertThat(sent.detail().at("/mail/tags/claim/0").asText()).isEqualTo("token");
        assertThat(sent.detail().at("/mail/tags/ses:configuration-set/0").asText())
                .isEqualTo("set");
    }

    @Test
    void withoutAConfigurationSetNothingIsPublished() {
        assertThat(course("", Optional.empty(), "bounce@simulator.amazonses.com")
                        .events())
                .isEmpty();
    }

    private static List<String> told(String address) {
        return told(course(address));
    }

    private static List<String> told(Course course) {
        return course.events().stream()
                .map(event -> event.detailType()
                        + event.detail()
                                .path("bounce")
                                .path("bounceType")
                                .asText("")
                                .replaceFirst("^(?=.)", " ")
                        + event.detail()
                                .path("bounce")
                                .path("bounceSubType")
                                .asText("")
                                .replaceFirst("^(?=.)", "/")
                        + event.detail()
                                .path("complaint")
                                .path("complaintFeedbackType")
                                .asText("")
                                .replaceFirst("^(?=.)", " "))
                .toList();
    }

    private static Course course(String address) {
        return course("Hello", Optional.of("set"), address);
    }

    private static Course course(String text, Optional<String> set, String... to) {
        Mail mail = new Mail(
                "m-1",
                String.join(", ", to),
                "Hello",
                Map.of("From", "Laurel <laurel@council.example>"),
                text,
                "",
                "2026-11-23T09:00:00Z");
        return new Course(
                new Accepted(mail, List.of(to), Map.of("claim", "token"), set), ALL, "listed@council.example"::equals);
    }
}
