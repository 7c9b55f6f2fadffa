package laurel.thanks;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import laurel.mail.Wording;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import laurel.planning.Colleagues;
import laurel.planning.WhomToThank;

/**
 * Shows champions and link officers whom of a team there is to thank for an award, with words that could be said: the same
 * facts as the digest's, up to now.
 */
public final class ViewWhomToThank {
    /** All of the week that the last digest told of is within it, whichever day it is read on. */
    private static final int DAYS = 14;

    private static final int MOST = 50;

    private final Colleagues colleagues;
    private final WhomToThank whom;
    private final ThankYous thanks;
    private final Wording wording;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewWhomToThank(Colleagues colleagues, WhomToThank whom, ThankYous thanks, Wording wording, Clock clock) {
        this.colleagues = colleagues;
        this.whom = whom;
        this.thanks = thanks;
        this.wording = wording;
        this.clock = clock;
    }

    /** What became of the wish to see it. */
    public sealed interface Result {}

    /** Whom to thank, the latest first. */
    public record Shown(String team, List<Line> lines) implements Result {}

    /**
     * Somebody with an award.
     *
     * @param words what could be said
     * @param thanked whether the viewer has thanked them for it
     */
    public record Line(WhomToThank.ToThank toThank, String words, boolean thanked) {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** Of a team, without the viewer themselves. */
    public Result view(Viewer viewer, Access access, String team) {
        if (access.mayViewBoard(viewer, team) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Instant now = clock.instant();
        Instant from = now.atZone(clock.getZone())
                .toLocalDate()
                .minusDays(DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant();
        List<WhomToThank.ToThank> found = colleagues.of(team).stream()
                .filter(person -> !person.id().equals(viewer.id()))
                .flatMap(person -> whom.of(person, from, now.plusMillis(1)).stream())
                .sorted(Comparator.comparing(WhomToThank.ToThank::on).reversed().thenComparing(each -> each.person()
                        .name()))
                .limit(MOST)
                .toList();
        Set<String> said =
                thanks.there(found.stream().map(each -> id(viewer, each)).toList());
        return new Shown(
                team,
                found.stream()
                        .map(each -> new Line(each, words(each), said.contains(id(viewer, each))))
                        .toList());
    }

    private static String id(Viewer viewer, WhomToThank.ToThank each) {
        return ThankYou.idForAward(
                viewer.id(),
                each.person().id(),
                each.award().badge(),
                each.award().period().id());
    }

    /** As the digest has them, without the marks of speech. */
    private String words(WhomToThank.ToThank each) {
        String mechanism = each.mechanism() == null ? "any" : each.mechanism().id();
        return wording.of("digest.say." + mechanism).replaceAll("[“”]", "");
    }
}
