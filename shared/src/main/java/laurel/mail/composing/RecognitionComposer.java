package laurel.mail.composing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import laurel.mail.AwardId;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.MessageId;
import laurel.mail.RecognitionWriter;
import laurel.mail.StandingAward;
import laurel.mail.StandingAwards;
import laurel.mail.letter.ThanksWriter;
import laurel.people.Person;
import laurel.stoplink.StopLinks;

/** Thanks for awards as they stand when the e-mail is written, and passes on what others say; together, in one e-mail. */
public final class RecognitionComposer implements Composer<Recognised> {
    private final StandingAwards awards;
    private final Function<MessageId, Optional<SaidThanks.Found>> said;
    private final RecognitionWriter badges;
    private final ThanksWriter thanks;
    private final StopLinks links;

    public RecognitionComposer(
            StandingAwards awards,
            Function<MessageId, Optional<SaidThanks.Found>> said,
            RecognitionWriter badges,
            ThanksWriter thanks,
            StopLinks links) {
        this.awards = awards;
        this.said = said;
        this.badges = badges;
        this.thanks = thanks;
        this.links = links;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BADGE, Kind.THANKS);
    }

    @Override
    public Optional<Material<Recognised>> find(Message message) {
        return message.id().kind() == Kind.BADGE
                ? awards.find(AwardId.of(message.id()))
                        .map(award -> new Material<>(
                                message.id(), new Recognised.Badge(award), award.earnedAt(), Optional.empty()))
                : said.apply(message.id())
                        .map(found -> new Material<>(
                                message.id(), new Recognised.Said(found.thanks()), found.at(), Optional.empty()));
    }

    @Override
    public Letter letter(Person person, List<Material<Recognised>> about) {
        List<StandingAward> forBadges = about.stream()
                .map(Material::content)
                .filter(Recognised.Badge.class::isInstance)
                .map(content -> ((Recognised.Badge) content).award())
                .toList();
        List<ThanksWriter.Thanks> fromOthers = about.stream()
                .map(Material::content)
                .filter(Recognised.Said.class::isInstance)
                .map(content -> ((Recognised.Said) content).thanks())
                .toList();
        String stop = links.link(person.id(), Kind.BADGE);
        if (fromOthers.isEmpty()) {
            return badges.letter(person, forBadges, stop);
        }
        return forBadges.isEmpty() && fromOthers.size() == 1
                ? thanks.thanks(person, fromOthers.getFirst(), stop)
                : badges.letter(
                        person,
                        forBadges,
                        fromOthers.stream().map(thanks::panel).toList(),
                        stop);
    }
}
