package laurel.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.catalogue.Badge;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.progress.Engine;
import laurel.token.Token;

/**
 * Finds a badge that somebody shows to strangers. A token that was never one, what was taken back or withdrawn, and whoever
 * left or is known no more, all come out the same: nothing.
 */
public final class ShowBadge {
    /** Where the function of these addresses answers. */
    public static final String PATH = "/b/";

    private final Publications publications;
    private final Directory directory;
    private final Awards awards;
    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ShowBadge(Publications publications, Directory directory, Awards awards, Engine engine, Clock clock) {
        this.publications = publications;
        this.directory = directory;
        this.awards = awards;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * All that a stranger sees.
     *
     * @param whose the person's name
     * @param badge its id, by which its picture is called
     * @param periodWords for which time; empty for a badge that is given once
     */
    public record Shown(
            String whose, String badge, String name, String periodWords, LocalDate givenOn, String criteria) {}

    /** What an address leads to. */
    public Optional<Shown> at(String written, Access access) {
        return Token.parse(written).flatMap(publications::find).flatMap(published -> directory
                .personNow(published.person())
                .filter(person -> access.mayBeShown(person, LocalDate.now(clock)) instanceof Decision.Allowed)
                .flatMap(person -> awards.of(person.id()).stream()
                        .filter(award -> award.badgeFor().equals(published.badge()))
                        .findFirst()
                        .flatMap(award -> shown(person, award))));
    }

    private Optional<Shown> shown(Person person, Award award) {
        return engine.badge(award.badgeFor(), award.foundAt())
                .map(badge -> new Shown(
                        person.name(),
                        badge.id(),
                        badge.name(),
                        badge.per() == Badge.Per.ONCE ? "" : engine.words(award.period()),
                        engine.day(award.foundAt()),
                        badge.says()));
    }
}
