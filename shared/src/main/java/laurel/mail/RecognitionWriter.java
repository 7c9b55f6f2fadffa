package laurel.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import laurel.catalogue.ActionType;
import laurel.catalogue.Badge;
import laurel.catalogue.Badge.Per;
import laurel.catalogue.BadgeFor;
import laurel.mail.RecognitionPage.Thanks;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes the e-mail of recognition: HTML and text from one model, through templates compiled with the program. */
public final class RecognitionWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final TemplateEngine HTML = engine(ContentType.Html, "html");
    private static final TemplateEngine TEXT = engine(ContentType.Plain, "text");

    private final Engine engine;
    private final Wording wording;
    private final ZoneId zone;
    private final String site;
    private final String replyTo;

    public RecognitionWriter(Engine engine, Wording wording, Settings settings) {
        this.engine = engine;
        this.wording = wording;
        this.zone = settings.timeZone();
        this.site = settings.site();
        this.replyTo = settings.replyTo();
    }

    /** One e-mail about one or more awards. */
    Letter letter(Person person, List<StandingAward> awards) {
        List<Thanks> thanks = awards.stream().map(this::thanks).toList();
        RecognitionPage page = new RecognitionPage(
                said("recognition.subject", thanks),
                OneLine.of(person.name()),
                said("recognition.opening", thanks),
                thanks,
                site + "/",
                replyTo);
        return new Letter(
                Objects.requireNonNull(person.email(), "The gate lets nobody without an address through"),
                page.subject(),
                rendered(HTML, page),
                rendered(TEXT, page),
                Map.of("List-Unsubscribe", unsubscribe()),
                Map.of());
    }

    /** A subject names the one badge that it is about, and counts several. */
    private String said(String name, List<Thanks> thanks) {
        return thanks.size() == 1
                ? wording.of(name + ".one", thanks.getFirst().badge())
                : wording.of(name + ".many", thanks.size());
    }

    private Thanks thanks(StandingAward award) {
        LocalDate day = award.earnedAt().atZone(zone).toLocalDate();
        Optional<Period> period = Period.parse(award.id().period());
        Optional<Badge> badge =
                period.flatMap(of -> engine.badge(new BadgeFor(award.id().badge(), of), award.earnedAt()));
        String earned = award.earnedType();
        Optional<ActionType> type = Optional.ofNullable(earned).flatMap(engine.catalogue(award.earnedAt())::type);
        return new Thanks(
                OneLine.of(badge.map(Badge::name).orElse(award.id().badge())),
                wording.of(part(earned, badge)),
                earned == null
                        ? wording.of("decided")
                        : OneLine.of(type.map(ActionType::name).orElse(earned)),
                DAY.format(day),
                wording.of("matters." + type.map(t -> t.mechanism().id()).orElse("any")),
                badge.map(Badge::says).map(OneLine::whole).orElse(""),
                period.filter(of -> !(of instanceof Period.Once))
                        .map(engine::words)
                        .map(OneLine::whole)
                        .orElse(""));
    }

    private static String part(@Nullable String earned, Optional<Badge> badge) {
        if (earned == null) {
            return "did.decided";
        }
        return badge.filter(b -> b.per() == Per.ONCE).isPresent() ? "did.all" : "did.last";
    }

    /** By e-mail to a person, who sees to it; there is no page yet that could do it at a click. */
    private String unsubscribe() {
        String subject = URLEncoder.encode(wording.of("unsubscribe.subject"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "<mailto:" + replyTo + "?subject=" + subject + ">";
    }

    private static String rendered(TemplateEngine engine, RecognitionPage page) {
        StringOutput output = new StringOutput();
        engine.render("recognition.jte", page, output);
        return output.toString();
    }

    private static TemplateEngine engine(ContentType type, String kind) {
        return TemplateEngine.createPrecompiled(null, type, null, "gg.jte.generated." + kind);
    }
}
