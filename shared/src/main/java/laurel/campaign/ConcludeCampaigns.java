package laurel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import laurel.campaign.CampaignRecord.Announcement;
import laurel.campaign.CampaignRecord.Closing;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.people.PersonId;
import laurel.progress.Engine;

/** Announces campaigns ahead, and closes them once their days of grace are over. Doing either again changes nothing. */
final class ConcludeCampaigns {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final CampaignRecords records;
    private final CampaignAnnouncer announcer;
    private final CountParticipation participation;
    private final Audit audit;
    private final Engine engine;
    private final Clock clock;

    ConcludeCampaigns(
            CampaignRecords records,
            CampaignAnnouncer announcer,
            CountParticipation participation,
            Audit audit,
            Engine engine,
            Clock clock) {
        this.records = records;
        this.announcer = announcer;
        this.participation = participation;
        this.audit = audit;
        this.engine = engine;
        this.clock = clock;
    }

    /** The mark that it was told comes last: if a process dies in between, announcing it again tells the bus. */
    CampaignResult announce(PersonId by, Campaign campaign) {
        Announcement announced = records.of(campaign.id()).announcement();
        if (announced == null) {
            if (today().isAfter(campaign.to())) {
                return new CampaignResult.Conflict(
                        "over", "Its last day was " + DAY.format(campaign.to()) + ". There is nothing to announce.");
            }
            audit("campaign-announced", by, campaign);
            announced = records.announce(campaign.id(), new Announcement(clock.instant(), by.value(), false));
        }
        if (!announced.told()) {
            announcer.announce(campaign, announced.at());
            records.told(campaign.id());
        }
        return shown(campaign);
    }

    CampaignResult close(PersonId by, Campaign campaign) {
        if (records.of(campaign.id()).closing() != null) {
            return shown(campaign);
        }
        if (!today().isAfter(campaign.lastLateDay())) {
            return new CampaignResult.Conflict(
                    "not-over",
                    "What is done until " + DAY.format(campaign.lastLateDay())
                            + " counts for it. Close it from the day after.");
        }
        Instant now = clock.instant();
        Participation counted = participation.of(campaign).folded();
        audit("campaign-closed", by, campaign);
        records.close(campaign.id(), new Closing(now, by.value(), counted));
        return shown(campaign);
    }

    private void audit(String what, PersonId by, Campaign campaign) {
        audit.add(new AuditLine(clock.instant(), by.value(), what, campaign.id(), null));
    }

    private CampaignResult shown(Campaign campaign) {
        CampaignRecord record = records.of(campaign.id());
        return new CampaignResult.Shown(CampaignView.of(campaign, record, Stage.of(campaign, record, today()), engine));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
