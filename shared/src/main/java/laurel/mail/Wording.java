package laurel.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of e-mails that depend on what they are about, from {@code wording-LANGUAGE.properties}. */
public final class Wording {
    private final Properties sentences;
    private final Locale locale;

    private Wording(Properties sentences, Locale locale) {
        this.sentences = sentences;
        this.locale = locale;
    }

    /** British English. */
    public static Wording english() {
        Locale locale = Locale.UK;
        String file = "wording-" + locale.toLanguageTag() + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return new Wording(sentences, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of that name, with what it is about put into its places. */
    String of(String name, Object... about) {
        String sentence = sentences.getProperty(name);
        if (sentence == null) {
            throw new IllegalArgumentException("The wording has no \"" + name + "\"");
        }
        return new MessageFormat(sentence, locale).format(about);
    }
}
