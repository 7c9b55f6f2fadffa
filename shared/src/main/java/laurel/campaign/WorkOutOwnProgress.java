package laurel.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Criterion;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.YearProgress;

/** Works out how far a person has come in a campaign, from their ledger of its days and their year. */
public final class WorkOutOwnProgress {
    private final Ledger ledger;
    private final Engine engine;
    private final ZoneId zone;

    public WorkOutOwnProgress(Ledger ledger, Engine engine, ZoneId zone) {
        this.ledger = ledger;
        this.engine = engine;
        this.zone = zone;
    }

    OwnProgress of(Person person, Campaign campaign, Stage stage, LocalDate today) {
        LocalDate day = within(campaign, today);
        Map<String, LocalDate> done = done(person, campaign);
        return new OwnProgress(
                campaign,
                stage,
                campaign.isFor(person.membershipOn(day)),
                campaign.topics().stream()
                        .map(topic -> new OwnProgress.TopicDone(topic, done.get(topic.id())))
                        .toList(),
                badges(person, campaign, day));
    }

    /** What is left before a campaign begins is what is left on its first day, and afterwards on its last. */
    private static LocalDate within(Campaign campaign, LocalDate today) {
        if (today.isBefore(campaign.from())) {
            return campaign.from();
        }
        return today.isAfter(campaign.lastLateDay()) ? campaign.lastLateDay() : today;
    }

    private Map<String, LocalDate> done(Person person, Campaign campaign) {
        Map<String, LocalDate> done = new HashMap<>();
        ledger
                .entries(
                        new Holder.Known(person.id()),
                        campaign.from().atStartOfDay(zone).toInstant(),
                        campaign.lastLateDay().plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(entry -> !entry.voided())
                .forEach(entry -> explored(person, campaign, entry.action(), done));
        return done;
    }

    private void explored(Person person, Campaign campaign, Action action, Map<String, LocalDate> done) {
        LocalDate day = engine.day(action.occurredAt());
        boolean explores = engine.catalogue(action.occurredAt())
                .type(action.type())
                .filter(type -> Criterion.TopicsAtLeast.EXPLORED.has(action, type, campaign.id()))
                .isPresent();
        if (explores && campaign.isFor(person.membershipOn(day))) {
            campaign.about(action).forEach(topic -> done.putIfAbsent(topic.id(), day));
        }
    }

    private List<OwnProgress.BadgeAhead> badges(Person person, Campaign campaign, LocalDate day) {
        Period.RegistrationYear ofCampaign = Period.registrationYearOf(YearMonth.from(campaign.from()));
        YearProgress year = ledger.year(person.id(), ofCampaign, Set.of(), false)
                .map(stored -> stored.year().withMemberships(person.memberships()))
                .orElseGet(() -> engine.empty(ofCampaign, person.memberships()));
        Period period = new Period.Campaign(campaign.id());
        Map<String, List<String>> left = engine.ahead(year, day).stream()
                .filter(ahead -> ahead.period().equals(period))
                .collect(Collectors.toMap(ahead -> ahead.badge().id(), Engine.Ahead::left));
        return CampaignBadges.of(engine, campaign).stream()
                .map(badge -> new OwnProgress.BadgeAhead(
                        badge.id(),
                        badge.name(),
                        year.badges().contains(new BadgeFor(badge.id(), period)),
                        left.getOrDefault(badge.id(), List.of()),
                        badge.says()))
                .toList();
    }
}
