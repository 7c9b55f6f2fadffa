package laurel.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code badges.yaml}. */
final class BadgesFile {
    private static final Set<String> FIELDS = Set.of("id", "name", "per", "when", "says");
    private static final Set<String> CRITERIA = Set.of("at-least", "first");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ANY = Pattern.compile(".*");

    private BadgesFile() {}

    /** The badges, each with its entry, so that what is found later can name its line. */
    static Map<Badge, Entry> read(List<Entry> entries) {
        Map<Badge, Entry> badges = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            Badge badge = read(entry);
            if (badge != null && !ids.add(badge.id())) {
                entry.problem("id", "id: there is another badge \"" + badge.id() + "\". Give this one its own id.");
            } else if (badge != null) {
                badges.put(badge, entry);
            }
        }
        return badges;
    }

    private static @Nullable Badge read(Entry entry) {
        entry.only(FIELDS);
        String id = entry.matching("id", ID, "Write lower-case words joined by hyphens, such as first-steps.");
        String name = entry.words("name", 80);
        Badge.Per per = entry.choice("per", "period", Badge.Per::withId, Badge.Per.ids());
        List<Entry> list = entry.list("when", "a criterion", CriterionText.INSTEAD);
        List<Criterion> when = new ArrayList<>();
        for (Entry each : list) {
            Criterion criterion = criterion(each);
            if (criterion != null) {
                when.add(criterion);
                fits(each, criterion, per);
            }
        }
        String says = entry.words("says", 400);
        if (id == null || name == null || per == null || says == null || when.size() < list.size() || when.isEmpty()) {
            return null;
        }
        return new Badge(id, name, per, when, says);
    }

    private static @Nullable Criterion criterion(Entry entry) {
        entry.only(CRITERIA);
        boolean first = entry.node("first") != null;
        if (first == (entry.node("at-least") != null)) {
            entry.problem("a criterion is one of at-least and first. " + CriterionText.INSTEAD);
            return null;
        }
        String field = first ? "first" : "at-least";
        String text = entry.matching(field, ANY, CriterionText.INSTEAD);
        if (text == null) {
            return null;
        }
        Optional<Criterion> criterion = first ? CriterionText.first(text) : CriterionText.atLeast(text);
        if (criterion.isEmpty()) {
            entry.problem(field, field + ": \"" + text + "\" cannot be read. " + CriterionText.INSTEAD);
        }
        return criterion.orElse(null);
    }

    private static void fits(Entry entry, Criterion criterion, Badge.@Nullable Per per) {
        boolean first = criterion instanceof Criterion.FirstAction;
        if (per == Badge.Per.ONCE && !first) {
            entry.problem("points add up in a registration year. Write \"per: registration-year\" for this badge.");
        } else if (per == Badge.Per.REGISTRATION_YEAR && first) {
            entry.problem("the first action of any type happens once. Write \"per: once\" for this badge.");
        }
    }
}
