package laurel.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import laurel.action.Action;
import laurel.campaign.Campaign;
import laurel.catalogue.BadgeFor;
import laurel.people.Person;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;

/**
 * Finds the actions that a badge stands on. Like what earned it, that is worked out from the ledger when somebody asks, and
 * stored nowhere. Nothing before or after the badge's period is read: its criteria look at nothing else, and caps nest in
 * it.
 */
public final class WhatCounted {
    private static final Engine.Towards NOTHING = new Engine.Towards(List.of(), false);

    private final Ledger ledger;
    private final Engine engine;
    private final ZoneId zone;

    /** Takes the organisation's time zone. */
    public WhatCounted(Ledger ledger, Engine engine, ZoneId zone) {
        this.ledger = ledger;
        this.engine = engine;
        this.zone = zone;
    }

    /** What of a person's actions counted towards a badge. Nothing, of one that the scheme knows no more. */
    public Engine.Towards of(Person person, BadgeFor badge) {
        return switch (badge.period()) {
            case Period.Once once ->
                ledger.first(new Holder.Known(person.id()))
                        .map(first -> new Engine.Towards(List.of(first.action()), true))
                        .orElse(NOTHING);
            case Period.Campaign of ->
                engine.scheme()
                        .campaign(of.campaign())
                        .map(campaign -> of(person, badge, campaign))
                        .orElse(NOTHING);
            default ->
                of(
                        person,
                        badge,
                        badge.period().covers().getFirst().atDay(1),
                        badge.period().covers().getLast().atEndOfMonth());
        };
    }

    private Engine.Towards of(Person person, BadgeFor badge, Campaign campaign) {
        return of(person, badge, campaign.from(), campaign.lastLateDay());
    }

    private Engine.Towards of(Person person, BadgeFor badge, LocalDate first, LocalDate last) {
        List<Action> actions = ledger
                .entries(
                        new Holder.Known(person.id()),
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
        Period.RegistrationYear year = engine.scheme().yearOf(badge.period()).orElseThrow();
        YearProgress from = ledger.year(person.id(), year, Set.of(), false)
                .map(PersonYear::year)
                .orElseGet(() -> engine.empty(year, person.memberships()));
        return engine.towards(from, actions, person.aliases(), badge);
    }
}
