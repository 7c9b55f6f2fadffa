package laurel.catalogue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a version that is to follow those that there are, by the same rules and with the same words as the build. */
public final class NextVersion {
    private static final String TYPES = "action-types";
    private static final String BADGES = "badges";

    private final Catalogues earlier;
    private final List<Problem> problems = new ArrayList<>();

    private NextVersion(Catalogues earlier) {
        this.earlier = earlier;
    }

    /**
     * The version that a proposal makes of {@code now}, which stays where the proposal says nothing.
     *
     * @param from the first month that it scores
     * @throws CatalogueRefused if it is wrong
     */
    public static Catalogue read(Catalogues earlier, Catalogue now, YearMonth from, Proposal proposal) {
        return new NextVersion(earlier).read(now, from, proposal);
    }

    /** The next version, with what an earlier one says. Throws {@link CatalogueRefused} if that can't follow. */
    public static Catalogue again(Catalogues earlier, Catalogue what, YearMonth from) {
        NextVersion next = new NextVersion(earlier);
        return next.checked(next.version(from, what.types(), what.badges()), Map.of());
    }

    private Catalogue read(Catalogue now, YearMonth from, Proposal proposal) {
        proposal.texts().forEach((name, text) -> {
            if (text.length() > Proposal.LONGEST) {
                problems.add(new Problem(
                        name, 1, "it has " + text.length() + " characters. Write up to " + Proposal.LONGEST + "."));
            }
        });
        refuseIfWrong();
        List<Entry> types = entries(proposal, Proposal.ACTION_TYPES, TYPES);
        List<Entry> badges = entries(proposal, Proposal.BADGES, BADGES);
        if (types == null && badges == null && problems.isEmpty()) {
            problems.add(new Problem(
                    Proposal.BOTH, 1, "there are neither action-types nor badges. Write one of the lists, or both."));
        }
        TypesRead ofNext =
                types == null ? new TypesRead(now.types(), now.types().keySet()) : ActionTypesFile.read(types);
        Map<Badge, Entry> written = badges == null ? Map.of() : BadgesFile.read(badges, ofNext);
        refuseIfWrong();
        return checked(
                version(from, ofNext.types(), badges == null ? now.badges() : List.copyOf(written.keySet())), written);
    }

    private @Nullable List<Entry> entries(Proposal proposal, String file, String list) {
        Optional<String> own = proposal.text(file);
        Optional<String> both = proposal.text(Proposal.BOTH);
        if (own.isPresent()) {
            return Document.entries(name -> proposal.text(name), file, list, problems);
        }
        return both.isPresent()
                ? Document.entriesIfAny(both.get(), Proposal.BOTH, list, List.of(TYPES, BADGES), problems)
                        .orElse(null)
                : null;
    }

    private Catalogue version(YearMonth from, Map<String, ActionType> types, List<Badge> badges) {
        return new Catalogue(earlier.versions().getLast().version() + 1, from, types, badges);
    }

    private Catalogue checked(Catalogue next, Map<Badge, Entry> written) {
        Consumer<String> ofTypes = message -> problems.add(new Problem(Proposal.ACTION_TYPES, 1, message));
        QuarterCaps.check(earlier.at(next.from().minusMonths(1)), next, (field, message) -> ofTypes.accept(message));
        for (Catalogue version : earlier.versions()) {
            Follows.keepsTypes(version, next.version(), next.types()::containsKey, ofTypes);
            Follows.keepsWhatIsGivenOnce(
                    version, next, message -> problems.add(new Problem(Proposal.BADGES, 1, message)));
        }
        refuseIfWrong();
        Map<Catalogue, Map<Badge, Consumer<String>>> versions = new LinkedHashMap<>();
        for (Catalogue version : earlier.with(next).versions()) {
            Map<Badge, Consumer<String>> badges = new LinkedHashMap<>();
            for (Badge badge : version.badges()) {
                Entry entry = version == next ? written.get(badge) : null;
                badges.put(
                        badge,
                        entry != null
                                ? entry::problem
                                : message -> ofTypes.accept("with these points and caps, " + message));
            }
            versions.put(version, badges);
        }
        PassiveIsNotEnough.check(versions);
        refuseIfWrong();
        return next;
    }

    private void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new CatalogueRefused(problems.stream().distinct().toList());
        }
    }
}
