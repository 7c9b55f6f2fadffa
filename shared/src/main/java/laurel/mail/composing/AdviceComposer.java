package laurel.mail.composing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.feedback.NextAction;
import laurel.feedback.OwnFacts;
import laurel.feedback.RoomToGain;
import laurel.feedback.Suggestion;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.letter.FeedbackWriter;
import laurel.mail.letter.NudgeWriter;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.planning.Advice;
import laurel.planning.GatherFacts;
import laurel.stoplink.StopLinks;

/** Feedback and nudges: with the facts of the moment, and only if there is still the same to be said. */
public final class AdviceComposer implements Composer<AdviceComposer.Advised> {
    /** Advice that could not be given for so many days is not given; the next comes in its turn. */
    private static final int GOOD_FOR_DAYS = 7;

    private static final int LAST_NUDGE = 2;

    private final Directory directory;
    private final GatherFacts facts;
    private final List<Suggestion> suggestions;
    private final FeedbackWriter feedback;
    private final NudgeWriter nudge;
    private final StopLinks links;
    private final Clock clock;
    private final ZoneId zone;

    /** Takes a clock in the organisation's time zone. */
    public AdviceComposer(
            Directory directory,
            GatherFacts facts,
            List<Suggestion> suggestions,
            FeedbackWriter feedback,
            NudgeWriter nudge,
            StopLinks links,
            Clock clock) {
        this.directory = directory;
        this.facts = facts;
        this.suggestions = List.copyOf(suggestions);
        this.feedback = feedback;
        this.nudge = nudge;
        this.links = links;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** What somebody is advised. */
    public record Advised(OwnFacts facts, NextAction next, int number) {}

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.FEEDBACK, Kind.NUDGE);
    }

    /** One action at a time. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public Optional<Material<Advised>> find(Message message) {
        Advice advice = Advice.of(message.id());
        Instant until = advice.day()
                .plusDays(GOOD_FOR_DAYS)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        Instant from = advice.day().atStartOfDay(zone).toInstant();
        return directory.person(message.id().person()).flatMap(person -> advised(person, advice)
                .map(content -> new Material<>(message.id(), content, from, Optional.of(until))));
    }

    private Optional<Advised> advised(Person person, Advice advice) {
        OwnFacts own = facts.of(person, clock.instant(), null);
        RoomToGain wanted = advice.number() == 0 ? RoomToGain.YES : RoomToGain.QUIET;
        // Being away is for the gate to wait for.
        RoomToGain now = RoomToGain.of(own);
        boolean still = now == wanted || now == RoomToGain.AWAY;
        return suggestions.stream()
                .filter(each -> still && each.id().equals(advice.suggestion()))
                .findFirst()
                .map(each -> new Advised(own, NextAction.of(own, each), advice.number()));
    }

    @Override
    public Letter letter(Person person, List<Material<Advised>> about) {
        Material<Advised> one = about.getFirst();
        Advised advised = one.content();
        String stop = links.link(person.id(), one.id().kind());
        return advised.number() == 0
                ? feedback.letter(advised.facts(), advised.next(), stop)
                : nudge.letter(advised.facts(), advised.next(), advised.number() == LAST_NUDGE, stop);
    }
}
