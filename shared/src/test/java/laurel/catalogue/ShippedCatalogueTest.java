package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Collectors;
import laurel.action.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCatalogueTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped().at(YearMonth.of(2026, 11));

    @Test
    void isTheOneInTheFolder() {
        assertThat(CatalogueReader.in(CatalogueFolder.SHIPPED).at(YearMonth.of(2026, 11)))
                .isEqualTo(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.yaml", "1/action-types.yaml", "1/badges.yaml"})
    void keepsToItsSchema(String file) {
        assertThat(CatalogueSchema.errors(CatalogueFolder.text(CatalogueFolder.SHIPPED.resolve(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-01", "2010-01", "2013-10", "2026-11", "2040-01"})
    void scoresEveryMonth(YearMonth month) {
        assertThat(CatalogueReader.shipped().at(month).version()).isEqualTo(1);
    }

    @Test
    void hasEveryActionTypeOfTheScheme() {
        assertThat(SHIPPED.types()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "resource.viewed, dissemination, 1, 5 DAY + 40 MONTH, resource, -",
                "resource.completed, dissemination, 3, 3 DAY + 20 MONTH, resource, -",
                "media.played, dissemination, 2, 3 DAY + 20 MONTH, resource, -",
                "webinar.watched, dissemination, 3, 2 DAY, -, 4.4",
                "topic.explored, dissemination, 2, 5 DAY, topic, 4.4",
                "resource.bookmarked, dissemination, 0, -, -, -",
                "session.attended, interaction, 5, 2 DAY, -, 4.4",
                "tool.used, interaction, 8, 8 MONTH, -, 4.3",
                "practice.changed, interaction, 20, 1 QUARTER, -, 4.3 4.6",
                "network.joined, interaction, 3, 1 MONTH, -, 4.5",
                "change-project.joined, interaction, 15, 1 QUARTER, -, 4.3",
                "change-project.completed, interaction, 30, 1 QUARTER, -, 4.3",
                "resource.shared, social-influence, 3, 3 DAY, recipient, 4.5",
                "share.useful, social-influence, 3, 3 DAY, -, 4.5",
                "discussion.joined, social-influence, 4, 8 MONTH, -, 4.5",
                "discussion.led, social-influence, 10, 4 MONTH, -, 4.5",
                "colleague.supported, social-influence, 8, 8 MONTH, -, 4.5",
                "cpd.peer-reflected, social-influence, 10, 4 MONTH, -, 4.5 4.6",
                "thanks.received, social-influence, 2, 8 MONTH, -, -",
                "reflection.recorded, facilitation, 5, 8 MONTH, -, 4.6",
                "cpd.recorded, facilitation, 8, 8 MONTH, -, -",
                "learning-time.protected, facilitation, 5, 4 MONTH, -, -",
                "supervision.discussed, facilitation, 0, -, -, 4.2",
                "feedback.incorporated, facilitation, 0, -, -, 4.1",
            })
    void scoresAsTheSchemeSays(
            String id, String mechanism, int points, String caps, String distinct, String standards) {
        ActionType type = SHIPPED.type(id).orElseThrow();

        assertThat(type.mechanism().id()).isEqualTo(mechanism);
        assertThat(type.points()).isEqualTo(points);
        assertThat(type.caps().stream()
                        .map(cap -> cap.times() + " " + cap.window())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(caps == null ? "" : caps);
        assertThat(type.distinct() == null ? null : type.distinct().id()).isEqualTo(distinct);
        assertThat(String.join(" ", type.standards())).isEqualTo(standards == null ? "" : standards);
        assertThat(type.knownBy()).isNotEmpty();
    }

    @Test
    void hasFirstStepsAndTheThreeChampions() {
        assertThat(SHIPPED.badges()).extracting(Badge::id).contains("first-steps", "bronze", "silver", "gold");
        assertThat(SHIPPED.badge("first-steps").orElseThrow().when()).containsExactly(new Criterion.FirstAction());
    }

    @ParameterizedTest
    @CsvSource({"bronze, 50, 10, 2, 20", "silver, 150, 10, 3, 90", "gold, 400, 25, 4, 240"})
    void asksForPointsBreadthAndMoreThanReading(String id, int points, int each, int mechanisms, int other) {
        assertThat(SHIPPED.badge(id).orElseThrow().when())
                .containsExactly(
                        new Criterion.PointsAtLeast(points, null),
                        new Criterion.MechanismsAtLeast(mechanisms, each),
                        new Criterion.PointsAtLeast(other, Mechanism.DISSEMINATION));
    }
}
