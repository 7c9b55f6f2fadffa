package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {
    private static final Settings SETTINGS = Settings.of(Map.of("LAUREL_REPLY_TO", "evidence@council.example"));
    private static final String STOP = "https://laurel.council.example/stop?token=a-b_c.d";
    private static final Wording ENGLISH = Wording.english();

    @Test
    void oneClickStopsWhereThereIsASecureAddressForIt() {
        Letter letter = composed(Kind.FEEDBACK, STOP);
        assertThat(letter.headers())
                .containsEntry(
                        "List-Unsubscribe",
                        "<" + STOP
                                + ">, <mailto:evidence@council.example?subject=Please%20stop%20my%20Laurel%20e-mails>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(letter.html()).contains("href=\"" + STOP + "\"");
        assertThat(letter.text()).contains("or stop them here: " + STOP);
    }

    @Test
    void noOneClickIsPromisedForAnAddressThatIsNotSecure() {
        assertThat(composed(Kind.FEEDBACK, "http://localhost:8080/stop").headers())
                .doesNotContainKey("List-Unsubscribe-Post");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyEmailTellsHowToCorrectItAndWhatItIsNeverUsedForAndHowToStopItIfThatCanBe(Kind kind) {
        Letter letter = composed(kind, null);
        assertThat(letter.text())
                .contains(
                        "evidence@council.example",
                        "appraisal, capability, probation, allocation of work, absence or pay");
        assertThat(letter.text().contains("No more of these?"))
                .isEqualTo(kind.group().canBeStopped());
        assertThat(letter.headers().containsKey("List-Unsubscribe"))
                .isEqualTo(kind.group().canBeStopped());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://x.example/\r\nBcc: all",
                "https://x/\"onclick"
            })
    void nothingButAPlainWebAddressCanBeALink(String href) {
        assertThatThrownBy(() -> composed(Kind.FEEDBACK, href)).hasMessageContaining("begins with https://");
    }

    @Test
    void anAddressToWriteToCannotSmuggleInASubject() {
        assertThat(Link.mail("a?cc=b@council.example").href()).isEqualTo("mailto:a%3Fcc%3Db@council.example");
    }

    @Test
    void whatCameFromOutsideKeepsItsDirectionToItself() {
        assertThat(ENGLISH.say("hello.name", new Given("\u05E9\u05DC\u05D5\u05DD\u202E"))
                        .runs())
                .containsExactly(
                        new Phrase.Run("Hello ", false, ""),
                        new Phrase.Run("\u05E9\u05DC\u05D5\u05DD", true, ""),
                        new Phrase.Run(",", false, ""));
    }

    @Test
    void bracesInANameAreNoPartOfASentence() {
        assertThat(ENGLISH.say("hello.name", new Given("{0} ''{1}")).text()).isEqualTo("Hello {0} ''{1},");
    }

    @Test
    void aSentenceThatALanguageLacksIsSaidInEnglishAndMarkedSo() {
        Wording welsh = Wording.in(Locale.forLanguageTag("cy"));
        String lacking = ENGLISH.names().stream()
                .filter(name -> !welsh.has(name))
                .findFirst()
                .orElseThrow();
        assertThat(welsh.say(lacking).lang()).isEqualTo("en-GB");
        assertThat(welsh.say("hello").lang()).isEmpty();
        Letter letter = new Layout(welsh, SETTINGS)
                .compose(new Draft(Kind.BADGE, "sam@council.example", "", "x", welsh.say(lacking), List.of(), null));
        assertThat(letter.html()).contains("<html lang=\"cy\"", "<span lang=\"en-GB\">");
    }

    @Test
    void aLanguageWithoutWordingIsRefusedBySayingWhatToWrite() {
        assertThatThrownBy(() -> Wording.in(Locale.forLanguageTag("fr")))
                .hasMessageContaining("LAUREL_LANGUAGE")
                .hasMessageContaining("en-GB or cy");
    }

    private static Letter composed(Kind kind, @Nullable String stop) {
        return new Layout(ENGLISH, SETTINGS)
                .compose(new Draft(
                        kind,
                        "sam@council.example",
                        "Sam",
                        "About something",
                        ENGLISH.say("recognition.heading"),
                        List.of(),
                        stop));
    }
}
