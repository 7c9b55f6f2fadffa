package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A link officer's first hour, from a deployment with nobody in it, and what they do in the weeks after. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstHourTest extends RealPages {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant SUMMER = Instant.parse("2026-06-02T09:00:00Z");

    /** A mark of the encoding, a column that means nothing here, a role that does not exist, a line without an id. */
    private static final String PEOPLE = """
            \uFEFFperson_id,name,email,team,service_area,role,aliases,Cost Centre
            p1,Dana Whitfield,dana@council.example,north,children,link-officer,,4711
            p2,Sam Okafor,sam.okafor@council.example,north,children,champion,vle:2,4711
            p3,Siân Évans,sian@council.example,north,children,staff,vle:3,4711
            p4,Alex Moor,alex@council.example,north,children,staff,vle:4,4711
            p5,Noor Ahmed,noor@council.example,north,children,staff,vle:5,4711
            p6,Jo O'Neill,jo@council.example,north,children,staff,vle:6,4711
            p7,Kit Lane,kit@council.example,north,children,staff,vle:7,4711
            p8,Ana Cruz,ana@council.example,north,children,staff,,4711
            p9,Tom Fox,tom@council.example,north,children,staff,,4711
            p10,Mo Said,mo@council.example,north,children,staff,,4711
            p11,Pat Grey,pat@council.example,north,children,boss,,4711
            ,No Number,nn@council.example,north,children,staff,,4711
            """.replace("\n", "\r\n");

    /** Lines above the header, names as they like, dates of five kinds, a nought, a repetition, a bad day, totals. */
    private static final String EXPORT = """
            \uFEFF"Evidence Portal: usage by person"
            "Exported 01/10/2026 07:15"

            User;E-mail;Resource title;Month;Views
            "OKAFOR, Sam";SAM.OKAFOR@council.example;"Working with fathers: a guide";Sep-26;4
            Evans Sian;s.evans@portal.example;Neglect briefing;09/2026;1
            Alex Moore;;Neglect briefing;30/09/2026;2
            Noor Ahmed;noor@council.example;Strengths;03.09.26;1
            Noor Ahmed;noor@council.example;Strengths;03.09.26;1
            Jo O’Neill;jo@council.example;Strengths;2026-09-14T10:00;1
            Kit Lane;kit@council.example;Strengths;31/09/2026;1
            Ana Cruz;ana@council.example;Strengths;12 Sep 2026;0
            Zed Unknown;zed@elsewhere.example;Strengths;12/09/2026;1
            ;;;;
            Total;;;;11
            Grand total (8 users);;;;11
            """.replace("\n", "\r\n");

    /** The same quarter and the next days once more: Noor's and Zed's rows are gone, Kit's day is mended. */
    private static final String AGAIN = """
            User,E-mail,Resource title,Month,Views
            "OKAFOR, Sam",sam.okafor@council.example,Working with fathers: a guide,Sep-26,4
            Evans Sian,s.evans@portal.example,Neglect briefing,09/2026,1
            Alex Moore,,Neglect briefing,30/09/2026,2
            Jo O’Neill,jo@council.example,Strengths,14/09/2026,1
            Kit Lane,kit@council.example,Strengths,30/09/2026,1
            Tom Fox,tom@council.example,Strengths,02/10/2026,1
            """;

    @SuppressWarnings("NullAway.Init")
    private static Visitor officer;

    @BeforeAll
    static void start() {
        officer = Visitor.signedIn(chromium, site, RealSite.FIRST);
    }

    @AfterAll
    static void stop() {
        officer.close();
    }

    private static Locator step(String title) {
        return officer.page().locator(".govuk-task-list__item").filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    @Order(1)
    void whoeverTheDeploymentNamesSignsInToAnEmptyOrganisationAndIsLedThroughTheRest() {
        assertThat(officer.page().locator("h1")).hasText("Getting started");
        assertThat(step("Load your people")).containsText("Next");
        officer.look("first-hour-empty");
        officer.goTo("Is it working?", "Whom we reach");
        assertThat(officer.main()).containsText("There are no teams yet.");
    }

    @Test
    @Order(2)
    void thePeopleFileIsSeenBeforeItIsTakenInAndWhatIsWrongWithItIsSaid() {
        officer.goTo("The scheme", "Getting started");
        officer.follow("Load your people");
        officer.choose("People file", "people.csv", PEOPLE);
        officer.press("Look at it");
        assertThat(officer.page().locator("#created")).containsText("Siân Évans");
        assertThat(officer.page().locator("#refused")).containsText("\"boss\" is not a role");
        assertThat(officer.page().locator("#refused")).containsText("Give everybody a person_id");
        assertThat(officer.main()).containsText("Cost Centre");
        officer.press("Take it in");
        assertThat(officer.main()).containsText("people.csv is taken in");

        officer.follow("Getting started: what comes next");
        assertThat(step("Load your people")).containsText("10 people in 1 teams");
        assertThat(step("Load last quarter")).containsText("Next");
    }

    @Test
    @Order(3)
    void aMessOfAUsageExportIsReadMatchedAndTakenIn() {
        officer.follow("Load last quarter’s usage export");
        export("export.csv", EXPORT);
        officer.field("Provider").fill("Evidence Portal");
        officer.press("Show what it says");
        assertThat(officer.page().locator("#said")).isFocused();
        assertThat(fact("Totals, passed over")).hasText("2");
        assertThat(fact("Rows that count 0")).hasText("1");
        assertThat(fact("Rows that repeat another")).hasText("1");
        assertThat(officer.page().locator("#bad")).containsText("31/09/2026");
        officer.page().getByLabel("Who is Alex Moore").selectOption("p4");
        officer.field("Take each for the person it fits").check();
        officer.press("Look again with these");
        assertThat(fact("People")).hasText("6, of them 5 known");
        officer.look("first-hour-export");
        officer.press("Take it in");
        assertThat(officer.main()).containsText("Actions sent");
        await().atMost(PATIENCE).until(() -> points("2026-09") == 5);
    }

    @Test
    @Order(4)
    void anExportOfTheSameDaysTakesThePlaceOfTheFirst() {
        officer.follow("Load another export");
        export("again.csv", AGAIN);
        officer.press("Evidence Portal");
        officer.press("Show what it says");
        assertThat(officer.main())
                .containsText(
                        "2 actions are new, 4 are in both and count once, and 2 that it does not have are taken back.");
        assertThat(officer.page().locator("#people")).hasCount(0);
        officer.press("Take it in");
        assertThat(fact("Actions of earlier exports taken back")).hasText("2");
        await().atMost(PATIENCE).until(() -> points("2026-09") == 5 && points("2026-10") == 1);
    }

    @Test
    @Order(5)
    void whoWasAtASessionIsPastedAndSeenInWhomTheSchemeReaches() {
        officer.goTo("The scheme", "Getting started");
        assertThat(step("Load last quarter")).containsText("2 loaded");
        officer.follow("Paste an attendance list");
        officer.field("What it was called").fill("Working with fathers");
        officer.field("Day").fill("2026-11-20");
        officer.field("Who was there")
                .fill("1. Moor, Alex\n2. Sian Evans (chair)\n3. ana@council.example\n4. Somebody Else");
        officer.press("Look at it");
        assertThat(officer.page().locator("#open")).containsText("Somebody Else");
        officer.press("Record that they were there");
        assertThat(fact("Recorded now")).hasText("3");
        await().atMost(PATIENCE).until(() -> points("2026-11") == 15);

        officer.follow("Getting started: what comes next");
        officer.follow("See whom it reaches");
        assertThat(fact("People")).hasText("10");
        assertThat(fact("Reached")).hasText("7");
        assertThat(fact("Dissemination: finding and reading evidence")).hasText("6");
        assertThat(fact("Interaction: weaving it into practice")).hasText("fewer than five");
        officer.look("first-hour-reach");
    }

    /** Its days are typed as 2 February, which is the same whichever way round a browser asks for it. */
    @Test
    @Order(6)
    void aPracticeWeekIsPlannedWithoutAMouse() {
        officer.goTo("The scheme", "Getting started");
        Page page = officer.page();
        Keyboard keyboard = new Keyboard(page);
        keyboard.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan a practice week")));
        assertThat(page.locator("h1")).isFocused();
        Locator plan = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan the campaign"));
        keyboard.press(plan);
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        keyboard.press(page.locator(".govuk-error-summary a").first());
        assertThat(officer.field("Name")).isFocused();
        keyboard.write(officer.field("Name"), "Practice week");
        keyboard.write(officer.field("First day"), "02022027");
        keyboard.write(
                officer.field("Topics"), "Working with fathers\nNeglect\nSupervision\nStrengths\nEvidence in court");
        keyboard.reach(page.getByLabel("north"));
        page.keyboard().press("Space");
        keyboard.press(plan);
        assertThat(page.locator("#done")).isFocused();
        assertThat(officer.main()).containsText("2 February 2027 to 8 February 2027");
        assertThat(fact("For")).hasText("everybody in north");
        officer.look("first-hour-practice-week");
    }

    @Test
    @Order(7)
    void theOrganisationGoesLiveAndNobodyIsWrittenToAboutThePast() {
        officer.goTo("The scheme", "Getting started");
        officer.follow("Record the assessment and the consultation, and go live");
        officer.field("Where is the data protection assessment?").fill("DPIA 2026-14");
        officer.field("When and how were staff and unions consulted?").fill("Joint committee, 10 November 2026");
        officer.press("Go live");
        assertThat(officer.page().locator("#done")).isFocused();
        officer.look("first-hour-live");
        officer.follow("See whom to thank");
        assertThat(officer.main()).not().containsText("There is no team yet");
        assertThat(officer.page().locator(".card")).not().hasCount(0);
        officer.goTo("My teams", "Boards");
        officer.goTo("The scheme", "Getting started");
        assertThat(officer.main()).containsText("Your organisation is live");
        assertThat(officer.main()).not().containsText("Next");
        assertThat(site.mails()).isZero();
    }

    @Test
    @Order(8)
    void whatWaitedForAPersonCountsWhenTheyGetTheNameItCameUnder() {
        site.did("vle:900", "late-1", "discussion.led", SUMMER.plus(120, ChronoUnit.DAYS), "");
        officer.page().locator("#sign-out").click();
        officer.close();
        officer = Visitor.signedIn(chromium, site, "dana@council.example");
        seeHeld("late-1");
        assertThat(officer.page().locator("#held")).containsText("nobody here has that name");

        officer.goTo("People", "People");
        officer.page().getByLabel("Name, e-mail address").fill("ana");
        officer.press("Find");
        officer.follow("Ana Cruz");
        officer.page()
                .getByText("Add a name by which another system knows them")
                .click();
        officer.field("Name in another system").fill("vle:900");
        officer.press("Add this name");
        assertThat(officer.page().locator("#done")).containsText("1 action that waited counts now.");
        officer.page().locator("#change").getByLabel("Away until and including").fill("2026-12-04");
        officer.press("Save");
        assertThat(officer.page().locator("#done")).containsText("Saved.");
        assertThat(fact("Was or is away")).containsText("4 December 2026");
        officer.look("link-officer-person");
    }

    @Test
    @Order(9)
    void aSuperUserIsConfirmedAndTheGoodyBagGiven() {
        List<String> types = List.of("discussion.led", "tool.used", "reflection.recorded");
        for (int week = 0; week < 9; week++) {
            site.did("vle:3", "w-" + week, types.get(week % 3), SUMMER.plus(7L * week, ChronoUnit.DAYS), "");
        }
        await().atMost(PATIENCE).until(() -> site.points("p3", "2026-06") == 41 && site.points("p3", "2026-07") == 28);
        site.closePeriods();
        officer.goTo("The scheme", "Super users and rewards");
        officer.look("link-officer-super-user");
        officer.page().locator(".card").getByLabel("Why").fill("Nine steady weeks");
        officer.press("Confirm (Siân Évans)");
        assertThat(officer.page().locator("#done")).containsText("Siân Évans is confirmed");
        officer.press("It is prepared (Siân Évans)");
        officer.press("It is given (Siân Évans)");
        assertThat(officer.page().locator("#rewards")).containsText("Given");
    }

    @Test
    @Order(10)
    void whatIsMissingIsAddedAndWhatIsWrongTakenBack() {
        officer.goTo("Records", "Corrections");
        officer.page().getByLabel("Who did it?").fill("tom");
        officer.page().getByLabel("Tom Fox").check();
        officer.field("What they did").selectOption("session.attended");
        officer.field("When").fill("2026-11-20T10:00");
        officer.page().locator("#add-action").getByLabel("Why").fill("Left off the list");
        officer.press("Add it");
        assertThat(officer.page().locator("#done")).containsText("brings 5 points");
        officer.field("Source").fill("learning.vle");
        officer.field("Id").fill("late-1");
        officer.page().locator("#void").getByLabel("Why").fill("Another Ana");
        officer.press("Take it back");
        assertThat(officer.page().locator("#done")).containsText("It is taken back");
        officer.follow("What was put right, and everything else that was decided");
        assertThat(officer.main()).containsText("Another Ana");
    }

    @Test
    @Order(11)
    void whatIsHeldIsSentAgainAndIfNothingMendsItDismissed() {
        site.did("vle:4", "odd-1", "dance.performed", SUMMER.plus(120, ChronoUnit.DAYS), "");
        seeHeld("odd-1");
        officer.look("link-officer-held");
        officer.press("Send again: learning.vle, odd-1");
        assertThat(officer.page().locator("#done")).containsText("If it is still wrong it is held again");
        seeHeld("odd-1");
        officer.page().getByText("Dismiss it").first().click();
        officer.page().getByLabel("should never count").fill("A trial of the system");
        officer.press("Dismiss");
        assertThat(officer.page().locator("#held")).containsText("Nothing is held");
    }

    /** Looks at what is held, again and again, until something is among it. */
    private static void seeHeld(String id) {
        await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
            officer.goTo("Records", "Audit");
            officer.goTo("Records", "What doesn’t count yet");
            assertThat(officer.page().locator("#held").innerText()).contains(id);
        });
    }

    private static void export(String name, String content) {
        officer.choose("Usage export", name, content);
        officer.press("Look at it");
        assertThat(officer.page().locator("#columns")).isVisible();
    }

    private static Locator fact(String name) {
        return officer.page()
                .locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions()
                        .setHas(officer.page()
                                .locator("dt")
                                .getByText(name, new Locator.GetByTextOptions().setExact(true))))
                .locator("dd");
    }

    private static int points(String month) {
        return List.of("p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9").stream()
                .mapToInt(person -> site.points(person, month))
                .sum();
    }
}
