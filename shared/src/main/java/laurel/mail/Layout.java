package laurel.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Puts the layout that all e-mails share around what one has to say: HTML and text from one model, through templates
 * compiled with the program. Every e-mail tells how to correct what it says and, if it can be stopped, how.
 */
public final class Layout {
    private static final TemplateEngine HTML = engine(ContentType.Html, "html");
    private static final TemplateEngine TEXT = engine(ContentType.Plain, "text");

    private final Wording wording;
    private final String replyTo;

    public Layout(Wording wording, Settings settings) {
        this.wording = wording;
        this.replyTo = settings.replyTo();
    }

    /** The e-mail, ready to be sent but for its tags. */
    public Letter compose(Draft draft) {
        MailPage page = new MailPage(
                wording.locale().toLanguageTag(),
                OneLine.of(draft.subject()),
                draft.heading(),
                hello(draft.name()),
                draft.blocks(),
                wording.say("about.heading"),
                about(draft));
        return new Letter(
                draft.to(), page.subject(), rendered(HTML, page), rendered(TEXT, page), headers(draft), Map.of());
    }

    /** A name without a letter in it is left out. */
    private Phrase hello(String name) {
        Given given = new Given(name);
        return given.text().isEmpty() ? wording.say("hello") : wording.say("hello.name", given);
    }

    private List<Phrase> about(Draft draft) {
        List<Phrase> about = new ArrayList<>();
        Kind.Group group = draft.kind().group();
        about.add(wording.say("about.correct", Link.mail(replyTo)));
        about.add(wording.say("about.never"));
        if (group.canBeStopped()) {
            about.add(stopping(draft.stop()));
        }
        if (group == Kind.Group.RECOGNITION) {
            about.add(wording.say("about.badges-stay"));
        }
        return about;
    }

    private Phrase stopping(@Nullable String stop) {
        return stop == null
                ? wording.say("about.stop.reply")
                : wording.say("about.stop.link", new Link(wording.of("about.stop.here"), stop));
    }

    /** One click stops (RFC 8058) where there is a secure address for it; else a reply does, and a person sees to it. */
    private Map<String, String> headers(Draft draft) {
        if (!draft.kind().group().canBeStopped()) {
            return Map.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        String stop = draft.stop();
        boolean oneClick = stop != null && stop.startsWith("https://");
        headers.put("List-Unsubscribe", (oneClick ? "<" + stop + ">, " : "") + "<" + unsubscribe() + ">");
        if (oneClick) {
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    private String unsubscribe() {
        String subject = URLEncoder.encode(wording.of("unsubscribe.subject"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Link.mail(replyTo).href() + "?subject=" + subject;
    }

    private static String rendered(TemplateEngine engine, MailPage page) {
        StringOutput output = new StringOutput();
        engine.render("mail.jte", page, output);
        return output.toString();
    }

    private static TemplateEngine engine(ContentType type, String kind) {
        return TemplateEngine.createPrecompiled(null, type, null, "gg.jte.generated." + kind);
    }
}
