package laurel.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.people.Person;

/** Thanks for awards, as they stand when the e-mail is written. */
public final class RecognitionComposer implements Composer<StandingAward> {
    private final StandingAwards awards;
    private final RecognitionWriter writer;

    public RecognitionComposer(StandingAwards awards, RecognitionWriter writer) {
        this.awards = awards;
        this.writer = writer;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BADGE);
    }

    @Override
    public Optional<Material<StandingAward>> find(Message message) {
        return awards.find(AwardId.of(message.id()))
                .map(award -> new Material<>(message.id(), award, award.earnedAt(), Optional.empty()));
    }

    @Override
    public Letter letter(Person person, List<Material<StandingAward>> about) {
        return writer.letter(person, about.stream().map(Material::content).toList());
    }
}
