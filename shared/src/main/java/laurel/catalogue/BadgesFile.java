package laurel.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code badges.yaml}. */
final class BadgesFile {
    private static final Set<String> FIELDS =
            Set.of("id", "name", "per", "campaigns", "given-to", "confirmed-by", "reward", "when", "says");
    private static final Set<String> CRITERIA = Set.of("at-least", "all-of", "nominated", "team-share", "first");
    private static final String ID_HELP = "Write lower-case words joined by hyphens, such as first-steps.";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ANY = Pattern.compile(".*");
    private static final int LONGEST_ID = 40;

    private BadgesFile() {}

    /** The badges, each with its entry, so that what is found later can name its line. */
    static Map<Badge, Entry> read(List<Entry> entries, TypesRead types) {
        Map<Badge, Entry> badges = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            Badge badge = read(entry, types);
            if (badge != null && !ids.add(badge.id())) {
                entry.problem("id", "id: there is another badge \"" + badge.id() + "\". Give this one its own id.");
            } else if (badge != null) {
                badges.put(badge, entry);
            }
        }
        return badges;
    }

    private static @Nullable Badge read(Entry entry, TypesRead types) {
        entry.only(FIELDS);
        String id = entry.matching("id", ID, ID_HELP);
        if (id != null && id.length() > LONGEST_ID) {
            entry.problem("id", "id: it has " + id.length() + " characters. Write up to " + LONGEST_ID + ".");
        }
        String name = entry.words("name", 80);
        Badge.Per per = entry.choice("per", "period", Badge.Per::withId, Badge.Per.ids());
        String campaigns = campaigns(entry, per);
        boolean ofTeam = is(entry, "given-to", "team", "person");
        boolean confirmed = is(entry, "confirmed-by", "link-officer", null);
        String reward = entry.wordsIfAny("reward", 80);
        List<Entry> list = entry.list("when", "a criterion", UnreadCriterion.INSTEAD);
        List<Criterion> when = new ArrayList<>();
        CriterionFits fits = new CriterionFits(per, ofTeam, types);
        for (Entry each : list) {
            Criterion criterion = criterion(each, types);
            if (criterion != null) {
                when.add(criterion);
                fits.check(each, criterion);
            }
        }
        if (per != null && when.size() == list.size()) {
            BadgeFits.check(entry, per, ofTeam, confirmed, when);
        }
        String says = entry.words("says", 400);
        if (id == null || name == null || per == null || says == null || when.size() < list.size() || when.isEmpty()) {
            return null;
        }
        return new Badge(id, name, per, campaigns, ofTeam, confirmed, reward, when, says);
    }

    private static @Nullable String campaigns(Entry entry, Badge.@Nullable Per per) {
        boolean there = entry.node("campaigns") != null;
        if (there && per != null && per != Badge.Per.CAMPAIGN) {
            entry.problem(
                    "campaigns", "campaigns: only a badge \"per: campaign\" is for a kind of campaign. Leave it out.");
        }
        return there || per == Badge.Per.CAMPAIGN
                ? entry.matching(
                        "campaigns",
                        ID,
                        "Write the kind of campaign that the badge is for, such as \"campaigns: practice-week\".")
                : null;
    }

    private static boolean is(Entry entry, String field, String value, @Nullable String otherwise) {
        if (entry.node(field) == null) {
            return false;
        }
        Set<String> values = new TreeSet<>(Set.of(value));
        if (otherwise != null) {
            values.add(otherwise);
        }
        String text = entry.choice(
                field,
                field.equals("given-to") ? "receiver of a badge" : "one who confirms",
                each -> values.contains(each) ? Optional.of(each) : Optional.empty(),
                List.copyOf(values));
        return value.equals(text);
    }

    private static @Nullable Criterion criterion(Entry entry, TypesRead types) {
        entry.only(CRITERIA);
        List<String> there =
                CRITERIA.stream().filter(name -> entry.node(name) != null).toList();
        if (there.size() > 1) {
            entry.problem("a criterion has one field. " + UnreadCriterion.INSTEAD);
        }
        if (there.size() != 1) {
            return null;
        }
        String field = there.getFirst();
        String text = entry.matching(field, ANY, UnreadCriterion.INSTEAD);
        if (text == null) {
            return null;
        }
        Optional<Criterion> criterion = CriterionText.read(field, text);
        if (criterion.isEmpty()) {
            entry.problem(field, UnreadCriterion.answer(field, text, types));
        }
        return criterion.orElse(null);
    }
}
