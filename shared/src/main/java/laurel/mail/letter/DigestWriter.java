package laurel.mail.letter;

import java.util.ArrayList;
import java.util.List;
import laurel.action.Mechanism;
import laurel.campaign.Summary;
import laurel.campaign.TeamSummary;
import laurel.campaign.Told;
import laurel.feedback.Digest;
import laurel.mail.Block;
import laurel.mail.Block.Labelled;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Phrase;
import laurel.mail.Wording;
import laurel.reward.Reward;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes a champion's week: whom to thank and how it could be said, and what goes on in their teams. */
public final class DigestWriter {
    private final Pen pen;

    public DigestWriter(Wording wording, Settings settings) {
        this.pen = new Pen(wording, settings);
    }

    /** The e-mail. */
    public Letter letter(Digest digest, @Nullable String stop) {
        Wording wording = pen.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph(
                "digest.opening",
                wording.dayBefore(digest.monday().minusDays(7), digest.monday().minusDays(1)),
                wording.day(digest.monday().minusDays(1))));
        if (!digest.thank().isEmpty()) {
            blocks.add(new Block.Heading(wording.say("digest.thank")));
            digest.thank().forEach(each -> blocks.add(thank(each)));
        }
        if (digest.waiting() > 0) {
            blocks.add(new Block.Heading(wording.say("digest.waiting")));
            blocks.add(pen.paragraph("digest.waiting.reports", digest.waiting()));
        }
        if (!digest.rewards().isEmpty()) {
            blocks.add(new Block.Heading(wording.say("digest.rewards")));
            blocks.add(
                    new Block.Items(digest.rewards().stream().map(this::reward).toList()));
        }
        digest.activity().forEach(team -> {
            blocks.add(new Block.Heading(wording.say("digest.team", new Given(team.team()))));
            blocks.add(new Block.Items(activity(team)));
        });
        if (!digest.activity().isEmpty()) {
            blocks.add(pen.paragraph("digest.hidden", Digest.LEAST));
        }
        digest.campaigns().forEach(part -> campaign(part, blocks));
        blocks.add(pen.button("digest.see"));
        return pen.letter(
                Kind.DIGEST,
                digest.champion(),
                wording.of("digest.subject", digest.thank().size()),
                "digest.heading",
                blocks,
                stop);
    }

    private Block thank(Digest.ToThank each) {
        Wording wording = pen.wording();
        Mechanism mechanism = each.mechanism();
        return new Block.Panel(
                Phrase.given(new Given(each.name()).text()),
                wording.say("digest.badge", new Given(each.badge()), wording.day(each.on())),
                List.of(new Labelled(
                        wording.say("digest.say"),
                        wording.say("digest.say." + (mechanism == null ? "any" : mechanism.id())))));
    }

    private Phrase reward(Digest.ToGive reward) {
        String state = reward.state() == Reward.State.PREPARED ? "digest.reward.prepared" : "digest.reward.to-give";
        return pen.wording().say(state, new Given(reward.name()), new Given(reward.what()));
    }

    private List<Phrase> activity(Digest.TeamWeek team) {
        Wording wording = pen.wording();
        return team.told().entrySet().stream()
                .map(told -> wording.say(
                        "digest.activity",
                        wording.of("mechanism." + told.getKey().id()),
                        told.getValue()))
                .toList();
    }

    private void campaign(Digest.CampaignPart part, List<Block> blocks) {
        Wording wording = pen.wording();
        if (part.team() instanceof TeamSummary.Shown shown) {
            blocks.add(new Block.Heading(
                    wording.say("digest.campaign", new Given(part.campaign()), new Given(shown.team()))));
            List<Phrase> lines = new ArrayList<>();
            lines.add(wording.say("digest.campaign.people", told(shown.people())));
            for (Summary.Line topic : shown.topics()) {
                lines.add(wording.say("digest.campaign.topic", new Given(topic.name()), told(topic.people())));
            }
            blocks.add(new Block.Items(lines));
        }
    }

    private String told(Told told) {
        return switch (told) {
            case Told.Exactly exactly -> pen.wording().of("told.people", exactly.people());
            case Told.FewerThanFive few -> pen.wording().of("told.few", Digest.LEAST);
            case Told.Roughly roughly -> roughly.words();
        };
    }
}
