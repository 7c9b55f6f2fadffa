package laurel.local.mails;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import laurel.local.ses.Mail;
import laurel.local.ses.Mime;
import laurel.mail.Kind;
import laurel.mail.Wording;
import laurel.mail.sample.Life;
import laurel.mail.sample.Sample;
import laurel.mail.sample.Samples;
import laurel.settings.Settings;

/** An e-mail with made-up data, as it would arrive from a deployed stack. */
public record SampleMail(Kind kind, Mail mail) {
    private static final Settings DEPLOYED = Settings.of(Map.of("LAUREL_SITE", "https://laurel.council.example"));

    /** One of each kind, and feedback for twenty lives. Throws IllegalArgumentException if there is no such language. */
    public static List<SampleMail> all(Locale language) {
        return Samples.all(Wording.in(language), DEPLOYED).stream()
                .map(SampleMail::of)
                .toList();
    }

    private static SampleMail of(Sample sample) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("From", DEPLOYED.sender());
        headers.put("Reply-To", DEPLOYED.replyTo());
        headers.putAll(new TreeMap<>(sample.letter().headers()));
        return new SampleMail(
                sample.kind(),
                new Mail(
                        sample.id(),
                        sample.letter().to(),
                        sample.letter().subject(),
                        headers,
                        sample.letter().text(),
                        sample.letter().html(),
                        Life.TODAY + "T10:05:00Z"));
    }

    /** What names it. */
    public String id() {
        return mail.id();
    }

    /** The whole message, headers and bodies. */
    public String message() {
        return Mime.of(mail);
    }

    /** How large the message is on its way. */
    public int bytes() {
        return message().getBytes(StandardCharsets.UTF_8).length;
    }
}
