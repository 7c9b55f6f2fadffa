package laurel.mail.letter;

import java.util.ArrayList;
import java.util.List;
import laurel.campaign.Campaign;
import laurel.feedback.CampaignNews;
import laurel.mail.Block;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Wording;
import laurel.people.Person;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes the invitation to a campaign, and what one of its days is about. */
public final class CampaignWriter {
    private final Pen pen;

    public CampaignWriter(Wording wording, Settings settings) {
        this.pen = new Pen(wording, settings);
    }

    /** The e-mail about some news. */
    public Letter letter(Person person, CampaignNews news, @Nullable String stop) {
        return switch (news) {
            case CampaignNews.Invitation invitation -> invitation(person, invitation.campaign(), stop);
            case CampaignNews.TopicOfTheDay today -> topic(person, today, stop);
        };
    }

    private Letter invitation(Person person, Campaign campaign, @Nullable String stop) {
        Wording wording = pen.wording();
        Given name = new Given(campaign.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph(
                "campaign.invitation",
                name,
                wording.dayBefore(campaign.from(), campaign.to()),
                wording.day(campaign.to())));
        if (!campaign.topics().isEmpty()) {
            blocks.add(new Block.Heading(wording.say("campaign.topics")));
            blocks.add(new Block.Items(campaign.topics().stream()
                    .map(topic -> wording.say(
                            "campaign.topic", wording.dayBefore(topic.day(), campaign.to()), new Given(topic.name())))
                    .toList()));
        }
        blocks.add(pen.paragraph("campaign.as-you-like"));
        blocks.add(pen.button("campaign.see"));
        return pen.letter(
                Kind.CAMPAIGN_INVITATION,
                person,
                wording.of("campaign.invitation.subject", name, wording.day(campaign.from())),
                "campaign.invitation.heading",
                blocks,
                stop);
    }

    private Letter topic(Person person, CampaignNews.TopicOfTheDay today, @Nullable String stop) {
        Wording wording = pen.wording();
        Given topic = new Given(today.topic().name());
        Given campaign = new Given(today.campaign().name());
        return pen.letter(
                Kind.CAMPAIGN_TOPIC,
                person,
                wording.of("campaign.topic.subject", campaign, topic),
                "campaign.topic.heading",
                List.of(
                        pen.paragraph(
                                "campaign.topic.today",
                                campaign,
                                wording.day(today.topic().day()),
                                topic),
                        pen.paragraph("campaign.topic.step"),
                        pen.paragraph("campaign.as-you-like"),
                        pen.button("campaign.see")),
                stop);
    }
}
