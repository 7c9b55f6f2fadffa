package laurel.privacy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.NoteLooks;
import laurel.organisation.Reasons;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Where people ask to be erased, and link officers order that somebody is. The erasing itself is done afterwards. */
public final class ErasureDesk {
    private static final int MOST_LISTED = 100;

    private final Directory directory;
    private final Erased erased;
    private final Erasures erasures;
    private final Audit audit;
    private final NoteLooks looks;
    private final Clock clock;

    public ErasureDesk(
            Directory directory, Erased erased, Erasures erasures, Audit audit, NoteLooks looks, Clock clock) {
        this.directory = directory;
        this.erased = erased;
        this.erasures = erasures;
        this.audit = audit;
        this.looks = looks;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Result {
        /** It is under way. */
        record Ordered(Erasure erasure) implements Result {}

        /** They may come back, and were erased then. */
        record MayComeBack(Instant erasedAt) implements Result {}

        /** What was asked for, what is under way and what is done. */
        record Listed(List<WhoAsked> asked, List<Erasure> underWay, List<Erasure> done) implements Result {}

        /** Nobody has that id, and nobody who was erased had it. */
        record Nobody() implements Result {}

        /** They may not. */
        record Refused(Decision.Refused why) implements Result {}

        /** The wish can't be read; which field, and what to send. */
        record Unreadable(String field, String mend) implements Result {}
    }

    /** Somebody who asked, with their name if the directory has them. */
    public record WhoAsked(PersonId person, String name, Instant at) {}

    /** Notes that somebody asks to be erased, for the link officer to see; the first time counts. */
    public Instant ask(PersonId person) {
        Instant now = clock.instant();
        if (erasures.askedBy(person).isEmpty()) {
            audit.add(new AuditLine(now, person.value(), "erasure-asked", person.value(), null));
            erasures.asked(person, now);
        }
        return erasures.askedBy(person).orElse(now);
    }

    /** Takes back that somebody asked. */
    public void takeBack(PersonId person) {
        if (erasures.askedBy(person).isPresent()) {
            audit.add(new AuditLine(clock.instant(), person.value(), "erasure-not-asked", person.value(), null));
            erasures.notAsked(person);
        }
    }

    /** When somebody asked, if they did. */
    public Optional<Instant> asked(PersonId person) {
        return erasures.askedBy(person);
    }

    /**
     * What was asked for, what is under way, and the last of what is done. That those who ask were looked at is written down;
     * of those who are being erased nothing is written any more.
     */
    public Result list(Viewer viewer, Access access) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Result.Refused(refused);
        }
        List<WhoAsked> asking = erasures.asked(MOST_LISTED).stream()
                .map(asked -> new WhoAsked(
                        asked.person(),
                        directory.person(asked.person()).map(Person::name).orElse(""),
                        asked.at()))
                .toList();
        looks.note(
                viewer.id(),
                NoteLooks.Shown.ERASURES,
                asking.stream().map(WhoAsked::person).toList());
        return new Result.Listed(asking, erasures.underWay(), erasures.done(MOST_LISTED));
    }

    /**
     * Orders that somebody is erased. From then on nothing new is recorded of them. Whoever was erased already is erased once
     * more, for what came back with a restored table.
     *
     * @param confirmation the id of the person, typed by hand
     */
    public Result order(
            Viewer viewer, Access access, PersonId whom, @Nullable String reason, @Nullable String confirmation) {
        if (access.mayErase(viewer, whom) instanceof Decision.Refused refused) {
            return new Result.Refused(refused);
        }
        Optional<Subject> found = subject(whom);
        if (found.isEmpty()) {
            return new Result.Nobody();
        }
        Subject whose = found.get();
        if (!whom.value().equals(confirmation)) {
            return new Result.Unreadable(
                    "confirm", "type the person's id, " + whom.value() + ", to say that it is them you mean.");
        }
        String why = Reasons.read(reason);
        if (why == null) {
            return new Result.Unreadable("reason", Reasons.MISSING.substring("reason: ".length()));
        }
        if (new Naming(whose).in(why)) {
            return new Result.Unreadable("reason", "leave out who it is: the reason is kept when they are gone.");
        }
        return erasures.underWay().stream()
                .filter(erasure ->
                        erasure.whose() != null && erasure.whose().id().equals(whom))
                .<Result>map(Result.Ordered::new)
                .findFirst()
                .orElseGet(() -> new Result.Ordered(order(viewer.id(), whose, why)));
    }

    /** Noted first; then nothing names them anew; then the work is there to be done. */
    private Erasure order(PersonId by, Subject whose, String why) {
        Instant now = clock.instant();
        Erasure ordered = Erasure.ordered(standIn(), whose, by.value(), now);
        audit.add(new AuditLine(now, by.value(), "erasure", ordered.standIn(), why));
        erased.add(whose, now);
        erasures.add(ordered);
        return ordered;
    }

    /** Erases somebody again whom the directory has, although they were erased: a table was restored. */
    Erasure again(Subject whose) {
        return order(new PersonId("laurel"), byId(whose), "What was erased before has come back.");
    }

    /** Lets somebody who was erased be imported again: they came back to work here, or another has their address now. */
    public Result letBack(Viewer viewer, Access access, PersonId whom, @Nullable String reason) {
        if (access.mayErase(viewer, whom) instanceof Decision.Refused refused) {
            return new Result.Refused(refused);
        }
        String why = Reasons.read(reason);
        if (why == null) {
            return new Result.Unreadable("reason", Reasons.MISSING.substring("reason: ".length()));
        }
        if (erased.people(Set.of(whom)).isEmpty()) {
            return new Result.Nobody();
        }
        audit.add(new AuditLine(clock.instant(), viewer.id().value(), "erasure-let-back", whom.value(), why));
        return erased.letBack(whom).<Result>map(Result.MayComeBack::new).orElseGet(Result.Nobody::new);
    }

    private Optional<Subject> subject(PersonId whom) {
        Optional<Subject> known = directory.personNow(whom).map(Subject::of).map(ErasureDesk::byId);
        return known.isPresent() || erased.people(Set.of(whom)).isEmpty()
                ? known
                : Optional.of(byId(new Subject(whom, "", null, Set.of())));
    }

    /** The link officer's corrections name a person by their id: that is an alias too. */
    private static Subject byId(Subject whose) {
        Set<Alias> aliases = new HashSet<>(whose.aliases());
        Alias.parse("laurel:" + whose.id().value()).ifPresent(aliases::add);
        if (whose.email() != null) {
            Alias.ofMail(whose.email()).ifPresent(aliases::add);
        }
        return new Subject(whose.id(), whose.name(), whose.email(), aliases);
    }

    /** Random, so that nothing of the person is in it. */
    private static String standIn() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return "erased-" + HexFormat.of().formatHex(bytes);
    }
}
