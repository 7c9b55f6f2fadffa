package laurel.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.campaign.Campaign;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Criterion;
import laurel.catalogue.Scheme;
import laurel.people.Memberships;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the badges of people ask for in one registration year: those of the catalogue in force on its first day, since
 * what a year asks for does not change while people are at it, and the campaigns that lie in it.
 */
final class BadgeRules {
    private final Period.RegistrationYear year;
    private final Catalogue catalogue;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Campaign> campaigns;

    /**
     * A badge with those of its criteria that are counted action by action.
     *
     * @param points whether it asks for points too
     */
    record Rule(Badge badge, List<Criterion.Counted> counted, boolean points) {}

    BadgeRules(Scheme scheme, Period.RegistrationYear year) {
        this.year = year;
        this.catalogue = scheme.catalogues().at(YearMonth.from(year.firstDay()));
        for (Badge badge : catalogue.badges()) {
            if (badge.per() != Badge.Per.ONCE && !badge.ofTeam()) {
                List<Criterion.Counted> counted = new ArrayList<>();
                for (Criterion criterion : badge.when()) {
                    if (criterion instanceof Criterion.Counted it) {
                        counted.add(it);
                    }
                }
                boolean points = badge.when().stream()
                        .anyMatch(criterion -> criterion instanceof Criterion.PointsAtLeast
                                || criterion instanceof Criterion.MechanismsAtLeast);
                rules.add(new Rule(badge, List.copyOf(counted), points));
            }
        }
        this.campaigns = scheme.campaigns().stream()
                .filter(campaign -> Period.registrationYearOf(YearMonth.from(campaign.from()))
                        .equals(year))
                .toList();
    }

    List<Rule> rules() {
        return rules;
    }

    boolean asksForPoints(String badge) {
        return rules.stream().anyMatch(rule -> rule.badge().id().equals(badge) && rule.points());
    }

    /** The campaign of that id, if it lies in the year. */
    @Nullable
    Campaign campaign(String id) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The campaigns of a kind that a day is in, its days of grace included, and that are for the person's team and role. */
    private List<Campaign> campaigns(@Nullable String kind, LocalDate day, YearProgress of) {
        if (campaigns.isEmpty()) {
            return List.of();
        }
        List<Campaign> there = new ArrayList<>();
        for (Campaign campaign : campaigns) {
            if (campaign.kind().equals(kind)
                    && campaign.duringOrLate(day)
                    && (of.memberships().isEmpty() || campaign.isFor(Memberships.on(of.memberships(), day)))) {
                there.add(campaign);
            }
        }
        return there;
    }

    /** The year with an action counted for every badge that looks at it. */
    YearProgress add(YearProgress before, Tallying.Counting counting) {
        Map<BadgeFor, BadgeState> changed = new HashMap<>();
        YearMonth month = YearMonth.from(counting.day());
        for (Rule rule : rules) {
            if (rule.badge().per() == Badge.Per.CAMPAIGN) {
                for (Campaign campaign : campaigns(rule.badge().campaigns(), counting.day(), before)) {
                    add(before, changed, rule, new Period.Campaign(campaign.id()), campaign, counting);
                }
            } else {
                add(before, changed, rule, period(rule.badge().per(), month), null, counting);
            }
        }
        return before.with(changed);
    }

    private void add(
            YearProgress year,
            Map<BadgeFor, BadgeState> changed,
            Rule rule,
            Period period,
            @Nullable Campaign campaign,
            Tallying.Counting counting) {
        BadgeFor key = new BadgeFor(rule.badge().id(), period);
        BadgeState state = year.states().getOrDefault(key, BadgeState.NOTHING);
        if (state.held() && !rule.badge().confirmed()) {
            return;
        }
        BadgeState counted = count(rule, state, campaign, counting);
        if (counted == state && !rule.points()) {
            return;
        }
        BadgeState settled = settled(rule, counted, period, campaign, year);
        if (settled != state) {
            changed.put(key, settled);
        }
    }

    private static BadgeState count(
            Rule rule, BadgeState state, @Nullable Campaign campaign, Tallying.Counting counting) {
        List<Tally> tallies = null;
        for (int i = 0; i < rule.counted().size(); i++) {
            Tally before = state.tally(i);
            Tally after = Tallying.add(before, rule.counted().get(i), counting, campaign);
            if (after != before) {
                tallies = tallies == null ? all(rule, state) : tallies;
                tallies.set(i, after);
            }
        }
        return tallies == null ? state : new BadgeState(state.held(), state.ruling(), tallies);
    }

    private static List<Tally> all(Rule rule, BadgeState state) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < rule.counted().size(); i++) {
            tallies.add(state.tally(i));
        }
        return tallies;
    }

    /** What was decided, applied to a year: a badge may be held by it, or no longer be. */
    YearProgress ruled(YearProgress before, BadgeFor key, @Nullable Ruling ruling) {
        BadgeState state = before.states().getOrDefault(key, BadgeState.NOTHING);
        BadgeState ruled = new BadgeState(false, ruling, state.tallies());
        Campaign campaign = key.period() instanceof Period.Campaign it ? campaign(it.campaign()) : null;
        // What the scheme no longer has stays if it was decided that it does.
        BadgeState settled = rules.stream()
                .filter(rule -> rule.badge().id().equals(key.badge()))
                .findFirst()
                .map(rule -> settled(rule, ruled, key.period(), campaign, before))
                .orElse(ruled.isRuled(Ruling.Kind.KEPT) ? new BadgeState(true, ruling, List.of()) : BadgeState.NOTHING);
        return before.with(Map.of(key, settled));
    }

    private BadgeState settled(
            Rule rule, BadgeState state, Period period, @Nullable Campaign campaign, YearProgress year) {
        boolean confirmed = rule.badge().confirmed();
        boolean held = state.isRuled(Ruling.Kind.KEPT)
                || ((!confirmed || state.isRuled(Ruling.Kind.CONFIRMED))
                        && Criteria.hold(
                                rule.badge(), state, rule.points() ? year.points(period) : Points.NONE, campaign));
        if (held == state.held()) {
            return state;
        }
        return new BadgeState(held, state.ruling(), held && !confirmed ? List.of() : state.tallies());
    }

    /** The badges whose period a day is in and that are not held, with what is left for each. */
    List<Engine.Ahead> ahead(YearProgress of, LocalDate day) {
        List<Engine.Ahead> ahead = new ArrayList<>();
        for (Rule rule : rules) {
            Badge badge = rule.badge();
            if (badge.per() == Badge.Per.CAMPAIGN) {
                for (Campaign campaign : campaigns(badge.campaigns(), day, of)) {
                    ahead(of, badge, new Period.Campaign(campaign.id()), campaign)
                            .ifPresent(ahead::add);
                }
            } else {
                ahead(of, badge, period(badge.per(), YearMonth.from(day)), null).ifPresent(ahead::add);
            }
        }
        ahead.sort(Comparator.comparing(Engine.Ahead::share).reversed());
        return ahead;
    }

    private Optional<Engine.Ahead> ahead(YearProgress of, Badge badge, Period period, @Nullable Campaign campaign) {
        BadgeState state = of.states().getOrDefault(new BadgeFor(badge.id(), period), BadgeState.NOTHING);
        return state.held()
                ? Optional.empty()
                : Optional.of(new Engine.Ahead(
                        badge,
                        period,
                        new Left(catalogue, state, of.points(period), campaign).of(badge),
                        Share.of(badge, state, of.points(period), campaign)));
    }

    /** The period of its kind that a month is in. */
    private Period period(Badge.Per per, YearMonth month) {
        return switch (per) {
            case MONTH -> new Period.Month(month);
            case QUARTER -> Period.quarterOf(month);
            case HALF -> Period.halfOf(month);
            case REGISTRATION_YEAR -> year;
            case ONCE, CAMPAIGN -> throw new IllegalArgumentException(per + " is no stretch of months");
        };
    }
}
