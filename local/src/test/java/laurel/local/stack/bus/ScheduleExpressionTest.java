package laurel.local.stack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleExpressionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rate(5 minutes)               | 2026-11-23T10:02:30Z | 2026-11-23T10:07:30Z
        rate(1 hour)                  | 2026-11-23T10:02:30Z | 2026-11-23T11:02:30Z
        cron(0/15 * * * ? *)          | 2026-11-23T10:02:30Z | 2026-11-23T10:15:00Z
        cron(30 8 ? * MON-FRI *)      | 2026-11-27T09:00:00Z | 2026-11-30T08:30:00Z
        cron(0 6 1 JAN,JUL ? *)       | 2026-11-23T10:00:00Z | 2027-01-01T06:00:00Z
        """)
    void theNextTimeIsAfterTheLast(String expression, Instant last, Instant next) {
        assertThat(ScheduleExpression.parse(expression).after(last)).isEqualTo(next);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> ScheduleExpression.parse("every day")).hasMessageContaining("every day");
    }
}
