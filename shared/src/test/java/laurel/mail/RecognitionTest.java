package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import laurel.action.ActionKey;
import laurel.mail.composing.Recognised;
import laurel.mail.composing.RecognitionComposer;
import laurel.mail.composing.SaidThanks;
import laurel.mail.letter.ThanksWriter;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.stoplink.InMemoryStopTokens;
import laurel.stoplink.StopLinks;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

/** What one e-mail of recognition says of all that it is about. */
final class RecognitionTest {
    private static final PersonId SAM = new PersonId("sam");
    private static final Instant AT = Instant.parse("2026-11-23T09:30:00Z");
    private static final MessageId FIRST_STEPS = new AwardId(SAM, "first-steps", "once").message();
    private static final MessageId OF_ASH = SaidThanks.message(SAM, new ActionKey("learning.vle", "Ash"));
    private static final MessageId OF_JO = SaidThanks.message(SAM, new ActionKey("learning.vle", "Jo"));

    private final Settings settings = LocalDynamo.settings();
    private final RecognitionComposer composer = new RecognitionComposer(
            award -> Optional.of(new StandingAward(award, AT, "resource.viewed")),
            message -> Optional.of(new SaidThanks.Found(
                    new ThanksWriter.Thanks(
                            message.about().substring(message.about().indexOf('|') + 1),
                            false,
                            LocalDate.parse("2026-11-23"),
                            "The journal club",
                            null,
                            null),
                    AT)),
            new RecognitionWriter(Scheme.small(), Wording.english(), settings),
            new ThanksWriter(Wording.english(), settings),
            new StopLinks(new InMemoryStopTokens(), settings.site()));

    @Test
    void badgesAndThanksOfADayAreAllInOneEMail() {
        Letter letter = letter(FIRST_STEPS, OF_ASH, OF_JO);
        assertThat(letter.subject()).isEqualTo("Thank you for your work with evidence");
        assertThat(letter.text()).contains("First Steps", "From Ash", "From Jo");
        assertThat(letter.html()).contains("First Steps", "<bdi>Ash</bdi>", "<bdi>Jo</bdi>");
    }

    @Test
    void severalThanksAreAllInOneEMail() {
        assertThat(letter(OF_ASH, OF_JO).text()).contains("From Ash", "From Jo");
    }

    @Test
    void thanksAloneNameInTheSubjectWhoSaidThem() {
        assertThat(letter(OF_ASH).subject()).isEqualTo("Thanks from Ash");
    }

    @Test
    void aBadgeAloneIsNamedInTheSubject() {
        assertThat(letter(FIRST_STEPS).subject()).isEqualTo("Thank you: First Steps badge");
    }

    private Letter letter(MessageId... ids) {
        List<Material<Recognised>> about = Stream.of(ids)
                .map(id -> composer.find(new Message(id, AT, Message.State.HELD, AT, "new", null, null))
                        .orElseThrow())
                .toList();
        return composer.letter(People.staff("sam", "north"), about);
    }
}
