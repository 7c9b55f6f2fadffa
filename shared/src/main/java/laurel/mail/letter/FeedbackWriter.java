package laurel.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.Mechanism;
import laurel.feedback.Contact;
import laurel.feedback.Goals;
import laurel.feedback.NextAction;
import laurel.feedback.OwnFacts;
import laurel.feedback.OwnMonth;
import laurel.feedback.OwnPast;
import laurel.mail.Block;
import laurel.mail.Block.Labelled;
import laurel.mail.Draft;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Layout;
import laurel.mail.Letter;
import laurel.mail.Link;
import laurel.mail.Phrase;
import laurel.mail.Wording;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Writes feedback: the goal, what was done beside one's own past, and one thing to do next. Short: at most 150 words, with
 * what all e-mails end with; where it would be more, the reason for the step is told in brief.
 */
public final class FeedbackWriter {
    private static final int MOST_WORDS = 150;

    /** More than so many sources are counted and not named. */
    private static final int NAMED = 3;

    /** Of what is left for a badge, so many words are quoted at most. */
    private static final int QUOTED_WORDS = 8;

    private final Wording wording;
    private final Layout layout;
    private final String site;

    public FeedbackWriter(Wording wording, Settings settings) {
        this.wording = wording;
        this.layout = new Layout(wording, settings);
        this.site = settings.site();
    }

    /**
     * The e-mail about facts, with what was chosen to do next.
     *
     * @param stop where such e-mails can be stopped without signing in; null if there is no such address
     */
    public Letter letter(OwnFacts facts, NextAction next, @Nullable String stop) {
        Letter full = letter(facts, next, stop, false);
        boolean fits = full.text().strip().split("\\s+").length <= MOST_WORDS;
        return fits ? full : letter(facts, next, stop, true);
    }

    private Letter letter(OwnFacts facts, NextAction next, @Nullable String stop, boolean brief) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(goal(facts)));
        blocks.addAll(past(facts));
        blocks.add(step(next, facts, brief));
        blocks.add(new Block.Paragraph(obstacles(facts.contact())));
        blocks.add(new Block.Button(new Link(wording.of("feedback.see"), site + "/")));
        return layout.compose(new Draft(
                Kind.FEEDBACK,
                Addresses.of(facts.person()),
                facts.person().name(),
                wording.of("feedback.subject", next.suggestion().minutes()),
                wording.say("feedback.heading"),
                blocks,
                stop));
    }

    private Phrase goal(OwnFacts facts) {
        String goal = Goals.of(facts.goal());
        return facts.goal().filter(Goals.ALL::contains).isEmpty()
                ? wording.say("feedback.goal.none")
                : wording.say("feedback.goal", wording.of("goal." + goal));
    }

    private List<Block> past(OwnFacts facts) {
        OwnPast past = OwnPast.of(facts);
        List<Block> blocks = new ArrayList<>();
        String period = wording.months(past.first(), past.last());
        blocks.add(new Block.Paragraph(wording.say(
                past.running() ? "feedback.did.running" : "feedback.did",
                period,
                past.did().total(),
                beyond(past.did()),
                sources(past.did().sources()))));
        past.beside().ifPresent(beside -> blocks.add(new Block.Paragraph(beside(beside))));
        return blocks;
    }

    private Phrase beside(OwnPast.Beside beside) {
        return switch (beside) {
            case OwnPast.Before before ->
                wording.say("feedback.before", wording.months(before.first(), before.last()), before.actions());
            case OwnPast.TwelveMonths twelve ->
                wording.say("feedback.twelve-months", wording.month(twelve.last()), twelve.actions());
        };
    }

    private String beyond(OwnMonth did) {
        int beyond = did.total() - did.of(Mechanism.DISSEMINATION);
        if (beyond == 0) {
            return "";
        }
        return beyond == did.total()
                ? wording.of("feedback.beyond.all", beyond)
                : wording.of("feedback.beyond.some", beyond);
    }

    private String sources(Set<String> sources) {
        int number = sources.size();
        return number == 0 || number > NAMED
                ? wording.of("feedback.sources", number)
                : sources.stream().sorted().map(Given::new).map(Given::text).collect(Collectors.joining(", "));
    }

    private Block step(NextAction next, OwnFacts facts, boolean brief) {
        String id = next.suggestion().id();
        return new Block.Panel(
                wording.say("feedback.step", next.suggestion().minutes()),
                null,
                List.of(
                        new Labelled(null, wording.say("suggestion." + id)),
                        new Labelled(wording.say("feedback.why"), why(next.why(), facts, brief))));
    }

    private Phrase why(NextAction.Why why, OwnFacts facts, boolean brief) {
        return switch (why) {
            case NextAction.Badge badge -> badge(badge, brief);
            case NextAction.Part part -> wording.say(brief ? "why.part.brief" : "why.part", part.part());
            case NextAction.Mechanisms mechanism ->
                wording.say(
                        "why.mechanism",
                        wording.of("mechanism." + mechanism.mechanism().id()));
            case NextAction.Goal goal ->
                wording.say(facts.goal().filter(Goals.ALL::contains).isEmpty() ? "why.steady" : "why.goal");
        };
    }

    private Phrase badge(NextAction.Badge badge, boolean brief) {
        Given name = new Given(badge.badge().name());
        if (brief) {
            return wording.say("why.badge.brief", name);
        }
        Given left = new Given(String.join("; ", badge.badge().left()));
        boolean longer = left.text().split(" ").length > QUOTED_WORDS;
        return longer ? wording.say("why.badge.long", name) : wording.say("why.badge", name, left);
    }

    private Phrase obstacles(@Nullable Contact contact) {
        return contact == null
                ? wording.say("feedback.obstacles.reply")
                : wording.say("feedback.obstacles", new Given(contact.name()), Link.mail(contact.address()));
    }
}
