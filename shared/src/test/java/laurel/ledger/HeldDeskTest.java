package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import laurel.organisation.AuditLine;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

class HeldDeskTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Access ACCESS = new Access(new OrganisationState.Baseline());
    private static final Viewer OFFICER = new Viewer(new PersonId("lo"), Role.LINK_OFFICER, Set.of());

    private final HeldEvents held = new DynamoHeldEvents(LocalDynamo.client(), LocalDynamo.settings());
    private final InMemoryAudit audit = new InMemoryAudit();
    private final List<String> sent = new ArrayList<>();
    private final HeldDesk desk = new HeldDesk(
            held,
            new SendAgain(held, (source, type, detail) -> sent.add(source + " " + detail)),
            new Dismiss(held),
            audit,
            Clock.fixed(TEN, ZoneOffset.UTC));

    private String held(int number) {
        String key = "12:learning.vlea%02d|h".formatted(number);
        held.keep(new HeldEvent(
                key,
                HeldEvent.Reason.UNKNOWN_TYPE,
                "learning.vle",
                "a" + number,
                Report.ACTION,
                "{\"n\":" + number + "}",
                "What to do.",
                TEN.plusSeconds(number)));
        return key;
    }

    @Test
    void aLinkOfficerSeesAllPageByPageAndNothingOfWhatWasSent() {
        for (int i = 0; i < 23; i++) {
            held(i);
        }
        List<String> met = new ArrayList<>();
        String after = null;
        do {
            HeldDesk.Shown page = (HeldDesk.Shown) desk.view(OFFICER, ACCESS, after, "10");
            page.held().forEach(event -> met.add(String.valueOf(event.id())));
            assertThat(page.held()).allMatch(event -> event.detail() == null);
            after = page.next();
        } while (after != null);

        assertThat(met).hasSize(23).startsWith("a0", "a1").endsWith("a22");
    }

    @Test
    void whatIsSentAgainIsOnTheBusAndInTheAudit() {
        String key = held(1);

        assertThat(desk.sendAgain(OFFICER, ACCESS, List.of(key, "nonsense")))
                .isInstanceOfSatisfying(HeldDesk.Done.class, done -> assertThat(done.lines())
                        .extracting(HeldDesk.Line::key, HeldDesk.Line::done)
                        .containsExactly(tuple(key, true), tuple("nonsense", false)));
        assertThat(sent).containsExactly("learning.vle {\"n\":1}");
        assertThat(audit.latest(5))
                .extracting(AuditLine::what, AuditLine::about)
                .containsExactly(tuple("held-sent-again", key));
        assertThat(held.list()).isEmpty();
    }

    @Test
    void nothingIsDismissedWithoutAReason() {
        String key = held(1);

        assertThat(desk.dismiss(OFFICER, ACCESS, List.of(key), " ")).isInstanceOf(HeldDesk.Unreadable.class);
        assertThat(held.list()).hasSize(1);

        assertThat(desk.dismiss(OFFICER, ACCESS, List.of(key), "sent twice")).isInstanceOf(HeldDesk.Done.class);
        assertThat(held.list()).isEmpty();
        assertThat(audit.latest(5))
                .extracting(AuditLine::what, AuditLine::reason)
                .containsExactly(tuple("held-dismissed", "sent twice"));
    }

    @Test
    void aWishIsBounded() {
        assertThat(desk.sendAgain(OFFICER, ACCESS, List.of())).isInstanceOf(HeldDesk.Unreadable.class);
        assertThat(desk.sendAgain(OFFICER, ACCESS, Collections.nCopies(26, "k")))
                .isInstanceOf(HeldDesk.Unreadable.class);
        assertThat(desk.view(OFFICER, ACCESS, "%%%", null)).isInstanceOf(HeldDesk.Unreadable.class);
        assertThat(desk.view(OFFICER, ACCESS, "AGE", null)).isInstanceOf(HeldDesk.Unreadable.class);
        assertThat(desk.view(OFFICER, ACCESS, null, "0")).isInstanceOf(HeldDesk.Unreadable.class);
    }

    @Test
    void nobodyButALinkOfficerSeesOrDoesAnything() {
        String key = held(1);
        for (Role role : List.of(Role.STAFF, Role.CHAMPION, Role.STRATEGIC_CHAMPION)) {
            Viewer viewer = new Viewer(new PersonId("v"), role, Set.of("north"));
            assertThat(desk.view(viewer, ACCESS, null, null)).isInstanceOf(HeldDesk.Refused.class);
            assertThat(desk.sendAgain(viewer, ACCESS, List.of(key))).isInstanceOf(HeldDesk.Refused.class);
            assertThat(desk.dismiss(viewer, ACCESS, List.of(key), "why")).isInstanceOf(HeldDesk.Refused.class);
        }
        assertThat(sent).isEmpty();
        assertThat(held.list()).hasSize(1);
    }
}
