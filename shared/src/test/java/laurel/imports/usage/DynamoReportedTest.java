package laurel.imports.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import laurel.imports.usage.Sources.Source;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

class DynamoReportedTest extends ReportedContract {
    private final Settings settings = LocalDynamo.settings();
    private final Reported reported = new DynamoReported(LocalDynamo.client(), settings);

    @Override
    Reported reported() {
        return reported;
    }

    @Test
    void howASourceIsReadIsRememberedForItsOrganisationAlone() {
        Sources sources = new DynamoSources(LocalDynamo.client(), settings);
        Reading reading = new Reading(Map.of(Meaning.ADDRESS, "Email", Meaning.TITLE, "Title"), "media.played", true);

        sources.remember(new Source("rip", "Research in Practice", new Reading(Map.of(), "resource.viewed", false)));
        sources.remember(new Source("rip", "Research in Practice", reading));

        assertThat(sources.all()).containsExactly(new Source("rip", "Research in Practice", reading));
        assertThat(new DynamoSources(LocalDynamo.client(), LocalDynamo.settings()).all())
                .isEmpty();
    }
}
