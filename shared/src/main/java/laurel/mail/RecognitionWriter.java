package laurel.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import laurel.catalogue.ActionType;
import laurel.catalogue.Badge;
import laurel.catalogue.Badge.Per;
import laurel.catalogue.BadgeFor;
import laurel.mail.Block.Labelled;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes the e-mail that thanks for badges: what was done, why it matters to practice, and what the badge is for. */
public final class RecognitionWriter {
    private final Engine engine;
    private final Wording wording;
    private final Layout layout;
    private final ZoneId zone;
    private final String site;

    public RecognitionWriter(Engine engine, Wording wording, Settings settings) {
        this.engine = engine;
        this.wording = wording;
        this.layout = new Layout(wording, settings);
        this.zone = settings.timeZone();
        this.site = settings.site();
    }

    /** One e-mail about one or more awards, which a reply stops. */
    public Letter letter(Person person, List<StandingAward> awards) {
        return letter(person, awards, null);
    }

    /**
     * One e-mail about one or more awards.
     *
     * @param stop where such e-mails can be stopped without signing in; null if there is no such address
     */
    public Letter letter(Person person, List<StandingAward> awards, @Nullable String stop) {
        Phrase opening = awards.size() == 1
                ? wording.say("recognition.opening.one")
                : wording.say("recognition.opening.many", awards.size());
        return letter(person, awards, List.of(), subject(awards), opening, stop);
    }

    /** One e-mail about awards and about what others say, of which there may be several too. */
    public Letter letter(Person person, List<StandingAward> awards, List<Block.Panel> said, @Nullable String stop) {
        return letter(
                person,
                awards,
                said,
                wording.of("recognition.subject.several"),
                wording.say("recognition.opening.several"),
                stop);
    }

    private Letter letter(
            Person person,
            List<StandingAward> awards,
            List<Block.Panel> said,
            String subject,
            Phrase opening,
            @Nullable String stop) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(opening));
        awards.forEach(award -> blocks.add(thanks(award)));
        blocks.addAll(said);
        blocks.add(new Block.Button(new Link(wording.of("recognition.see"), site + "/")));
        return layout.compose(new Draft(
                Kind.BADGE,
                Objects.requireNonNull(person.email(), "The gate lets nobody without an address through"),
                person.name(),
                subject,
                wording.say("recognition.heading"),
                blocks,
                stop));
    }

    /** A subject names the one badge that it is about, and counts several. */
    private String subject(List<StandingAward> awards) {
        return awards.size() == 1
                ? wording.of("recognition.subject.one", name(awards.getFirst()))
                : wording.of("recognition.subject.many", awards.size());
    }

    private Block.Panel thanks(StandingAward award) {
        Optional<Period> period = Period.parse(award.id().period());
        Optional<Badge> badge = badge(award);
        Optional<ActionType> type =
                Optional.ofNullable(award.earnedType()).flatMap(engine.catalogue(award.earnedAt())::type);
        List<Labelled> lines = new ArrayList<>();
        lines.add(did(award, type, badge));
        lines.add(labelled(
                "matters",
                wording.say("matters." + type.map(t -> t.mechanism().id()).orElse("any"))));
        badge.map(Badge::says)
                .filter(says -> !says.isEmpty())
                .ifPresent(says -> lines.add(labelled("criteria", Phrase.given(says))));
        badge.flatMap(b -> Optional.ofNullable(b.reward()))
                .map(Given::new)
                .ifPresent(reward -> lines.add(labelled("reward", wording.say("reward.comes", reward))));
        return new Block.Panel(
                Phrase.given(name(award).text()),
                period.filter(of -> !(of instanceof Period.Once))
                        .map(of -> wording.say("recognition.period", new Given(wording.period(of, engine::words))))
                        .orElse(null),
                lines);
    }

    private Labelled did(StandingAward award, Optional<ActionType> type, Optional<Badge> badge) {
        LocalDate day = award.earnedAt().atZone(zone).toLocalDate();
        String earned = award.earnedType();
        if (earned == null) {
            return labelled("did.decided", wording.say("decided.on", wording.day(day)));
        }
        Given did = new Given(type.map(ActionType::name).orElse(earned));
        Given with = new Given(award.earnedWith() == null ? "" : award.earnedWith());
        boolean all = badge.filter(b -> b.per() == Per.ONCE).isPresent();
        return labelled(
                all ? "did.all" : "did.last",
                with.text().isEmpty()
                        ? wording.say("did.on", did, wording.day(day))
                        : wording.say("did.with-on", did, with, wording.day(day)));
    }

    private Labelled labelled(String label, Phrase words) {
        return new Labelled(wording.say(label), words);
    }

    private Given name(StandingAward award) {
        return new Given(badge(award).map(Badge::name).orElse(award.id().badge()));
    }

    private Optional<Badge> badge(StandingAward award) {
        return Period.parse(award.id().period())
                .flatMap(of -> engine.badge(new BadgeFor(award.id().badge(), of), award.earnedAt()));
    }
}
