package laurel.imports.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import laurel.imports.usage.Reported.Kept;
import laurel.imports.usage.Reported.Standing;
import org.junit.jupiter.api.Test;

abstract class ReportedContract {
    private static final Span OCTOBER = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    abstract Reported reported();

    @Test
    void ofASourceThatReportedNothingNothingStands() {
        assertThat(reported().standing("rip")).isEqualTo(new Standing(0, null, List.of()));
        assertThat(reported().lines("rip", "e1")).isEmpty();
    }

    @Test
    void whoeverReadBeforeAChangeChangesNothing() {
        Reported reported = reported();
        Standing none = reported.standing("rip");
        Kept export = new Kept("e1", OCTOBER, Instant.parse("2026-11-24T09:00:00Z"));

        assertThat(reported.replace("rip", none, new Standing(0, "e1", List.of(export))))
                .isTrue();
        assertThat(reported.replace("rip", none, new Standing(0, null, List.of())))
                .isFalse();

        Standing now = reported.standing("rip");
        assertThat(now).isEqualTo(new Standing(1, "e1", List.of(export)));
        assertThat(reported.replace("rip", now, new Standing(1, null, List.of())))
                .isTrue();
        assertThat(reported.standing("rip")).isEqualTo(new Standing(2, null, List.of()));
        assertThat(reported.standing("other").version()).isZero();
    }

    @Test
    void theLinesOfAnExportAreKeptHoweverManyAndReplaceThoseBefore() {
        Reported reported = reported();
        List<Sent> many = IntStream.range(0, 20_001)
                .mapToObj(n -> new Sent("id-" + n, Span.of(OCTOBER.from().plusDays(n % 31))))
                .toList();

        reported.keep("rip", "e1", many);
        assertThat(reported.lines("rip", "e1")).containsExactlyElementsOf(many);

        reported.keep("rip", "e1", many.subList(0, 2));
        assertThat(reported.lines("rip", "e1")).containsExactlyElementsOf(many.subList(0, 2));

        reported.keep("rip", "e1", List.of());
        assertThat(reported.lines("rip", "e1")).isEmpty();
    }
}
