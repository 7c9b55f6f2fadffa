package laurel.mail.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeReaderTest {
    private static final Tracked MAIL = new Tracked("m-1", new PersonId("p|ä 1"), "token");
    private static final Instant TAKEN = Instant.parse("2026-11-23T09:00:00.512Z");

    @Test
    void everyEventThatTheRuleLetsThroughIsUnderstood() {
        assertThat(OutcomeReader.read(SesEvents.sent())).isEqualTo(new Outcome.Sent(MAIL, TAKEN));
        assertThat(OutcomeReader.read(SesEvents.delivered()))
                .isEqualTo(new Outcome.Delivered(MAIL, Instant.parse("2026-11-23T09:00:02Z")));
        assertThat(OutcomeReader.read(SesEvents.delayed()))
                .isEqualTo(new Outcome.Delayed(MAIL, Instant.parse("2026-11-23T09:00:01.500Z"), "MailboxFull"));
        assertThat(OutcomeReader.read(SesEvents.rejected()))
                .isEqualTo(new Outcome.Rejected(MAIL, TAKEN, "Bad content"));
        assertThat(OutcomeReader.read(SesEvents.renderingFailed()))
                .isEqualTo(new Outcome.RenderingFailed(MAIL, TAKEN, "Attribute 'x' is not present"));
        assertThat(OutcomeReader.read(SesEvents.complained("abuse")))
                .isEqualTo(new Outcome.Complained(
                        MAIL, Instant.parse("2026-11-23T09:00:04Z"), true, "abuse", List.of("sam@council.example")));
    }

    @Test
    void onlyAPermanentBounceIsPermanent() {
        assertThat(OutcomeReader.read(SesEvents.bounced("Permanent", "OnAccountSuppressionList")))
                .isEqualTo(new Outcome.Bounced(
                        MAIL,
                        Instant.parse("2026-11-23T09:00:03Z"),
                        true,
                        "Permanent/OnAccountSuppressionList",
                        List.of("Sam@council.example")));
        for (String type : List.of("Transient", "Undetermined")) {
            assertThat(OutcomeReader.read(SesEvents.bounced(type, "General")))
                    .isInstanceOfSatisfying(Outcome.Bounced.class, bounced -> assertThat(bounced.permanent())
                            .isFalse());
        }
    }

    @Test
    void anAutomaticAnswerMayBounceWithoutARecipient() {
        ObjectNode event = SesEvents.bounced("Undetermined", "Undetermined");
        event.withObject("/detail/bounce").putArray("bouncedRecipients");
        assertThat(OutcomeReader.read(event))
                .isInstanceOfSatisfying(Outcome.Bounced.class, bounced -> assertThat(bounced.addresses())
                        .isEmpty());
    }

    @Test
    void mailThatWasTakenForSpamByMistakeWasNotUnwanted() {
        assertThat(OutcomeReader.read(SesEvents.complained("not-spam")))
                .isInstanceOfSatisfying(Outcome.Complained.class, complained -> assertThat(complained.unwanted())
                        .isFalse());
    }

    @Test
    void anEmailWithoutOurTagsIsOneAllTheSame() {
        ObjectNode event = SesEvents.sent();
        event.withObject("/detail/mail").remove("tags");
        assertThat(OutcomeReader.read(event).mail()).isEqualTo(new Tracked("m-1", null, null));
    }

    @Test
    void whatAWSAddsOneDayIsPassedOver() {
        ObjectNode event = SesEvents.sent();
        event.withObject("/detail/mail").putObject("new").put("field", 1);
        event.withObject("/detail").putArray("more");
        assertThat(OutcomeReader.read(event)).isEqualTo(new Outcome.Sent(MAIL, TAKEN));
    }

    @Test
    void withoutAMomentOfItsOwnItIsTheEventsMoment() {
        ObjectNode event = SesEvents.sent();
        event.withObject("/detail/mail").remove("timestamp");
        assertThat(OutcomeReader.read(event).at()).isEqualTo(Instant.parse("2026-11-23T09:00:05Z"));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("source", change(SesEvents.sent(), "", "source", "laurel")),
                Arguments.of("detail-type", change(SesEvents.sent(), "", "detail-type", "Email Opened")),
                Arguments.of("detail.mail.messageId", change(SesEvents.sent(), "/detail/mail", "messageId", " ")),
                Arguments.of("detail.mail.timestamp", change(SesEvents.sent(), "/detail/mail", "timestamp", "today")),
                Arguments.of("detail.mail.tags.person", tagged("%%%")),
                Arguments.of("detail.mail.tags.person", tagged("_w")),
                Arguments.of(
                        "detail.bounce.bounceType",
                        change(SesEvents.bounced("Permanent", "General"), "/detail/bounce", "bounceType", "Hard")),
                Arguments.of(
                        "detail.bounce.bouncedRecipients",
                        emptied(SesEvents.bounced("Permanent", "General"), "/detail/bounce", "bouncedRecipients")),
                Arguments.of(
                        "detail.complaint.complainedRecipients",
                        emptied(SesEvents.complained("abuse"), "/detail/complaint", "complainedRecipients")),
                Arguments.of("source", JsonNodeFactory.instance.objectNode()));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsMissingIsNamedAndNobodysWordsAreQuoted(String field, ObjectNode event) {
        assertThatThrownBy(() -> OutcomeReader.read(event))
                .isInstanceOfSatisfying(
                        MalformedOutcome.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageStartingWith(field + ": ")
                .hasMessageContaining("needed")
                .hasMessageNotContaining("council.example");
    }

    private static ObjectNode change(ObjectNode event, String place, String field, String value) {
        (place.isEmpty() ? event : event.withObject(place)).put(field, value);
        return event;
    }

    private static ObjectNode emptied(ObjectNode event, String place, String field) {
        event.withObject(place).putArray(field);
        return event;
    }

    private static ObjectNode tagged(String person) {
        ObjectNode event = SesEvents.sent();
        event.withObject("/detail/mail/tags").putArray("person").add(person);
        return event;
    }
}
