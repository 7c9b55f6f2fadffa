package laurel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import laurel.mail.Phrase.Run;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of e-mails, from {@code wording-LANGUAGE.properties}. What a language has no sentence for yet is said in
 * English, and known to be.
 */
public final class Wording {
    private static final Locale ENGLISH = Locale.UK;

    private final Properties sentences;
    private final Properties english;
    private final Locale locale;

    private Wording(Properties sentences, Properties english, Locale locale) {
        this.sentences = sentences;
        this.english = english;
        this.locale = locale;
    }

    /** British English. */
    public static Wording english() {
        return in(ENGLISH);
    }

    /** The wording of a language. Throws IllegalArgumentException if there is no file for it. */
    public static Wording in(Locale locale) {
        Properties english = file(ENGLISH.toLanguageTag());
        Properties own = file(locale.toLanguageTag());
        if (own == null) {
            own = file(locale.getLanguage());
        }
        if (english == null || own == null) {
            if (locale.getLanguage().equals(ENGLISH.getLanguage()) && english != null) {
                return new Wording(english, english, ENGLISH);
            }
            throw new IllegalArgumentException("LAUREL_LANGUAGE: there is no wording-" + locale.toLanguageTag()
                    + ".properties. Write en-GB or cy, or add that file; docs/feedback.md says how.");
        }
        return new Wording(own, english, locale);
    }

    /** The language that it is in. */
    public Locale locale() {
        return locale;
    }

    /** The sentence of that name, with what it is about put into its places, as plain text on its own. */
    public String of(String name, Object... about) {
        return format(name).format(about);
    }

    /** The same for a body, where what came from outside keeps its direction to itself, and links lead somewhere. */
    public Phrase say(String name, Object... about) {
        AttributedCharacterIterator text = format(name).formatToCharacterIterator(about);
        List<Run> runs = new ArrayList<>();
        while (text.getIndex() < text.getEndIndex()) {
            Object at = text.getAttribute(MessageFormat.Field.ARGUMENT);
            int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
            StringBuilder run = new StringBuilder();
            for (; text.getIndex() < end; text.next()) {
                run.append(text.current());
            }
            runs.add(run(run.toString(), at instanceof Integer place ? about[place] : null));
        }
        return new Phrase(runs, has(name) ? "" : ENGLISH.toLanguageTag());
    }

    private static Run run(String text, @Nullable Object about) {
        // A choice between words puts a name into more words: those are no part of the link.
        if (about instanceof Link link && link.text().equals(text)) {
            return new Run(text, true, link.href());
        }
        return new Run(text, about instanceof Given, "");
    }

    /** Whether there is a sentence of that name in this language itself. */
    public boolean has(String name) {
        return sentences.containsKey(name);
    }

    /** The names of all sentences that there are in English. */
    public Set<String> names() {
        return new TreeSet<>(english.stringPropertyNames());
    }

    /** "Monday 23 November 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    /** A day that is told together with a later one: "Monday 23 November", with its year only if that is another. */
    public String dayBefore(LocalDate day, LocalDate later) {
        return day.getYear() == later.getYear()
                ? DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day)
                : day(day);
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    /** A period of months in this language, and another, such as a campaign, by its name. */
    public String period(Period period, Function<Period, String> name) {
        return switch (period) {
            case Period.Campaign campaign -> name.apply(period);
            case Period.Once once -> name.apply(period);
            default -> months(period.covers().getFirst(), period.covers().getLast());
        };
    }

    /** "September to October 2026", and "November 2026" if they are the same. */
    public String months(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return month(first);
        }
        return first.getYear() == last.getYear()
                ? of(
                        "period.months.of-a-year",
                        DateTimeFormatter.ofPattern("MMMM", locale).format(first),
                        month(last))
                : of("period.months", month(first), month(last));
    }

    private MessageFormat format(String name) {
        String own = sentences.getProperty(name);
        String sentence = own == null ? english.getProperty(name) : own;
        if (sentence == null) {
            throw new IllegalArgumentException("The wording has no \"" + name + "\"");
        }
        return new MessageFormat(sentence, own == null ? ENGLISH : locale);
    }

    private static @Nullable Properties file(String language) {
        try (InputStream in = Wording.class.getResourceAsStream("wording-" + language + ".properties")) {
            if (in == null) {
                return null;
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
