package laurel.mail.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.feedback.CampaignNews;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.letter.CampaignWriter;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.planning.AnnouncedNews;
import laurel.stoplink.StopLinks;

/** Invitations to campaigns, and the topics of their days, as they stand when they are sent. */
public final class CampaignComposer implements Composer<CampaignNews> {
    private final Directory directory;
    private final AnnouncedNews news;
    private final CampaignWriter writer;
    private final StopLinks links;
    private final ZoneId zone;

    public CampaignComposer(
            Directory directory, AnnouncedNews news, CampaignWriter writer, StopLinks links, ZoneId zone) {
        this.directory = directory;
        this.news = news;
        this.writer = writer;
        this.links = links;
        this.zone = zone;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CAMPAIGN_INVITATION, Kind.CAMPAIGN_TOPIC);
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Optional<Material<CampaignNews>> find(Message message) {
        LocalDate day = day(message);
        return directory
                .person(message.id().person())
                .flatMap(person -> news.on(day).of(person).stream()
                        .filter(each -> each.id().equals(message.id().about()))
                        .findFirst())
                .map(each -> new Material<>(
                        message.id(), each, day.atStartOfDay(zone).toInstant(), Optional.of(until(each))));
    }

    /** News are of the day on which they came up: of a topic, its own; of an invitation, when it was planned. */
    private LocalDate day(Message message) {
        return message.since().atZone(zone).toLocalDate();
    }

    /** A topic is told on its day; an invitation, until the campaign has begun. */
    private Instant until(CampaignNews news) {
        LocalDate last =
                switch (news) {
                    case CampaignNews.Invitation invitation ->
                        invitation.campaign().from().minusDays(1);
                    case CampaignNews.TopicOfTheDay topic -> topic.topic().day();
                };
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public Letter letter(Person person, List<Material<CampaignNews>> about) {
        Material<CampaignNews> one = about.getFirst();
        return writer.letter(
                person, one.content(), links.link(person.id(), one.id().kind()));
    }
}
