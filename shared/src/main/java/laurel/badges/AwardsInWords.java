package laurel.badges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import laurel.award.Award;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.ledger.Earnings;
import laurel.period.Period;
import laurel.progress.Criteria;
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
                .sorted(Comparator.comparing(Earnings.Earned::by).reversed())
                .map(this::earned)
                .toList();
    }

    private MyBadges.Earned earned(Earnings.Earned earned) {
        Award award = earned.award();
        Instant at = earned.by().occurredAt();
        LocalDate day = engine.day(at);
        Optional<Badge> badge = catalogue(award, at).badge(award.badge());
        String did = words.name(earned.by().type(), at);
        return new MyBadges.Earned(
                award.badge(),
                badge.map(Badge::name).orElse(award.badge()),
                award.period(),
                day,
                award.period() instanceof Period.Once
                        ? did + " on " + Words.day(day) + ", your first action."
                        : did + " on " + Words.day(day) + ", with which you had all that it takes.",
                badge.map(Badge::says).orElse(""));
    }

    /** A year's badges stay those of its first day; what is given once follows the action that earned it. */
    private Catalogue catalogue(Award award, Instant earned) {
        return award.period() instanceof Period.RegistrationYear year
                ? engine.catalogueOf(year)
                : engine.catalogue(earned);
    }

    /** The badges of a year that are not among the awards. */
    List<MyBadges.Ahead> ahead(List<Award> awards, YearProgress year) {
        return engine.catalogueOf(year.year()).badges().stream()
                .filter(badge -> awards.stream()
                        .noneMatch(award -> award.badge().equals(badge.id())
                                && award.period().equals(period(badge, year))))
                .map(badge -> new MyBadges.Ahead(
                        badge.id(), badge.name(), period(badge, year), Criteria.left(badge, year), badge.says()))
                .filter(ahead -> !ahead.left().isEmpty())
                .toList();
    }

    private static Period period(Badge badge, YearProgress year) {
        return switch (badge.per()) {
            case ONCE -> new Period.Once();
            case REGISTRATION_YEAR -> year.year();
        };
    }
}
