package laurel.mail.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.feedback.Digest;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.letter.DigestWriter;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.planning.GatherWeek;
import laurel.stoplink.StopLinks;

/** A champion's week, as it is when it is sent; nothing where there is nothing to tell, or who is no champion any more. */
public final class DigestComposer implements Composer<Digest> {
    /** From Wednesday on, last week is no news. */
    private static final int GOOD_FOR_DAYS = 2;

    private final Directory directory;
    private final GatherWeek week;
    private final DigestWriter writer;
    private final StopLinks links;
    private final ZoneId zone;

    public DigestComposer(Directory directory, GatherWeek week, DigestWriter writer, StopLinks links, ZoneId zone) {
        this.directory = directory;
        this.week = week;
        this.writer = writer;
        this.links = links;
        this.zone = zone;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DIGEST);
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Optional<Material<Digest>> find(Message message) {
        LocalDate monday = LocalDate.parse(message.id().about());
        Instant from = monday.atStartOfDay(zone).toInstant();
        Instant until = monday.plusDays(GOOD_FOR_DAYS).atStartOfDay(zone).toInstant();
        return directory
                .person(message.id().person())
                .flatMap(person -> week.of(person, monday))
                .map(digest -> new Material<>(message.id(), digest, from, Optional.of(until)));
    }

    @Override
    public Letter letter(Person person, List<Material<Digest>> about) {
        return writer.letter(about.getFirst().content(), links.link(person.id(), Kind.DIGEST));
    }
}
