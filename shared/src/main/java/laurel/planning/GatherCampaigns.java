package laurel.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.campaign.Campaign;
import laurel.campaign.ViewCampaign;
import laurel.feedback.Digest;
import laurel.organisation.OrganisationStore;
import laurel.people.Access;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.progress.Engine;

/** How the campaigns of the last week go in a champion's teams, as the champion may see it. */
public final class GatherCampaigns {
    private static final int DAYS = 7;

    private final ViewCampaign view;
    private final OrganisationStore organisation;
    private final Engine engine;

    public GatherCampaigns(ViewCampaign view, OrganisationStore organisation, Engine engine) {
        this.view = view;
        this.organisation = organisation;
        this.engine = engine;
    }

    /** Those that ran in the seven days before a Monday. */
    List<Digest.CampaignPart> of(Person champion, Set<String> teams, LocalDate monday) {
        Access access = new Access(organisation.state());
        Viewer viewer = Viewer.of(champion, monday);
        List<Digest.CampaignPart> parts = new ArrayList<>();
        for (Campaign campaign : engine.scheme().campaigns()) {
            boolean ran = campaign.from().isBefore(monday) && !campaign.to().isBefore(monday.minusDays(DAYS));
            for (String team : ran ? teams.stream().sorted().toList() : List.<String>of()) {
                if (view.view(champion, viewer, access, campaign.id(), team) instanceof ViewCampaign.OfTeam part) {
                    parts.add(new Digest.CampaignPart(campaign.name(), part.team()));
                }
            }
        }
        return parts;
    }
}
