package laurel.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import laurel.people.Person;
import org.jspecify.annotations.Nullable;

/** Tells somebody what is held about them: in words, and, as an export, all of it. Nobody is ever told it of another. */
public final class ViewHeld {
    /** What it is never used for, wherever it is held. */
    public static final String NEVER =
            "Never used for appraisal, capability, probation, allocation of work, absence or pay. Nobody is shown a bottom"
                    + " place, and line managers see no named activity.";

    /** As somebody asks: who am I here, what did I do, what came of it, what did others say, who looked. */
    private static final List<String> IN_ORDER = List.of(
            "profile",
            "ledger",
            "progress",
            "decisions",
            "publications",
            "own-reports",
            "doubts",
            "held",
            "renewal",
            "thanks",
            "choices",
            "mail",
            "stop-link",
            "suppression",
            "looks",
            "audit",
            "objection");

    private final List<Holding> holdings;
    private final Objections objections;
    private final Erasures erasures;

    public ViewHeld(Collection<Holding> holdings, Objections objections, Erasures erasures) {
        this.holdings = holdings.stream()
                .sorted(Comparator.comparing((Holding holding) -> place(holding.about()))
                        .thenComparing(holding -> holding.about().id()))
                .toList();
        this.objections = objections;
        this.erasures = erasures;
    }

    /** What is not in the order comes last. */
    private static int place(Holding.About part) {
        int place = IN_ORDER.indexOf(part.id());
        return place < 0 ? IN_ORDER.size() : place;
    }

    /**
     * What is held.
     *
     * @param objectsSince since when they are not counted because they object; null if they don't
     * @param erasureAsked when they asked to be erased; null if they have not
     */
    public record Held(
            Subject whose,
            List<Holding.About> parts,
            @Nullable Instant objectsSince,
            @Nullable Instant erasureAsked) {}

    /** What is held about a person, in words. */
    public Held about(Person person) {
        return new Held(
                Subject.of(person),
                holdings.stream().map(Holding::about).toList(),
                objections.of(person.id()).since(),
                erasures.askedBy(person.id()).orElse(null));
    }

    /** All that is held about a person. */
    public Export export(Person person, Instant now) {
        Subject whose = Subject.of(person);
        return new Export(
                whose,
                now,
                holdings.stream()
                        .map(holding -> new Export.Part(holding.about(), holding.export(whose)))
                        .toList());
    }
}
