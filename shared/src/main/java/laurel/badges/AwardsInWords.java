package laurel.badges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import laurel.action.Action;
import laurel.award.Award;
import laurel.catalogue.Badge;
import laurel.ledger.Earnings;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.YearProgress;

/** Tells of badges: those that a person has with the reason, those that they have not with what is left. */
final class AwardsInWords {
    private final Engine engine;
    private final Words words;

    AwardsInWords(Engine engine, Words words) {
        this.engine = engine;
        this.words = words;
    }

    /** Latest first. */
    List<MyBadges.Earned> earned(List<Earnings.Earned> awards) {
        return awards.stream()
                .sorted(Comparator.comparing(Earnings.Earned::at)
                        .thenComparing(earned -> earned.award().badgeFor())
                        .reversed())
                .map(this::earned)
                .toList();
    }

    private MyBadges.Earned earned(Earnings.Earned earned) {
        Award award = earned.award();
        LocalDate day = engine.day(earned.at());
        Optional<Badge> badge = engine.badge(award.badgeFor(), earned.at());
        return new MyBadges.Earned(
                award.badge(),
                badge.map(Badge::name).orElse(award.badge()),
                award.period(),
                engine.words(award.period()),
                day,
                reason(earned, day),
                badge.map(Badge::says).orElse(""));
    }

    private String reason(Earnings.Earned earned, LocalDate day) {
        Action by = earned.by();
        if (by == null) {
            return "Given on " + Words.day(day) + ".";
        }
        String did = words.name(by.type(), by.occurredAt()) + " on " + Words.day(day);
        return earned.award().period() instanceof Period.Once
                ? did + ", your first action."
                : did + ", with which you had all that it takes.";
    }

    /** The badges that can be earned now and are not: of this day's month, quarter, half, year and campaigns. */
    List<MyBadges.Ahead> ahead(List<Award> awards, YearProgress year, LocalDate day) {
        List<MyBadges.Ahead> ahead = new ArrayList<>();
        for (Badge badge : engine.catalogueOf(year.year()).badges()) {
            boolean given = awards.stream().anyMatch(award -> award.badge().equals(badge.id()));
            if (badge.per() == Badge.Per.ONCE && !given) {
                ahead.add(ahead(badge, new Period.Once(), List.of("your first action")));
            }
        }
        for (Engine.Ahead each : engine.ahead(year, day)) {
            if (!each.left().isEmpty()) {
                ahead.add(ahead(each.badge(), each.period(), each.left()));
            }
        }
        return ahead;
    }

    private MyBadges.Ahead ahead(Badge badge, Period period, List<String> left) {
        return new MyBadges.Ahead(badge.id(), badge.name(), period, engine.words(period), left, badge.says());
    }
}
