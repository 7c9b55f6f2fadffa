package laurel.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import laurel.people.Role;

/** Campaigns to test with. */
final class Campaigns {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private Campaigns() {}

    /** From Monday 9 to Friday 13 November 2026, a topic {@code t1} to {@code t5} a day, and a week of grace. */
    static Campaign week(String... teams) {
        return new Campaign(
                "week",
                "practice-week",
                "Practice week",
                MONDAY,
                MONDAY.plusDays(4),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> new Campaign.Topic(MONDAY.plusDays(i - 1L), "t" + i, "Topic " + i))
                        .toList(),
                Set.of(teams),
                7);
    }

    /** The same for people of certain roles alone. */
    static Campaign forRoles(Campaign campaign, Role... roles) {
        return new Campaign(
                campaign.id(),
                campaign.kind(),
                campaign.name(),
                campaign.from(),
                campaign.to(),
                campaign.topics(),
                campaign.teams(),
                Set.of(roles),
                campaign.grace());
    }

    /** The same on other days. */
    static Campaign from(Campaign campaign, LocalDate from, LocalDate to) {
        return new Campaign(
                campaign.id(),
                campaign.kind(),
                campaign.name(),
                from,
                to,
                List.of(),
                campaign.teams(),
                campaign.roles(),
                campaign.grace());
    }

    /** The campaign as somebody sends it. */
    static String json(Campaign campaign) {
        String topics = String.join(
                ",",
                campaign.topics().stream()
                        .map(topic -> "{\"day\":\"%s\",\"id\":\"%s\",\"name\":\"%s\"}"
                                .formatted(topic.day(), topic.id(), topic.name()))
                        .toList());
        String teams = String.join(
                ",",
                campaign.teams().stream()
                        .sorted()
                        .map(team -> "\"" + team + "\"")
                        .toList());
        String roles = String.join(
                ",",
                campaign.roles().stream()
                        .sorted()
                        .map(role -> "\"" + role.id() + "\"")
                        .toList());
        return """
                {"id":"%s","kind":"%s","name":"%s","from":"%s","to":"%s","topics":[%s],"teams":[%s],"roles":[%s],"grace":%d}""".formatted(
                        campaign.id(),
                        campaign.kind(),
                        campaign.name(),
                        campaign.from(),
                        campaign.to(),
                        topics,
                        teams,
                        roles,
                        campaign.grace());
    }
}
