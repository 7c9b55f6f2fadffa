package laurel.badges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import laurel.action.Action;
import laurel.award.Award;
import laurel.catalogue.Badge;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/** Tells of badges: those that a person has with the reason, those that they have not with what is left. */
final class AwardsInWords {
    private final Engine engine;
    private final Words words;

    AwardsInWords(Engine engine, Words words) {
        this.engine = engine;
        this.words = words;
    }

    /** Latest first. */
    List<MyBadges.Earned> earned(List<Award> awards) {
        return awards.stream()
                .sorted(Comparator.comparing(Award::foundAt)
                        .thenComparing(Award::badgeFor)
                        .reversed())
                .map(this::earned)
                .toList();
    }

    MyBadges.Earned earned(Award award) {
        Optional<Badge> badge = engine.badge(award.badgeFor(), award.foundAt());
        return new MyBadges.Earned(
                award.badge(),
                badge.map(Badge::name).orElse(award.badge()),
                award.period(),
                engine.words(award.period()),
                engine.day(award.foundAt()),
                badge.map(Badge::says).orElse(""));
    }

    /** Why it was given: by which action, or, if it is null, by somebody's decision. */
    String reason(Award award, @Nullable Action by) {
        if (by == null) {
            return "Given on " + Words.day(engine.day(award.foundAt())) + ".";
        }
        String did = words.name(by.type(), by.occurredAt()) + " on " + Words.day(engine.day(by.occurredAt()));
        return award.period() instanceof Period.Once
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
