package laurel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import laurel.action.Action;
import laurel.action.Mechanism;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.catalogue.ActionType;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Criterion;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.ledger.YearAsked;
import laurel.parallel.Together;
import laurel.people.Membership;
import laurel.people.Memberships;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/**
 * Counts who took part in a campaign from the ledger: the boards tell who did anything in its months, and of those alone
 * the days of the campaign are read. It costs about one read for each of them, so its answer is kept for a while.
 */
public final class CountParticipation {
    private final WhoWasActive whoWasActive;
    private final Ledger ledger;
    private final Awards awards;
    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public CountParticipation(WhoWasActive whoWasActive, Ledger ledger, Awards awards, Engine engine, Clock clock) {
        this.whoWasActive = whoWasActive;
        this.ledger = ledger;
        this.awards = awards;
        this.engine = engine;
        this.clock = clock;
    }

    /** The participation as it is now. */
    public Participation of(Campaign campaign) {
        Instant now = clock.instant();
        WhoWasActive.Found found = whoWasActive.of(campaign);
        Attribution attribution = new Attribution(campaign, CampaignBadges.of(engine, campaign));
        List<TookPart> tookPart = Together.ask(years(campaign, found).stream()
                        .<Callable<TookPart>>map(active -> () -> tookPart(campaign, attribution, active))
                        .toList())
                .stream()
                .filter(each -> !each.deeds().isEmpty())
                .toList();
        return TookPart.count(tookPart, found.sizes(), now);
    }

    private record Active(
            PersonId person, YearProgress year, @Nullable Role now) {
        /** Where they were on a day. A year from before roles were dated takes the role that they have now. */
        Membership on(LocalDate day) {
            Membership there = Memberships.on(year.memberships(), day);
            return there.role() == null ? new Membership(there.since(), there.team(), now) : there;
        }
    }

    /** What is stored of the people's years, where their teams and roles stand. */
    private List<Active> years(Campaign campaign, WhoWasActive.Found found) {
        Period.RegistrationYear year = Period.registrationYearOf(YearMonth.from(campaign.from()));
        List<Active> years = new ArrayList<>();
        ledger.years(found.people().stream()
                        .map(person -> new YearAsked(person, year, Set.of()))
                        .toList())
                .forEach((asked, stored) -> stored.map(PersonYear::year)
                        .ifPresent(it -> years.add(
                                new Active(asked.person(), it, found.roles().get(asked.person())))));
        return years;
    }

    private TookPart tookPart(Campaign campaign, Attribution attribution, Active active) {
        ZoneId zone = clock.getZone();
        List<TookPart.Deed> deeds = new ArrayList<>();
        ledger
                .entries(
                        new Holder.Known(active.person()),
                        campaign.from().atStartOfDay(zone).toInstant(),
                        campaign.lastLateDay().plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(entry -> !entry.voided())
                .forEach(entry ->
                        deed(campaign, attribution, active, entry.action()).ifPresent(deeds::add));
        return new TookPart(deeds, deeds.isEmpty() ? Set.of() : badges(campaign, active));
    }

    private Optional<TookPart.Deed> deed(Campaign campaign, Attribution attribution, Active active, Action action) {
        LocalDate day = LocalDate.ofInstant(action.occurredAt(), clock.getZone());
        Membership there = active.on(day);
        Optional<ActionType> type = engine.catalogue(action.occurredAt()).type(action.type());
        if (type.isEmpty() || !attribution.has(action, type.get(), day, there)) {
            return Optional.empty();
        }
        Mechanism mechanism = type.get().mechanism();
        boolean explores = Criterion.TopicsAtLeast.EXPLORED.has(action, type.get(), campaign.id());
        Set<String> topics = new TreeSet<>();
        if (explores) {
            campaign.about(action).forEach(topic -> topics.add(topic.id()));
        }
        return Optional.of(new TookPart.Deed(there.team(), mechanism, topics));
    }

    /** A year that is still to be worked out anew does not tell its badges; the awards do. */
    private Set<String> badges(Campaign campaign, Active active) {
        Collection<BadgeFor> held = active.year()
                        .stamp()
                        .equals(engine.scheme().stamp(active.year().year()))
                ? active.year().badges()
                : awards.of(active.person()).stream().map(Award::badgeFor).toList();
        Period period = new Period.Campaign(campaign.id());
        Set<String> badges = new TreeSet<>();
        held.stream().filter(badge -> badge.period().equals(period)).forEach(badge -> badges.add(badge.badge()));
        return badges;
    }
}
