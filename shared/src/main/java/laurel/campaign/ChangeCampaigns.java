package laurel.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import laurel.campaign.CampaignReader.Reading;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.SchemeStore;
import laurel.catalogue.StoredScheme;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.Teams;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Creates, changes and calls off campaigns. What counts already is worked out anew where a change bears on it. */
final class ChangeCampaigns {
    private static final int ATTEMPTS = 10;

    private final SchemeStore store;
    private final CampaignRecords records;
    private final Teams teams;
    private final NearlyTheSame nearlyTheSame;
    private final Audit audit;
    private final Engine engine;
    private final Clock clock;

    ChangeCampaigns(
            SchemeStore store,
            CampaignRecords records,
            Teams teams,
            PeopleList listed,
            Audit audit,
            Engine engine,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.teams = teams;
        this.nearlyTheSame = new NearlyTheSame(listed);
        this.audit = audit;
        this.engine = engine;
        this.clock = clock;
    }

    /** What is to become of the scheme: an answer at once, or a change of it. */
    private sealed interface Step {
        record Answer(CampaignResult result) implements Step {}

        record Change(StoredScheme next, String what, String id, Supplier<CampaignResult> then) implements Step {}
    }

    CampaignResult create(PersonId by, JsonNode sent) {
        return switch (CampaignReader.read(sent)) {
            case Reading.Faulty faulty ->
                new CampaignResult.Faulty(CampaignFaults.of(faulty, null, teams.all(), today()));
            case Reading.Readable readable -> change(by, scheme -> create(scheme, readable.campaign()));
        };
    }

    private Step create(StoredScheme scheme, Campaign campaign) {
        Campaign there = SchemeCampaigns.find(scheme, campaign.id());
        if (there != null) {
            return new Step.Answer(
                    there.equals(campaign)
                            ? new CampaignResult.Shown(view(there))
                            : new CampaignResult.Conflict(
                                    "other-campaign",
                                    "There is another campaign \"" + there.id()
                                            + "\". Change it with PUT, or give this one an id of its own."));
        }
        List<String> faults = faults(scheme, campaign, null);
        if (!faults.isEmpty()) {
            return new Step.Answer(new CampaignResult.Faulty(faults));
        }
        if (!records.of(campaign.id()).equals(CampaignRecord.NOTHING)) {
            records.forget(campaign.id());
        }
        return new Step.Change(
                SchemeCampaigns.with(scheme, null, campaign, tomorrow()),
                "campaign-created",
                campaign.id(),
                () -> new CampaignResult.Created(view(campaign)));
    }

    CampaignResult change(PersonId by, String id, JsonNode sent) {
        return change(by, scheme -> {
            Campaign before = SchemeCampaigns.find(scheme, id);
            if (before == null) {
                return new Step.Answer(CampaignResult.none(id));
            }
            if (records.of(id).closing() != null) {
                return new Step.Answer(new CampaignResult.Conflict(
                        "closed", "It is closed, and what came of it is told. Create another campaign instead."));
            }
            return switch (CampaignReader.read(sent, before)) {
                case Reading.Faulty faulty ->
                    new Step.Answer(
                            new CampaignResult.Faulty(CampaignFaults.of(faulty, begun(before), teams.all(), today())));
                case Reading.Readable readable -> change(scheme, before, readable.campaign());
            };
        });
    }

    private Step change(StoredScheme scheme, Campaign before, Campaign after) {
        List<String> faults = faults(scheme, after, begun(before));
        if (!faults.isEmpty()) {
            return new Step.Answer(new CampaignResult.Faulty(faults));
        }
        if (after.equals(before)) {
            return new Step.Answer(new CampaignResult.Shown(view(before)));
        }
        return new Step.Change(
                SchemeCampaigns.with(scheme, before, after, tomorrow()),
                "campaign-changed",
                after.id(),
                () -> new CampaignResult.Shown(view(after)));
    }

    private List<String> faults(StoredScheme scheme, Campaign campaign, @Nullable Campaign begun) {
        List<String> faults = CampaignFaults.of(campaign, begun, teams.all(), today());
        return faults.isEmpty() ? nearlyTheSame.faults(campaign, scheme.campaigns(), today()) : faults;
    }

    CampaignResult callOff(PersonId by, String id) {
        CampaignResult result = change(by, scheme -> {
            Campaign campaign = SchemeCampaigns.find(scheme, id);
            if (campaign == null) {
                return new Step.Answer(CampaignResult.none(id));
            }
            if (hasBegun(campaign)) {
                return new Step.Answer(new CampaignResult.Conflict(
                        "has-begun",
                        "It has begun, so that what people did for it stays. To end it, shorten it:"
                                + " PUT it with an earlier \"to\"."));
            }
            return new Step.Change(
                    SchemeCampaigns.with(scheme, campaign, null, tomorrow()),
                    "campaign-called-off",
                    id,
                    () -> new CampaignResult.CalledOff(campaign));
        });
        if (result instanceof CampaignResult.CalledOff) {
            records.forget(id);
        }
        return result;
    }

    /**
     * Changes the scheme, whoever else changes it meanwhile. The line of the audit comes first: after a crash there may be
     * one too many, and never one too few.
     */
    private CampaignResult change(PersonId by, Function<StoredScheme, Step> decide) {
        boolean noted = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (decide.apply(store.read())) {
                case Step.Answer answer -> {
                    return answer.result();
                }
                case Step.Change change -> {
                    if (!noted) {
                        audit.add(new AuditLine(clock.instant(), by.value(), change.what(), change.id(), null));
                        noted = true;
                    }
                    if (store.replace(change.next())) {
                        return change.then().get();
                    }
                }
            }
        }
        throw new IllegalStateException("The scheme was changed by others " + ATTEMPTS + " times meanwhile");
    }

    private CampaignView view(Campaign campaign) {
        CampaignRecord record = records.of(campaign.id());
        return CampaignView.of(campaign, record, Stage.of(campaign, record, today()), engine);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private @Nullable Campaign begun(Campaign campaign) {
        return hasBegun(campaign) ? campaign : null;
    }

    /** A little early, since a function may go by the scheme of a moment before. */
    private boolean hasBegun(Campaign campaign) {
        LocalDate soon =
                LocalDate.ofInstant(clock.instant().plus(CurrentScheme.LONGEST.multipliedBy(2)), clock.getZone());
        return !soon.isBefore(campaign.from());
    }
}
