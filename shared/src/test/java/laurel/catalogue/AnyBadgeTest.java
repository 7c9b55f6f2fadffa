package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges that nobody thought of before, written from the guide alone. */
class AnyBadgeTest {
    private static final String BADGES = """
            badges:
              - id: hands-on
                name: Hands On
                per: quarter
                when:
                  - at-least: 5 of tool.used or practice.changed or change-project.joined
                says: In a quarter, five times a tool, a change of practice or a change project.

              - id: topic-traveller
                name: Topic Traveller
                per: half
                when:
                  - at-least: 5 of session.attended
                  - at-least: 4 of session.attended, distinct by topic
                says: In half a year, five sessions on four topics.

              - id: habit
                name: Habit
                per: month
                when:
                  - at-least: 10 of any action from other than dissemination over 10 days
                  - at-least: 3 of reflection.recorded or cpd.recorded over 3 weeks
                says: In a month, ten days with more than reading, and a record in three weeks.

              - id: journal-club-host
                name: Journal Club Host
                per: registration-year
                when:
                  - at-least: 4 of discussion.led tagged journal-club over 4 months
                  - at-least: 2 of discussion.led tagged journal-club, distinct by group
                says: In a year, four journal clubs led over four months, in two groups.

              - id: looking-inward
                name: Looking Inward
                per: registration-year
                when:
                  - at-least: 3 of reflection.recorded tagged values for standard 4.8 over 2 quarters
                  - all-of: 4.5 to 4.6 tagged on reflection.recorded or cpd.recorded
                says: In a year, three reflections on your values for 4.8 over two quarters, and something for 4.5 and 4.6.

              - id: brisk-quarter
                name: Brisk Quarter
                per: quarter
                when:
                  - at-least: 60 points from other than dissemination
                  - at-least: 5 points from each of 3 mechanisms
                says: 60 points from more than reading in a quarter, 5 from each of three ways of working.

              - id: mainstay
                name: Mainstay
                per: half
                confirmed-by: link-officer
                reward: >
                  A book, and an afternoon
                  to read it
                when:
                  - at-least: 16 of any action from other than dissemination over 16 weeks
                says: In half a year, more than reading in 16 weeks. Time away lowers the 16.

              - id: whole-conference
                name: Whole Conference
                per: campaign
                campaigns: conference
                when:
                  - at-least: all of the campaign's topics
                  - at-least: 3 of session.attended or discussion.joined naming the campaign, distinct by resource
                  - at-least: 1 of reflection.recorded tagged impact naming the campaign, late days included
                says: Every topic of a conference, three of its sessions, and a reflection on what it changes.

              - id: kind-host
                name: Kind Host
                per: campaign
                campaigns: conference
                reward: flowers
                when:
                  - nominated: by a champion or link officer
                says: Put forward for how a conference was hosted.

              - id: team-of-readers-and-doers
                name: Team of Readers and Doers
                per: registration-year
                given-to: team
                when:
                  - team-share: 90% of at least 10 people
                  - at-least: 10 actions from each of 4 mechanisms
                says: In a year, 90% of a team of ten or more active, ten times in each way of working.
            """;

    private CatalogueFolder folder;

    @BeforeEach
    void copyTheShippedCatalogue(@TempDir Path temp) {
        folder = new CatalogueFolder(temp);
    }

    @Test
    void isReadAndKeepsToTheSchema() {
        assertThat(folder.write("1/badges.yaml", BADGES).problems()).isEmpty();
        assertThat(CatalogueSchema.errors(BADGES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hands-on | at least 5 practice tools used or practice changes or change projects joined
                    topic-traveller | at least 4 different topics among sessions taken part in
                    habit | at least 10 actions from more than reading, watching and listening, over 10 days or more
                    journal-club-host | at least 4 discussions led tagged “journal-club”, over 4 months or more
                    looking-inward | at least 3 reflections tagged “values” tagged with 4.8, over 2 quarters or more
                    looking-inward | each of 4.5 to 4.6, as tagged by yourself on reflections or pieces of CPD
                    brisk-quarter | at least 5 points from each of 3 ways of working with evidence
                    whole-conference | at least 1 reflection tagged “impact” of the campaign, its days of grace included
                    team-of-readers-and-doers | 90% of the people active, in a team of at least 10
                    """)
    void meansWhatWasMeant(String id, String words) {
        Catalogue catalogue =
                CatalogueReader.in(folder.write("1/badges.yaml", BADGES).path()).at(YearMonth.of(2026, 12));

        assertThat(catalogue.badge(id).map(new InWords(catalogue)::of).orElseThrow())
                .contains(words);
    }

    /** Where the reader and the schema say no to more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "per: month / - at-least: 28 of reflection.recorded over 28 days / - at-least: 4 of tool.used over 4 weeks",
                "per: quarter / - at-least: 13 of tool.used over 13 weeks / - at-least: 3 of tool.used over 3 months",
                "per: half / - at-least: 26 of tool.used over 26 weeks / - at-least: 2 of tool.used over 2 quarters",
                "per: half / - at-least: 6 of tool.used over 6 months / - at-least: 10 of tool.used, distinct by resource",
                "per: registration-year / - at-least: 52 of tool.used over 52 weeks / - at-least: 12 of tool.used over 12 months",
                "per: registration-year / - at-least: 999 of tool.used / - at-least: 99999 points / - at-least: 1 point",
                "per: campaign / campaigns: fair / - at-least: 39 of the campaign's topics / - at-least: 1 of tool.used",
                "per: quarter / given-to: team / - team-share: 100% of at least 99 people / - at-least: 1 action from each of 2 mechanisms",
                "per: quarter / given-to: person / - at-least: 1 actions from each of 2 mechanism",
            })
    void goesToTheEndsOfWhatCanBeAskedFor(String written) {
        String yaml = new BadgeWritten(written).yaml();

        assertThat(folder.append("1/badges.yaml", yaml).problems()).isEqualTo(List.of());
        assertThat(CatalogueSchema.errors("badges:" + yaml)).isEmpty();
    }
}
