package laurel.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;

/** Reads a campaign as the API takes it. All faults are found at once, each with its field and what to write instead. */
final class CampaignReader {
    private static final Set<String> FIELDS =
            Set.of("id", "kind", "name", "from", "to", "topics", "teams", "roles", "grace");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST_TOPICS = 31;
    private static final int MOST_TEAMS = 500;
    private static final int MOST_GRACE = 31;
    private static final String ROLES =
            Arrays.stream(Role.values()).map(role -> "\"" + role.id() + "\"").collect(Collectors.joining(", "));

    private CampaignReader() {}

    /** What was read. */
    sealed interface Reading {
        record Readable(Campaign campaign) implements Reading {}

        /**
         * It could not be read as a whole.
         *
         * @param teams as far as they could be read
         * @param asFarAsRead what else can be looked at: nothing unless both days could be read
         */
        record Faulty(List<String> faults, Set<String> teams, Optional<Campaign> asFarAsRead) implements Reading {}
    }

    /** A new campaign. */
    static Reading read(JsonNode sent) {
        List<String> faults = new ArrayList<>();
        CampaignFields fields = new CampaignFields("", sent, faults);
        String id = fields.matching(
                "id",
                WORDS,
                60,
                "Write lower-case words joined by hyphens, such as practice-week-2027; it never changes.");
        String kind = fields.matching(
                "kind",
                WORDS,
                60,
                "Write lower-case words joined by hyphens, such as practice-week: badges are for a kind.");
        return read(fields, id, kind, faults);
    }

    /** Another content for a campaign, whose id and kind stay. */
    static Reading read(JsonNode sent, Campaign before) {
        List<String> faults = new ArrayList<>();
        CampaignFields fields = new CampaignFields("", sent, faults);
        stays(fields, "id", before.id(), faults);
        stays(fields, "kind", before.kind(), faults);
        return read(fields, before.id(), before.kind(), faults);
    }

    private static void stays(CampaignFields fields, String name, String is, List<String> faults) {
        if (fields.has(name) && !is.equals(fields.text(name, 60, "Leave it out: it stays " + is + "."))) {
            faults.add(name + ": it is " + is + " and stays so. Leave it out, or create another campaign.");
        }
    }

    private static Reading read(
            CampaignFields fields, @Nullable String id, @Nullable String kind, List<String> faults) {
        fields.only(FIELDS);
        String name = fields.text("name", 80, "Write what people read, 1 to 80 characters.");
        LocalDate from = fields.day("from");
        LocalDate to = fields.day("to");
        List<Campaign.Topic> topics = topics(fields, faults);
        Set<String> teams = teams(fields, faults);
        Set<Role> roles = roles(fields, faults);
        int grace = fields.number("grace", MOST_GRACE);
        if (from == null || to == null) {
            return new Reading.Faulty(faults, teams, Optional.empty());
        }
        Campaign campaign = new Campaign(text(id), text(kind), text(name), from, to, topics, teams, roles, grace);
        return faults.isEmpty()
                ? new Reading.Readable(campaign)
                : new Reading.Faulty(faults, teams, Optional.of(campaign));
    }

    private static String text(@Nullable String read) {
        return read == null ? "" : read;
    }

    private static List<Campaign.Topic> topics(CampaignFields fields, List<String> faults) {
        List<Campaign.Topic> topics = new ArrayList<>();
        int number = 0;
        for (JsonNode each : fields.list(
                "topics",
                MOST_TOPICS,
                "Write a list of up to " + MOST_TOPICS
                        + " topics, such as [{\"day\":\"2027-03-01\",\"id\":\"neglect\",\"name\":\"Neglect\"}].")) {
            CampaignFields topic = new CampaignFields("topics[" + number++ + "].", each, faults);
            topic.only(Set.of("day", "id", "name"));
            LocalDate day = topic.day("day");
            String id = topic.text("id", 64, "Write the topic as sources send it, 1 to 64 characters.");
            String name = topic.text("name", 80, "Write what people read, 1 to 80 characters.");
            if (day != null && id != null && name != null) {
                topics.add(new Campaign.Topic(day, id, name));
            }
        }
        topics.sort(Comparator.comparing(Campaign.Topic::day));
        return topics;
    }

    private static Set<String> teams(CampaignFields fields, List<String> faults) {
        Set<String> teams = new TreeSet<>();
        String instead = "Write a list of teams, such as [\"north\",\"south\"], or leave it out for everybody.";
        for (JsonNode each : fields.list("teams", MOST_TEAMS, instead)) {
            if (each.isTextual() && !each.textValue().isBlank()) {
                teams.add(each.textValue());
            } else {
                faults.add("teams: one of them is no text. " + instead);
            }
        }
        return teams;
    }

    private static Set<Role> roles(CampaignFields fields, List<String> faults) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String instead = "Write a list of some of " + ROLES + ", or leave it out for every role.";
        for (JsonNode each : fields.list("roles", Role.values().length, instead)) {
            Role.withId(each.asText())
                    .ifPresentOrElse(
                            roles::add,
                            () -> faults.add(
                                    "roles: " + CampaignFields.shortened(each.toString()) + " is none. " + instead));
        }
        return roles;
    }
}
