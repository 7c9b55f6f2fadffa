package laurel.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.board.InMemoryBoards;
import laurel.ledger.OnlyToRead;
import laurel.mail.InMemoryMailStore;
import laurel.mail.Kind;
import laurel.mail.MessageId;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoLooks;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.Looks;
import laurel.organisation.NoteLooks;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.InMemoryDirectory;
import laurel.people.InMemoryPeopleList;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.progress.Points;
import laurel.reach.AllMonths;
import laurel.testing.LocalDynamo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewQuietTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OrganisationState LIVE =
            new OrganisationState.Live(Instant.parse("2026-01-01T00:00:00Z"), "x", "x", "x");
    private static final Viewer OFFICER = new Viewer(new PersonId("lo"), Role.LINK_OFFICER, Set.of());
    private static final PersonId SAM = new PersonId("sam");

    private final Clock clock =
            ((InstantSource) () -> Instant.parse("2026-11-23T09:00:30Z")).withZone(ZoneId.of("Europe/London"));
    private final InMemoryBoards boards = new InMemoryBoards();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final OnlyToRead ledger = new OnlyToRead();
    private final InMemoryMailStore mail = new InMemoryMailStore();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final Looks looks = new DynamoLooks(LocalDynamo.client(), LocalDynamo.settings());
    private final ViewQuiet quiet = new ViewQuiet(
            new InMemoryPeopleList(directory),
            new AllMonths(teams, boards),
            new Heard(ledger, mail, clock),
            new NoteLooks(looks, audit, clock),
            clock);

    @BeforeEach
    void givenSam() {
        teams.add(Set.of("north"));
        directory.with(People.staff("sam", "north"));
        directory.with(People.somebody("lo", "office", Role.LINK_OFFICER, Set.of()));
        did("lo", 1);
    }

    private void did(String person, int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        ledger.add(person, "tool.used", day + "T09:00:00Z");
        boards.with("north", YearMonth.from(day), person, Points.NONE, 1);
    }

    private static Person joined(Person person, @Nullable LocalDate on) {
        return new Person(
                person.id(),
                person.name(),
                person.email(),
                person.memberships(),
                person.serviceArea(),
                person.role(),
                person.aliases(),
                person.championOf(),
                null,
                null,
                on,
                null,
                null,
                null,
                person.version());
    }

    @ParameterizedTest(name = "whose last action was {0} days ago is in band {1}")
    @CsvSource({"1,''", "29,''", "30,30", "59,30", "60,60", "89,60", "90,90", "300,90"})
    void somebodyIsInTheBandOfTheirLastAction(int daysAgo, String band) {
        did("sam", daysAgo);

        assertThat(bands(null)).isEqualTo(band.isEmpty() ? List.of() : List.of("sam " + band));
    }

    @Test
    void whoNeverDidAnythingIsQuietSinceTheOrganisationIsLiveOrTheyJoined() {
        assertThat(bands(null)).containsExactly("sam 90");

        directory.with(joined(People.staff("sam", "north"), TODAY.minusDays(61)));
        assertThat(bands(null)).containsExactly("sam 60");
    }

    @Test
    void whatWasTakenBackIsNoSignOfLife() {
        ledger.add("sam", "tool.used", "2026-10-01T09:00:00Z");
        ledger.takeBack("sam");

        assertThat(bands(null)).containsExactly("sam 90");
    }

    @Test
    void daysAwayDoNotCount() {
        did("sam", 70);
        directory.with(People.staff("sam", "north").withAwayUntil(TODAY.minusDays(10), TODAY.minusDays(49)));

        assertThat(bands(null)).containsExactly("sam 30");
    }

    @Test
    void whoIsAwayHasLeftOrJoinedLatelyIsLeftOut() {
        directory.with(People.staff("sam", "north").withAwayUntil(TODAY, TODAY));
        directory.with(People.gone(People.staff("ali", "north"), TODAY.minusDays(1), null));
        directory.with(joined(People.staff("kit", "north"), TODAY.minusDays(59)));

        assertThat(bands(null)).isEmpty();
    }

    @Test
    void whoWasNudgedTwiceSinceIsMarked() {
        nudged("2026-05-11", 1);
        assertThat(shown(null, null, null).people()).noneMatch(Heard.Line::nudgedTwice);

        nudged("2026-07-06", 2);
        assertThat(shown(null, null, null).people()).allMatch(Heard.Line::nudgedTwice);

        did("sam", 100);
        assertThat(shown(null, null, null).people()).noneMatch(Heard.Line::nudgedTwice);
    }

    private void nudged(String day, int number) {
        MessageId id = new MessageId(SAM, Kind.NUDGE, day + "|" + number + "|share-one");
        Instant at = Instant.parse(day + "T09:00:00Z");
        mail.note(id, at, at);
        assertThat(mail.claim(mail.correspondence(SAM), Kind.NUDGE, List.of(id), at, null))
                .isPresent();
    }

    @Test
    void eachIsToldThatSomebodyLookedAndSoIsTheAudit() {
        did("sam", 45);

        shown(null, null, null);
        shown(null, null, null);

        assertThat(looks.at(SAM, 10))
                .containsExactly(new Looks.Look(Instant.parse("2026-11-23T09:00:00Z"), "lo", "quiet"));
        assertThat(audit.latest(10))
                .extracting(AuditLine::by, AuditLine::what, AuditLine::about)
                .containsOnly(tuple("lo", "quiet-viewed", "1 person"));
        ViewLooks view = new ViewLooks(looks, directory);
        assertThat(view.view(new Viewer(SAM, Role.STAFF, Set.of()), new Access(LIVE), SAM))
                .isEqualTo(new ViewLooks.Shown(
                        List.of(new ViewLooks.Line(Instant.parse("2026-11-23T09:00:00Z"), "Name of lo", "quiet"))));
        assertThat(view.view(OFFICER, new Access(LIVE), SAM)).isInstanceOf(ViewLooks.Refused.class);
    }

    @Test
    void whoWasNotShownWasNotLookedAt() {
        did("sam", 45);

        assertThat(bands("90")).isEmpty();

        assertThat(looks.at(SAM, 10)).isEmpty();
        assertThat(audit.latest(10)).isEmpty();
    }

    @Test
    void pageAfterPageEverybodyIsThereOnce() {
        for (int i = 100; i < 350; i++) {
            directory.with(People.staff("p" + i, "north"));
            did("p" + i, i % 5 == 0 ? 95 : 35);
        }
        List<String> met = new ArrayList<>();
        String after = null;
        do {
            ViewQuiet.Shown page = shown("90", after, "20");
            assertThat(page.people()).hasSizeLessThanOrEqualTo(20);
            page.people().forEach(line -> met.add(line.person().id().value()));
            after = page.next();
        } while (after != null);

        assertThat(met).hasSize(51).doesNotHaveDuplicates().contains("sam", "p100", "p345");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyButALinkOfficerSeesItAndTheyOnlyOnceTheOrganisationIsLive(Role role) {
        Viewer viewer = new Viewer(new PersonId("v"), role, Set.of("north"));
        OrganisationState baseline = new OrganisationState.Baseline();

        assertThat(quiet.view(viewer, new Access(LIVE), LIVE, null, null, null))
                .isInstanceOf(role == Role.LINK_OFFICER ? ViewQuiet.Shown.class : ViewQuiet.Refused.class);
        assertThat(quiet.view(viewer, new Access(baseline), baseline, null, null, null))
                .isInstanceOf(ViewQuiet.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "all", ""})
    void aBandThatIsNoneIsToldWithWhatToSend(String band) {
        assertThat(quiet.view(OFFICER, new Access(LIVE), LIVE, band, null, null))
                .isEqualTo(new ViewQuiet.Unreadable("band: send 30, 60 or 90, or leave it out for all."));
    }

    private List<String> bands(@Nullable String band) {
        return shown(band, null, null).people().stream()
                .map(line -> line.person().id() + " " + line.band().days())
                .toList();
    }

    private ViewQuiet.Shown shown(@Nullable String band, @Nullable String after, @Nullable String limit) {
        return (ViewQuiet.Shown) quiet.view(OFFICER, new Access(LIVE), LIVE, band, after, limit);
    }
}
