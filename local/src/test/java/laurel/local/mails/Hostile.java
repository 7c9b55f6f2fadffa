package laurel.local.mails;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import laurel.mail.Wording;
import laurel.mail.sample.Sample;
import laurel.mail.sample.Samples;
import laurel.settings.Settings;

/** E-mails of every kind whose names and titles mean harm. */
public final class Hostile {
    /** Where they would come from. */
    public static final Settings SETTINGS = Settings.of(Map.of("LAUREL_SITE", "https://laurel.council.example"));

    private static final String STOP = "https://laurel.council.example/stop/AAAA.feedback";
    private static final List<String> TEXTS = List.of(
            "Sam <script>alert('x')</script><img src=https://evil.example/x.png onerror=x> & <b>co</b> </title></p>",
            "Sam\r\nBcc: all@council.example\r\nList-Unsubscribe-Post: x\n\nO'Neill\u2028\u0085\u0000",
            "\u202Egpj.evil\u202C \u2066\u05E9\u05DC\u05D5\u05DD\u2069 \u200F\u200B\uFEFF",
            "=HYPERLINK(\"http://evil.example\",\"Click\") +1+cmd|'/C calc'!A0 {0} ${x} '' %s",
            "=?UTF-8?B?QmNjOiBhbGw=?= " + "very long \u00E9\uD83C\uDF31".repeat(25));

    private Hostile() {}

    /** Ordinary ones, and one of each kind for each text. */
    public static Stream<Sample> andOrdinary() {
        return Stream.concat(ordinary(), samples());
    }

    /** Those that mean none. */
    public static Stream<Sample> ordinary() {
        return Samples.all(Wording.english(), SETTINGS).stream();
    }

    /** One of each kind for each text. */
    public static Stream<Sample> samples() {
        return TEXTS.stream().flatMap(text -> Samples.all(Wording.english(), SETTINGS, text, text, STOP).stream()
                .filter(sample -> !sample.id().startsWith("feedback-")));
    }
}
