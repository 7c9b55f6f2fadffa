package laurel.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import laurel.catalogue.Badge;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Shows how a campaign goes: to each their own part, to champions their teams', to those who run it the whole. */
public final class ViewCampaign {
    /** In place of a team, all of them. */
    public static final String ORGANISATION = "organisation";

    private final CampaignRecords records;
    private final WorkOutOwnProgress own;
    private final CountParticipation participation;
    private final ParticipationCache cache;
    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewCampaign(
            CampaignRecords records,
            WorkOutOwnProgress own,
            CountParticipation participation,
            ParticipationCache cache,
            Engine engine,
            Clock clock) {
        this.records = records;
        this.own = own;
        this.participation = participation;
        this.cache = cache;
        this.engine = engine;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** Their own part. */
    public record Own(OwnProgress progress) implements Result {}

    /** A team's part. */
    public record OfTeam(Campaign campaign, Stage stage, TeamSummary team) implements Result {}

    /** The whole organisation's. */
    public record OfOrganisation(Campaign campaign, Stage stage, Summary summary) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** There is none of that id to be seen; the words say what to do. */
    public record NoSuchCampaign(String message) implements Result {}

    /**
     * How a campaign goes.
     *
     * @param team whose part, {@link #ORGANISATION} for all, or null for the person's own
     */
    public Result view(Person person, Viewer viewer, Access access, String id, @Nullable String team) {
        Decision decision = team == null
                ? access.mayViewBadges(viewer, person.id())
                : team.equals(ORGANISATION) ? access.mayViewTotals(viewer) : access.mayViewBoard(viewer, team);
        return switch (decision) {
            case Decision.Refused refused -> new Refused(refused);
            case Decision.Allowed allowed ->
                engine.scheme()
                        .campaign(id)
                        .map(campaign -> view(person, viewer, access, campaign, team))
                        .orElseGet(ViewCampaign::none);
        };
    }

    private Result view(Person person, Viewer viewer, Access access, Campaign campaign, @Nullable String team) {
        CampaignRecord record = records.of(campaign.id());
        Stage stage = Stage.of(campaign, record, today());
        // What is only planned is for those who plan it.
        if (stage == Stage.PLANNED && access.mayRunScheme(viewer) instanceof Decision.Refused) {
            return none();
        }
        if (team == null) {
            return new Own(own.of(person, campaign, stage, today()));
        }
        return team.equals(ORGANISATION)
                ? new OfOrganisation(campaign, stage, summary(campaign, record))
                : new OfTeam(campaign, stage, TeamSummary.of(campaign, team, counted(campaign)));
    }

    private Summary summary(Campaign campaign, CampaignRecord record) {
        List<Badge> badges = CampaignBadges.of(engine, campaign);
        Participation shown = Optional.ofNullable(record.closing())
                .map(CampaignRecord.Closing::participation)
                .orElseGet(() -> counted(campaign));
        return Summary.of(campaign, badges, shown);
    }

    private Participation counted(Campaign campaign) {
        return cache.get(campaign).orElseGet(() -> {
            Participation now = participation.of(campaign);
            cache.put(campaign, now);
            return now;
        });
    }

    private static Result none() {
        return new NoSuchCampaign("There is no campaign of that id, or it has not been announced yet.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
