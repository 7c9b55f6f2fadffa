package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;

class EventBridgeSenderTest {
    private static final Settings ONE = Settings.of(Map.of("LAUREL_ORGANISATION", "ashdale"));
    private static final Settings OF_SEVERAL = ONE.with(Map.of("LAUREL_AMONG_SEVERAL", "yes"));

    @Test
    void oneOfSeveralOrganisationsSendsReportsAsItsOwnInWhoeversNameTheyAre() {
        assertThat(EventBridgeSender.source(OF_SEVERAL, "vle", Report.ACTION)).isEqualTo("ashdale/vle");
        assertThat(EventBridgeSender.source(OF_SEVERAL, "laurel", Report.VOID)).isEqualTo("ashdale/laurel");
    }

    @Test
    void whatSaysItselfWhoseItIsIsSentAsItWas() {
        assertThat(EventBridgeSender.source(OF_SEVERAL, "laurel", "Badge Awarded"))
                .isEqualTo("laurel");
        assertThat(EventBridgeSender.source(OF_SEVERAL, "aws.s3", "Object Created"))
                .isEqualTo("aws.s3");
    }

    @Test
    void theOnlyOrganisationOfADeploymentSendsAllAsItWas() {
        assertThat(EventBridgeSender.source(ONE, "vle", Report.ACTION)).isEqualTo("vle");
    }
}
