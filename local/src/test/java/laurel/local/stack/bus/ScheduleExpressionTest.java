package laurel.local.stack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import laurel.local.stack.template.Template;
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
        assertThat(ScheduleExpression.parse(schedule(expression, "UTC")).after(last))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-28T10:00:00Z | 2026-03-29T08:30:00Z | 2026-03-30T08:30:00Z
        2026-10-24T10:00:00Z | 2026-10-25T09:30:00Z | 2026-10-26T09:30:00Z
        """)
    void aScheduleOfAZoneKeepsItsHourOverTheChangesOfSummerTime(Instant last, Instant next, Instant after) {
        ScheduleExpression halfPastNine = ScheduleExpression.parse(schedule("cron(30 9 * * ? *)", "Europe/London"));
        assertThat(halfPastNine.after(last)).isEqualTo(next);
        assertThat(halfPastNine.after(next)).isEqualTo(after);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> ScheduleExpression.parse(schedule("every day", "UTC")))
                .hasMessageContaining("every day");
    }

    private static Template.Schedule schedule(String expression, String zone) {
        return new Template.Schedule(expression, ZoneId.of(zone), "aws.scheduler");
    }
}
