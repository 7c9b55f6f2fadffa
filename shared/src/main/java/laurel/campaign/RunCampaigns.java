package laurel.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import laurel.catalogue.SchemeStore;
import laurel.organisation.Audit;
import laurel.organisation.Teams;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.progress.Engine;

/** What a link officer does with campaigns, from the plan to the closing. */
public final class RunCampaigns {
    private final SchemeStore store;
    private final CampaignRecords records;
    private final ChangeCampaigns changes;
    private final ConcludeCampaigns conclusions;
    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public RunCampaigns(
            SchemeStore store,
            CampaignRecords records,
            Teams teams,
            PeopleList listed,
            CampaignAnnouncer announcer,
            CountParticipation participation,
            Audit audit,
            Engine engine,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.changes = new ChangeCampaigns(store, records, teams, listed, audit, engine, clock);
        this.conclusions = new ConcludeCampaigns(records, announcer, participation, audit, engine, clock);
        this.engine = engine;
        this.clock = clock;
    }

    /** What is wished for. */
    public sealed interface Wish {
        record Everything() implements Wish {}

        record One(String id) implements Wish {}

        record Create(JsonNode sent) implements Wish {}

        record Change(String id, JsonNode sent) implements Wish {}

        record CallOff(String id) implements Wish {}

        record Announce(String id) implements Wish {}

        record Close(String id) implements Wish {}
    }

    /** Does what somebody wishes, if they run the scheme. The list is for others too, without what is only planned. */
    public CampaignResult run(Viewer viewer, Access access, Wish wish) {
        Decision runs = access.mayRunScheme(viewer);
        Decision may = wish instanceof Wish.Everything ? access.mayListCampaigns(viewer) : runs;
        return switch (may) {
            case Decision.Refused refused -> new CampaignResult.Refused(refused);
            case Decision.Allowed allowed ->
                runs instanceof Decision.Refused ? everything(false) : run(viewer.id(), wish);
        };
    }

    private CampaignResult run(PersonId by, Wish wish) {
        return switch (wish) {
            case Wish.Everything all -> everything(true);
            case Wish.One one -> with(one.id(), this::shown);
            case Wish.Create create -> changes.create(by, create.sent());
            case Wish.Change change -> changes.change(by, change.id(), change.sent());
            case Wish.CallOff callOff -> changes.callOff(by, callOff.id());
            case Wish.Announce announce -> with(announce.id(), campaign -> conclusions.announce(by, campaign));
            case Wish.Close close -> with(close.id(), campaign -> conclusions.close(by, campaign));
        };
    }

    private CampaignResult with(String id, Function<Campaign, CampaignResult> then) {
        Campaign campaign = SchemeCampaigns.find(store.read(), id);
        return campaign == null ? CampaignResult.none(id) : then.apply(campaign);
    }

    private CampaignResult shown(Campaign campaign) {
        return new CampaignResult.Shown(view(campaign, records.of(campaign.id())));
    }

    private CampaignResult everything(boolean planned) {
        Map<String, CampaignRecord> all = records.all();
        return new CampaignResult.Listed(store.read().campaigns().stream()
                .sorted(Comparator.comparing(Campaign::from).reversed().thenComparing(Campaign::id))
                .map(campaign -> view(campaign, all.getOrDefault(campaign.id(), CampaignRecord.NOTHING)))
                .filter(view -> planned || view.stage() != Stage.PLANNED)
                .toList());
    }

    private CampaignView view(Campaign campaign, CampaignRecord record) {
        return CampaignView.of(campaign, record, Stage.of(campaign, record, LocalDate.now(clock)), engine);
    }
}
