package laurel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import laurel.organisation.Looks.Look;
import laurel.organisation.NoteLooks.Shown;
import laurel.people.PersonId;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteLooksTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(TEN, ZoneOffset.UTC);
    private static final PersonId LEE = new PersonId("lee");
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId ALI = new PersonId("ali");

    private final InMemoryAudit audit = new InMemoryAudit();
    private final Looks looks = new DynamoLooks(LocalDynamo.client(), LocalDynamo.settings());
    private final NoteLooks note = new NoteLooks(looks, audit, CLOCK);

    @ParameterizedTest
    @EnumSource
    void whoIsShownIsToldByWhomAndAtWhat(Shown what) {
        note.note(LEE, what, List.of(SAM));

        assertThat(looks.at(SAM, 10)).containsExactly(new Look(TEN, "lee", what.id()));
        assertThat(audit.latest(10))
                .extracting(AuditLine::by, AuditLine::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lee", what.id() + "-viewed"));
    }

    @Test
    void theAuditSaysHowManyWereInAListAndWhoseRecordWasOpened() {
        note.note(LEE, Shown.DOUBTS, List.of(SAM, ALI, SAM));
        note.note(LEE, Shown.REPORTS, List.of(SAM));
        note.note(LEE, Shown.PERSON, List.of(SAM));

        assertThat(audit.latest(10)).extracting(AuditLine::about).containsExactly("sam", "1 person", "2 people");
    }

    @Test
    void whoSeesThemselvesAmongOthersLooksAtTheOthers() {
        note.note(LEE, Shown.QUIET, List.of(LEE, SAM));
        note.note(LEE, Shown.PERSON, List.of(LEE));
        note.note(LEE, Shown.QUIET, List.of());

        assertThat(looks.at(LEE, 10)).isEmpty();
        assertThat(audit.latest(10)).extracting(AuditLine::about).containsExactly("1 person");
    }

    @Test
    void ifItCanNotBeWrittenDownNobodyIsShownAnything() {
        Looks full = new Looks() {
            @Override
            public void add(Collection<PersonId> whom, Look look) {
                throw new IllegalStateException("The table can't be written");
            }

            @Override
            public List<Look> at(PersonId whom, int most) {
                return List.of();
            }
        };

        assertThatThrownBy(() -> new NoteLooks(full, audit, CLOCK).note(LEE, Shown.QUIET, List.of(SAM)))
                .hasMessageContaining("can't be written");
        assertThat(audit.latest(10)).isEmpty();
    }
}
