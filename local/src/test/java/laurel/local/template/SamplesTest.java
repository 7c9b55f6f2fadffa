package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Alias;
import laurel.award.Award;
import laurel.campaign.Campaign;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.DynamoSchemeStore;
import laurel.catalogue.Scheme;
import laurel.catalogue.StoredScheme;
import laurel.closing.DynamoClosingStore;
import laurel.imports.Notes;
import laurel.imports.S3Uploads;
import laurel.imports.UploadId;
import laurel.imports.UploadKeys;
import laurel.ledger.DynamoAwards;
import laurel.ledger.DynamoHeldEvents;
import laurel.ledger.DynamoLedger;
import laurel.ledger.Entry;
import laurel.ledger.HeldEvent;
import laurel.ledger.Holder;
import laurel.mail.AwardId;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.Kind.Group;
import laurel.mail.outcome.AddressDigest;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.mail.outcome.Outcomes;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoLooks;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.GoLive;
import laurel.organisation.Looks;
import laurel.people.DynamoAliases;
import laurel.people.DynamoDirectory;
import laurel.people.DynamoPersonWriter;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.preferences.DynamoPreferences;
import laurel.preferences.Goal;
import laurel.preferences.Preferences;
import laurel.progress.Engine;
import laurel.progress.YearProgress;
import laurel.stoplink.DynamoStopTokens;
import laurel.stoplink.StopLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every sample, given to the function that it is a sample for. */
class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PersonId ALEX = new PersonId("p28400");
    private static final PersonId SAM = new PersonId("p10002");
    private static final String PEOPLE = """
            person_id,name,email,team,service_area,role,aliases
            p28400,Alex Moor,learner28400@council.example,team-00,adults,champion,vle:28400
            p10002,Sam Okafor,sam.okafor@council.example,team-00,adults,staff,
            """;

    /** What has to be there before a sample, and what has to have happened after it. */
    private interface Case {
        void run(JsonNode sample) throws Exception;
    }

    private static QuietStack stack;
    private static DynamoLedger ledger;
    private static DynamoAwards awards;
    private static DynamoHeldEvents held;

    private final Map<String, Case> cases = Map.ofEntries(
            Map.entry("announce-actions-stream", this::aHeldActionIsToldAndItsMarkTakenOff),
            Map.entry("announce-progress-stream", this::anAwardIsToldAsTheSampleOfRecogniseHasIt),
            Map.entry("announce-sweep", this::whatTheStreamsMissedIsTold),
            Map.entry("import-people", this::thePeopleOfTheFileAreThere),
            Map.entry("import-people-resume", this::whatWaitedForAnAliasIsCounted),
            Map.entry("import-people-plan", this::whoIsOnAListWasThere),
            Map.entry("manage-imports-begin", this::anUploadIsBegunByALinkOfficerAlone),
            Map.entry("manage-imports-part", this::aPartOfAFileIsKept),
            Map.entry("manage-imports-changes", this::whatAPeopleFileWouldChangeIsShown),
            Map.entry("manage-imports-apply", this::aPeopleFileIsHandedInOnce),
            Map.entry("manage-imports-columns", this::theColumnsOfAnExportAreShown),
            Map.entry("manage-imports-rows", this::whatAnExportSaysIsShown),
            Map.entry("manage-imports-attendance", this::theListOfASessionIsHandedOver),
            Map.entry("keep-failed", this::whatWasGivenUpOnIsOnTheList),
            Map.entry("mail-outcome", this::whoseEmailCameBackIsNotWrittenToAgain),
            Map.entry("recognise", this::thePersonIsThankedOnce),
            Map.entry("recognise-thanks", this::whatAColleagueSaysIsPassedOn),
            Map.entry("plan-feedback", this::theTeamsWhoseDayItIsAreCalled),
            Map.entry("plan-feedback-team", this::whoHasSomethingToGainGetsFeedbackOnce),
            Map.entry("plan-digest", this::everyTeamIsCalledOnAMonday),
            Map.entry("plan-digest-team", this::aChampionWithNothingToTellGetsNoDigest),
            Map.entry("record-action", this::theActionsAreRecordedAndTheVoidedOneDoesNotCount),
            Map.entry("release-mail", this::whoeverWaitsForAnEmailGetsIt),
            Map.entry("review-held-list", this::whatIsHeldIsListed),
            Map.entry("review-held-send-again", this::whatIsHeldIsOnTheBusAgain),
            Map.entry("manage-catalogue-list", this::theVersionsAreListed),
            Map.entry("manage-catalogue-version", this::aVersionIsToldInPlainWords),
            Map.entry("manage-catalogue-publish", this::theNextVersionIsPublishedByALinkOfficer),
            Map.entry("manage-catalogue-rebuild", this::aRebuildIsOrdered),
            Map.entry("manage-catalogue-rebuild-seen", this::howFarARebuildHasComeIsTold),
            Map.entry("simulate-catalogue", this::whatAProposalWouldChangeIsToldAndNothingWritten),
            Map.entry("rebuild-progress", this::p6ProgressThatWasThrownAwayIsThereAgain),
            Map.entry("manage-campaigns-create", this::theCampaignIsPlanned),
            Map.entry("manage-campaigns-list", this::theCampaignsAreListed),
            Map.entry("view-campaign", this::somebodySeesHowFarTheyAreInACampaign),
            Map.entry("follow-renewal", this::somebodySeesTheirStandardFour),
            Map.entry("follow-renewal-draft", this::somebodyStartsTheirRecordFromWhatTheyRecorded),
            Map.entry("follow-renewal-done", this::somebodysOwnNoteIsKept),
            Map.entry("manage-preferences", this::somebodySeesWhatThereIsToChoose),
            Map.entry("manage-preferences-change", this::whatSomebodyChoosesIsKept),
            Map.entry("manage-preferences-renew-links", this::earlierLinksAreDead),
            Map.entry("manage-privacy-held", this::somebodySeesWhatIsHeldAboutThem),
            Map.entry("manage-privacy-export", this::somebodyTakesAlongWhatIsHeldAboutThem),
            Map.entry("manage-privacy-object", this::whatSomebodyDoesWhoObjectsIsNotKept),
            Map.entry("manage-privacy-ask", this::thatSomebodyAsksToBeErasedIsNoted),
            Map.entry("manage-privacy-erasures", this::whoAsksToBeErasedIsListed),
            Map.entry("manage-privacy-erase", this::anErasureIsOrdered),
            Map.entry("manage-privacy-let-back", this::whoWasErasedMayComeBack),
            Map.entry("erase-people", this::p8WhoIsErasedIsNamedNowhere),
            Map.entry("erase-people-forget", this::whatIsOlderThanItIsKeptIsTakenOut),
            Map.entry("stop-mail", this::lookingAtALinkChangesNothing),
            Map.entry("stop-mail-one-click", this::oneClickStopsThoseEmails),
            Map.entry("view-badges", this::somebodySeesTheirBadges),
            Map.entry("view-badges-profile", this::somebodySeesWhoTheyAre),
            Map.entry("view-badges-award", this::somebodySeesWhatBroughtTheirBadge),
            Map.entry("view-badges-history", this::somebodySeesWhatTheyDid),
            Map.entry("view-badges-points", this::somebodySeesTheirPointsByMonth),
            Map.entry("publish-badge", this::somebodyShowsABadgeAtAnAddress),
            Map.entry("publish-badge-look", this::whetherABadgeIsShownIsTold),
            Map.entry("publish-badge-take-back", this::aBadgeIsShownNoMore),
            Map.entry("show-badge", this::aBadgeThatIsShownIsSeenByAnybody),
            Map.entry("view-board", this::aChampionSeesTheirTeamsBoard),
            Map.entry("close-period", this::whoQualifiesIsListed),
            Map.entry("manage-awards", this::whoIsPutForwardIsGivenTheBadge),
            Map.entry("correct-actions-void", this::whatALinkOfficerTakesBackDoesNotCount),
            Map.entry("correct-actions-doubt", this::whatSomebodySaysIsWrongIsKept),
            Map.entry("correct-actions-doubt-seen", this::somebodySeesWhatTheySaid),
            Map.entry("correct-actions-doubts", this::aLinkOfficerSeesWhatPeopleSayIsWrong),
            Map.entry("correct-actions-doubt-answered", this::aLinkOfficerPutsItRight),
            Map.entry("correct-actions-add", this::whatALinkOfficerAddsCounts),
            Map.entry("report-actions", this::whatSomebodyReportsWaits),
            Map.entry("report-actions-list", this::somebodySeesWhatTheyReported),
            Map.entry("report-actions-yes", this::whatAChampionSaysYesToCounts),
            Map.entry("thank-colleagues", this::whatSomebodySaysIsCountedAndPassedOnInTheirWords),
            Map.entry("thank-colleagues-find", this::aColleagueIsFoundByName),
            Map.entry("thank-colleagues-whom", this::aChampionSeesWhomToThank),
            Map.entry("view-reach", this::aLinkOfficerSeesHowManyAreReached),
            Map.entry("view-reach-trends", this::aLinkOfficerSeesServiceAreasOverTime),
            Map.entry("view-reach-activity", this::aTeamOfFewIsNotShownOverTime),
            Map.entry("view-quiet", this::nobodyIsQuietOnTheDayOfGoingLive),
            Map.entry("view-quiet-looked", this::somebodySeesWhoLooked),
            Map.entry("manage-held", this::aLinkOfficerSeesWhatIsHeld),
            Map.entry("manage-held-send-again", this::whatALinkOfficerSendsAgainIsOnTheBus),
            Map.entry("manage-held-dismiss", this::whatALinkOfficerDismissesIsOffTheList),
            Map.entry("manage-people", this::aLinkOfficerFindsSomebody),
            Map.entry("manage-people-change", this::aLinkOfficerMovesSomebodyToAnotherTeam),
            Map.entry("manage-people-live", this::theOrganisationIsLiveAndStaysAsItWentLive));

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        stack = new QuietStack(folder);
        ledger = new DynamoLedger(
                stack.dynamo,
                stack.settings,
                new Engine(Scheme.of(CatalogueReader.shipped()), ZoneId.of("Europe/London")));
        awards = new DynamoAwards(stack.dynamo, stack.settings);
        held = new DynamoHeldEvents(stack.dynamo, stack.settings);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @BeforeEach
    void anEmptyOrganisationThatIsLive() throws Exception {
        stack.forget();
        new GoLive(new DynamoOrganisationStore(stack.dynamo, stack.settings), stack.settings.clock())
                .goLive("a test", "none", "none");
    }

    static Stream<String> samples() throws IOException {
        return TemplateFile.samples().map(path -> path.getFileName().toString().replace(".json", ""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleDoesWhatItsFunctionIsFor(String name) throws Exception {
        assertThat(cases).as("a case for every sample").containsKey(name);
        cases.getOrDefault(name, sample -> {}).run(TemplateFile.sample(name));
    }

    private void aHeldActionIsToldAndItsMarkTakenOff(JsonNode sample) throws Exception {
        put(stack.settings.actionsTable(), sample);

        assertNothingFailed(stack.invoke("AnnounceFunction", sample));

        assertThat(stack.told()).singleElement().satisfies(event -> {
            assertThat(event.path("source").asText()).isEqualTo("laurel");
            assertThat(event.path("detail-type").asText()).isEqualTo("Action Held");
            assertThat(event.path("detail")).isEqualTo(JSON.readTree("""
                    {"organisation":"council","source":"bookings","id":"session-313/p9","reason":"unknown-person"}"""));
        });
        assertOnlyTheMarkIsGone(stack.settings.actionsTable(), sample);
    }

    private void anAwardIsToldAsTheSampleOfRecogniseHasIt(JsonNode sample) throws Exception {
        put(stack.settings.progressTable(), sample);

        assertNothingFailed(stack.invoke("AnnounceFunction", sample));

        JsonNode recognise = TemplateFile.sample("recognise");
        assertThat(stack.told()).singleElement().satisfies(event -> {
            for (String part : List.of("source", "detail-type", "detail")) {
                assertThat(event.path(part)).isEqualTo(recognise.path(part));
            }
        });
        assertOnlyTheMarkIsGone(stack.settings.progressTable(), sample);
    }

    private void whatTheStreamsMissedIsTold(JsonNode sample) throws Exception {
        put(stack.settings.actionsTable(), TemplateFile.sample("announce-actions-stream"));
        put(stack.settings.progressTable(), TemplateFile.sample("announce-progress-stream"));

        stack.invoke("AnnounceFunction", sample);

        assertThat(stack.told())
                .extracting(event -> event.path("detail-type").asText())
                .containsExactlyInAnyOrder("Badge Awarded", "Action Held");
        assertOnlyTheMarkIsGone(stack.settings.actionsTable(), TemplateFile.sample("announce-actions-stream"));
        assertOnlyTheMarkIsGone(stack.settings.progressTable(), TemplateFile.sample("announce-progress-stream"));
    }

    private void thePeopleOfTheFileAreThere(JsonNode sample) {
        importPeople(sample);

        DynamoDirectory directory = new DynamoDirectory(stack.dynamo, stack.settings);
        assertThat(directory.person(ALEX).orElseThrow().name()).isEqualTo("Alex Moor");
        assertThat(directory.who(new Alias("vle:28400"))).contains(ALEX);
        assertThat(directory.who(new Alias("mailto:sam.okafor@council.example")))
                .contains(SAM);
        assertThat(stack.s3
                        .getObjectAsBytes(get -> get.bucket("laurel-imports").key("people/2026-11-23.report.json"))
                        .asUtf8String())
                .contains("\"created\"");
    }

    private void whoIsOnAListWasThere(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        String key = sample.at("/detail/object/key").asText();
        UploadId id = new UploadKeys(stack.settings).upload(key, Notes.PLAN).orElseThrow();
        new S3Uploads(stack.s3, stack.settings).put(id, Notes.PLAN, """
                {"kind":"attendance","title":"Working with fathers","day":"2026-11-20","type":"session.attended",
                 "topics":["fathers"],"standards":[],"people":["p28400"]}""".getBytes(StandardCharsets.UTF_8));

        stack.invoke("ImportPeopleFunction", sample);
        stack.invoke("ImportPeopleFunction", sample);

        assertThat(points(ALEX)).isEqualTo(5);
    }

    private void anUploadIsBegunByALinkOfficerAlone(JsonNode sample) throws Exception {
        assertThat(stack.invoke("ManageImportsFunction", sample)
                        .path("statusCode")
                        .asInt())
                .isEqualTo(403);
        aLinkOfficer();

        assertThat(body(stack.invoke("ManageImportsFunction", sample))
                        .path("id")
                        .asText())
                .matches("[0-9a-f]{32}");
    }

    private void aPartOfAFileIsKept(JsonNode sample) throws Exception {
        aLinkOfficer();
        JsonNode none = stack.invoke("ManageImportsFunction", sample);
        assertThat(none.path("statusCode").asInt()).isEqualTo(404);
        begun(sample);

        assertThat(body(stack.invoke("ManageImportsFunction", sample))
                        .path("kind")
                        .asText())
                .isEqualTo("people");
    }

    private void whatAPeopleFileWouldChangeIsShown(JsonNode sample) throws Exception {
        aLinkOfficer();
        begun(sample);

        JsonNode body = body(stack.invoke("ManageImportsFunction", sample));

        assertThat(body.at("/created/items/0/name").asText()).isEqualTo("Sam Okafor");
        assertThat(body.at("/refused/inAll").asInt()).isZero();
        ObjectNode tooMany = sample.deepCopy();
        tooMany.putObject("queryStringParameters").put("limit", "201");
        assertThat(stack.invoke("ManageImportsFunction", tooMany).toString())
                .contains("limit: send how many to show, 1 to 200.");
    }

    private void aPeopleFileIsHandedInOnce(JsonNode sample) throws Exception {
        aLinkOfficer();
        UploadId id = begun(sample);

        assertThat(body(stack.invoke("ManageImportsFunction", sample))
                        .path("state")
                        .asText())
                .isEqualTo("running");
        stack.invoke("ManageImportsFunction", sample);
        assertThat(new DynamoAudit(stack.dynamo, stack.settings).latest(10))
                .extracting(AuditLine::what)
                .containsExactly("import-people");
        assertThat(stack.s3
                        .getObjectAsBytes(get -> get.bucket("laurel-imports").key("people/council." + id + ".csv"))
                        .asUtf8String())
                .startsWith("person_id");
    }

    private void theListOfASessionIsHandedOver(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ManageImportsFunction", sample));

        UploadId id = UploadId.parse(body.path("id").asText()).orElseThrow();
        assertThat(new Notes(new S3Uploads(stack.s3, stack.settings))
                        .read(id, Notes.PLAN)
                        .orElseThrow()
                        .path("people"))
                .hasToString("[\"p28400\",\"p10002\"]");
    }

    private void theColumnsOfAnExportAreShown(JsonNode sample) throws Exception {
        aLinkOfficer();
        anExport(sample);

        JsonNode body = body(stack.invoke("ManageImportsFunction", sample));

        assertThat(body.path("columns")).hasToString("[\"Email\",\"Title\",\"Date\"]");
        assertThat(body.at("/guess/columns/address").asText()).isEqualTo("Email");
    }

    private void whatAnExportSaysIsShown(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();
        anExport(sample);

        JsonNode body = body(stack.invoke("ManageImportsFunction", sample));

        assertThat(body.path("actions").asInt()).isEqualTo(2);
        assertThat(body.path("found").asInt()).isEqualTo(1);
        assertThat(body.at("/uncertain/items/0/key").asText()).isEqualTo("mailto:nobody@else.example");
    }

    private static void anExport(JsonNode sample) {
        UploadId id = UploadId.parse(sample.at("/pathParameters/id").asText()).orElseThrow();
        S3Uploads uploads = new S3Uploads(stack.s3, stack.settings);
        uploads.put(id, Notes.ABOUT, """
                {"kind":"usage","name":"export.csv","by":"p10001","at":"2026-11-23T09:00:00Z"}""".getBytes(StandardCharsets.UTF_8));
        uploads.put(id, "part-01", """
                Email,Title,Date
                sam.okafor@council.example,Guide,03/10/2026
                nobody@else.example,Guide,03/10/2026
                """.getBytes(StandardCharsets.UTF_8));
    }

    /** The people file of a sample was begun, and its only part is there. */
    private static UploadId begun(JsonNode sample) throws IOException {
        UploadId id = UploadId.parse(sample.at("/pathParameters/id").asText()).orElseThrow();
        S3Uploads uploads = new S3Uploads(stack.s3, stack.settings);
        uploads.put(id, Notes.ABOUT, """
                {"kind":"people","name":"people.csv","by":"p10001","at":"2026-11-23T09:00:00Z"}""".getBytes(StandardCharsets.UTF_8));
        uploads.put(
                id,
                "part-01",
                TemplateFile.sample("manage-imports-part").path("body").binaryValue());
        return id;
    }

    private void whatWaitedForAnAliasIsCounted(JsonNode sample) throws Exception {
        record("learning.vle", action("d1", "discussion.led"));
        assertThat(held.list()).extracting(HeldEvent::reason).containsExactly(HeldEvent.Reason.UNKNOWN_PERSON);
        importThatDiedBeforeItRecordedWhatWaited();

        stack.invoke("ImportPeopleFunction", sample);

        assertThat(points(ALEX)).isPositive();
        assertThat(held.list()).isEmpty();
    }

    private void whoseEmailCameBackIsNotWrittenToAgain(JsonNode sample) {
        assertNothingFailed(stack.invoke("MailOutcomeFunction", sample));
        assertNothingFailed(stack.invoke("MailOutcomeFunction", sample));

        assertThat(new DynamoSuppressions(stack.dynamo, stack.settings).all())
                .singleElement()
                .satisfies(suppression -> {
                    assertThat(suppression.digest()).isEqualTo(AddressDigest.of("sam.okafor@council.example"));
                    assertThat(suppression.whose()).isEqualTo(SAM);
                });
        String mail = "010b0192a5f3c1d4-2f6f0c1e-7d0e-4e0a-9a39-000000000001-000000";
        assertThat(new DynamoOutcomes(stack.dynamo, stack.settings)
                        .find(SAM, mail)
                        .orElseThrow()
                        .steps())
                .containsOnlyKeys(Outcomes.Step.SENT, Outcomes.Step.BOUNCED);

        ObjectNode torn = sample.deepCopy();
        ((ObjectNode) torn.at("/Records/0")).put("body", "{\"source\":\"aws.ses\"}");
        assertThat(stack.invoke("MailOutcomeFunction", torn).path("batchItemFailures"))
                .hasToString("[{\"itemIdentifier\":\"0d1f7f3e-3c53-4b6c-a2a5-000000000031\"}]");
    }

    private void whatWasGivenUpOnIsOnTheList(JsonNode sample) {
        assertNothingFailed(stack.invoke("KeepFailedFunction", sample));

        assertThat(held.list())
                .as("the first and the last message hold the same event")
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.reason()).isEqualTo(HeldEvent.Reason.FAILED))
                .anySatisfy(event -> assertThat(event.id()).isEqualTo("session-312/p2"))
                .anySatisfy(event -> {
                    assertThat(event.detailType()).isEqualTo("Badge Awarded");
                    assertThat(event.message()).contains("SdkClientException");
                });
    }

    private void thePersonIsThankedOnce(JsonNode sample) throws Exception {
        somebodyDidSomething();

        stack.invoke("RecogniseFunction", sample);
        stack.invoke("RecogniseFunction", sample);

        assertAlexIsThankedOnce();
    }

    private void theActionsAreRecordedAndTheVoidedOneDoesNotCount(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        assertNothingFailed(stack.invoke("RecordActionFunction", sample));

        assertThat(points(SAM)).isPositive();
        assertThat(awards.of(SAM)).extracting(Award::badge).containsExactly("first-steps");
        assertThat(points(ALEX)).isZero();
        assertThat(awards.of(ALEX)).isEmpty();
        assertThat(ledger.latest(new Holder.Known(ALEX), Instant.EPOCH, null, 5))
                .singleElement()
                .matches(Entry::voided);
        assertThat(held.list()).isEmpty();
    }

    private void whoeverWaitsForAnEmailGetsIt(JsonNode sample) throws Exception {
        somebodyDidSomething();
        Instant now = stack.settings.clock().instant();
        new DynamoMailStore(stack.dynamo, stack.settings)
                .note(new AwardId(ALEX, "first-steps", "once").message(), now, now);

        JsonNode answer = stack.invoke("ReleaseMailFunction", sample);

        assertThat(answer.path("people").asInt()).isEqualTo(1);
        assertAlexIsThankedOnce();
    }

    private void whatAColleagueSaysIsPassedOn(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        stack.invoke("RecogniseFunction", sample);
        assertThat(stack.mails()).as("before it is recorded").isEmpty();
        record("learning.vle", sample.path("detail").toString());

        stack.invoke("RecogniseFunction", sample);
        stack.invoke("RecogniseFunction", sample);

        assertThat(stack.mails())
                .as(() -> new DynamoMailStore(stack.dynamo, stack.settings)
                        .all(ALEX)
                        .toString())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo("learner28400@council.example");
                    assertThat(mail.subject()).isEqualTo("Thanks from A colleague");
                    assertThat(mail.text()).contains("The journal club on attachment");
                });
    }

    private void theTeamsWhoseDayItIsAreCalled(JsonNode sample) throws Exception {
        importTeams();

        stack.invoke("PlanFeedbackFunction", sample);

        assertThat(stack.told()).singleElement().satisfies(event -> {
            JsonNode team = TemplateFile.sample("plan-feedback-team");
            for (String part : List.of("source", "detail-type", "detail")) {
                assertThat(event.path(part)).isEqualTo(team.path(part));
            }
        });
    }

    private void whoHasSomethingToGainGetsFeedbackOnce(JsonNode sample) throws Exception {
        importTeams();
        record("learning.vle", action("d1", "discussion.led"));
        stack.told();

        stack.invoke("PlanFeedbackFunction", sample);
        stack.invoke("PlanFeedbackFunction", sample);

        assertThat(stack.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("learner28400@council.example");
            assertThat(mail.subject()).startsWith("Your next step with evidence");
        });
    }

    private void everyTeamIsCalledOnAMonday(JsonNode sample) throws Exception {
        importTeams();

        stack.invoke("PlanDigestFunction", sample);

        assertThat(stack.told())
                .extracting(event -> event.at("/detail/team").asText())
                .containsExactlyInAnyOrder("team-00", "team-06");
    }

    private void aChampionWithNothingToTellGetsNoDigest(JsonNode sample) throws Exception {
        importTeams();

        JsonNode answer = stack.invoke("PlanDigestFunction", sample);

        assertThat(answer.path("messages").asInt()).isEqualTo(1);
        assertThat(stack.mails()).isEmpty();
    }

    /** Alex, a champion, in a team whose Monday for feedback it is, and Sam in another. */
    private static void importTeams() throws IOException {
        importPeople(TemplateFile.sample("import-people"), PEOPLE.replaceFirst("team-00", "team-06"));
    }

    private void whatIsHeldIsListed(JsonNode sample) throws Exception {
        record("bookings", action("s1", "no.such.type"));

        JsonNode answer = stack.invoke("ReviewHeldFunction", sample);

        assertThat(answer.path("held")).singleElement().satisfies(event -> {
            assertThat(event.path("key").asText())
                    .isEqualTo(held.list().getFirst().key());
            assertThat(event.path("reason").asText()).isEqualTo("unknown-type");
            assertThat(event.path("source").asText()).isEqualTo("bookings");
            assertThat(event.path("id").asText()).isEqualTo("s1");
        });
    }

    private void whatIsHeldIsOnTheBusAgain(JsonNode sample) throws Exception {
        String detail = action("s1", "no.such.type");
        record("bookings", detail);

        stack.invoke("ReviewHeldFunction", sample);

        assertThat(stack.told()).singleElement().satisfies(event -> {
            assertThat(event.path("source").asText()).isEqualTo("bookings");
            assertThat(event.path("detail-type").asText()).isEqualTo("Engagement Action");
            assertThat(event.path("detail")).isEqualTo(JSON.readTree(detail));
        });
        assertThat(held.list()).isEmpty();
    }

    private void somebodySeesTheirBadges(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ViewBadgesFunction", sample));

        assertThat(body.at("/person/id").asText()).isEqualTo("p28400");
        assertThat(body.at("/points/total").asInt()).isEqualTo(points(ALEX)).isPositive();
        assertThat(body.at("/awards/0/badge").asText()).isEqualTo("first-steps");
        assertThat(body.at("/awards/0/path").asText()).isEqualTo("/api/me/awards/first-steps/once");
    }

    private void somebodySeesWhoTheyAre(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ViewBadgesFunction", sample));

        assertThat(body.at("/organisation/state").asText()).isEqualTo("live");
        assertThat(body.path("person")).isEqualTo(JSON.readTree("""
                {"id":"p28400","name":"Alex Moor","team":"team-00","role":"champion","here":true,"boards":["team-00","organisation"]}"""));
        assertThat(body.at("/periods/year/period").asText()).isEqualTo("2026");
    }

    private void somebodySeesWhatBroughtTheirBadge(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ViewBadgesFunction", sample));

        assertThat(body.path("name").asText()).isEqualTo("First Steps");
        assertThat(body.path("reason").asText()).endsWith(", your first action.");
        assertThat(body.path("actions")).hasSize(1);
    }

    private void somebodySeesWhatTheyDid(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ViewBadgesFunction", sample));

        assertThat(body.at("/actions/0/id").asText()).isEqualTo("d1");
        assertThat(body.at("/actions/0/points").asInt()).isEqualTo(points(ALEX));
        assertThat(body.has("next")).isFalse();
    }

    private void somebodySeesTheirPointsByMonth(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ViewBadgesFunction", sample));

        assertThat(body.path("total").asInt()).isEqualTo(points(ALEX)).isPositive();
        assertThat(body.at("/months/11/month").asText()).isEqualTo("2026-11");
        assertThat(body.at("/months/11/total").asInt()).isEqualTo(points(ALEX));
    }

    private void somebodyShowsABadgeAtAnAddress(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("PublishBadgeFunction", sample));

        assertThat(body.path("published").asBoolean()).isTrue();
        assertThat(body.path("address").asText()).matches(".*/b/[A-Za-z0-9_-]{22}");
        assertThat(body(stack.invoke("PublishBadgeFunction", sample)))
                .as("asked again")
                .isEqualTo(body);
        assertThat(body(stack.invoke("PublishBadgeFunction", TemplateFile.sample("publish-badge-look"))))
                .isEqualTo(body);
    }

    private void whetherABadgeIsShownIsTold(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("PublishBadgeFunction", sample));

        assertThat(body).isEqualTo(JSON.readTree("{\"published\":false}"));
    }

    private void aBadgeIsShownNoMore(JsonNode sample) throws Exception {
        somebodyDidSomething();
        JsonNode shown = withToken(TemplateFile.sample("show-badge"), published());

        assertThat(body(stack.invoke("PublishBadgeFunction", sample)))
                .isEqualTo(JSON.readTree("{\"published\":false}"));

        assertThat(stack.invoke("ShowBadgeFunction", shown).path("statusCode").asInt())
                .isEqualTo(404);
    }

    private void aBadgeThatIsShownIsSeenByAnybody(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode answer = stack.invoke("ShowBadgeFunction", withToken(sample, published()));

        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("body").asText()).contains("Alex Moor", "First Steps", "/badges/first-steps.svg");
        JsonNode madeUp = stack.invoke("ShowBadgeFunction", sample);
        assertThat(madeUp.path("statusCode").asInt()).isEqualTo(404);
        assertThat(madeUp.path("headers")).isEqualTo(answer.path("headers"));
    }

    private String published() throws Exception {
        JsonNode body = body(stack.invoke("PublishBadgeFunction", TemplateFile.sample("publish-badge")));
        return body.path("address").asText().replaceFirst(".*/", "");
    }

    private static JsonNode withToken(JsonNode sample, String token) {
        ObjectNode event = sample.deepCopy();
        event.withObject("/pathParameters").put("token", token);
        return event;
    }

    private void whatSomebodySaysIsWrongIsKept(JsonNode sample) throws Exception {
        somebodyDidSomething();

        assertThat(body(stack.invoke("CorrectActionsFunction", sample))
                        .path("state")
                        .asText())
                .isEqualTo("waits");
    }

    private void somebodySeesWhatTheySaid(JsonNode sample) throws Exception {
        somebodyDidSomething();
        stack.invoke("CorrectActionsFunction", TemplateFile.sample("correct-actions-doubt"));

        assertThat(body(stack.invoke("CorrectActionsFunction", sample))
                        .path("note")
                        .asText())
                .isEqualTo("It was my colleague who led it.");
    }

    private void aLinkOfficerSeesWhatPeopleSayIsWrong(JsonNode sample) throws Exception {
        assertThat(doubts(sample)).singleElement().satisfies(doubt -> {
            assertThat(doubt.path("person").asText()).isEqualTo("Alex Moor");
            assertThat(doubt.path("name").asText()).isEqualTo("Led a discussion");
        });
    }

    private void aLinkOfficerPutsItRight(JsonNode sample) throws Exception {
        JsonNode doubt = doubts(TemplateFile.sample("correct-actions-doubts")).path(0);
        ObjectNode event = sample.deepCopy();
        event.withObject("/pathParameters").put("id", doubt.path("doubt").asText());

        assertThat(body(stack.invoke("CorrectActionsFunction", event))
                        .path("state")
                        .asText())
                .isEqualTo("put-right");

        assertThat(points(ALEX)).isZero();
    }

    private JsonNode doubts(JsonNode sample) throws Exception {
        somebodyDidSomething();
        aPerson(new PersonId("p10001"), "robin.marsh@council.example", Role.LINK_OFFICER, null);
        stack.invoke("CorrectActionsFunction", TemplateFile.sample("correct-actions-doubt"));
        return body(stack.invoke("CorrectActionsFunction", sample)).path("doubts");
    }

    private void aChampionSeesTheirTeamsBoard(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ViewBoardFunction", sample));

        assertThat(body.path("team").asText()).isEqualTo("team-00");
        assertThat(body.path("period").asText()).isEqualTo("2026-11");
        assertThat(body.path("note").asText())
                .as("two people are too few for a board")
                .isNotEmpty();
    }

    private void theVersionsAreListed(JsonNode sample) throws Exception {
        linkOfficers();

        JsonNode versions =
                body(stack.invoke("ManageCatalogueFunction", sample)).path("versions");

        assertThat(versions).singleElement().satisfies(version -> {
            assertThat(version.path("version").asInt()).isEqualTo(1);
            assertThat(version.path("today").asBoolean()).isTrue();
        });
    }

    private void aVersionIsToldInPlainWords(JsonNode sample) throws Exception {
        linkOfficers();

        JsonNode version = body(stack.invoke("ManageCatalogueFunction", sample));

        assertThat(version.path("types"))
                .anySatisfy(type -> assertThat(type.path("brings").asText())
                        .isEqualTo("1 point each, 5 a day, 40 a month, each resource once a day"));
        assertThat(version.path("badges")).anySatisfy(badge -> assertThat(badge.path("asks"))
                .extracting(JsonNode::asText)
                .contains("at least 20 points from more than reading, watching and listening"));
    }

    private void theNextVersionIsPublishedByALinkOfficer(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        assertThat(stack.invoke("ManageCatalogueFunction", sample)
                        .path("statusCode")
                        .asInt())
                .as("of a champion")
                .isEqualTo(403);
        linkOfficers();

        JsonNode answer = stack.invoke("ManageCatalogueFunction", sample);

        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(201);
        assertThat(scheme().published()).singleElement().satisfies(published -> {
            assertThat(published.by()).isEqualTo(ALEX.value());
            assertThat(published.version().from()).isEqualTo(YearMonth.of(2027, 3));
        });
        assertThat(new DynamoAudit(stack.dynamo, stack.settings).latest(9))
                .extracting(AuditLine::what)
                .containsExactly("catalogue-published");
    }

    private void aRebuildIsOrdered(JsonNode sample) throws Exception {
        linkOfficers();

        JsonNode answer = stack.invoke("ManageCatalogueFunction", sample);

        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(202);
        assertThat(body(answer).path("stage").asText()).isEqualTo("rebuilding");
        assertThat(body(answer).path("years")).hasToString("[2026]");
        assertThat(scheme().editions()).containsKey(2026);
    }

    private void howFarARebuildHasComeIsTold(JsonNode sample) throws Exception {
        linkOfficers();
        assertThat(body(stack.invoke("ManageCatalogueFunction", sample))).hasToString("{\"stage\":\"none\"}");
        repairOrdered();

        JsonNode job = body(stack.invoke("ManageCatalogueFunction", sample));

        assertThat(job.path("everything").asBoolean()).isTrue();
        assertThat(job.path("by").asText()).isEqualTo(ALEX.value());
    }

    private void whatAProposalWouldChangeIsToldAndNothingWritten(JsonNode sample) throws Exception {
        linkOfficers();
        record("learning.vle", action("d1", "discussion.led"));

        JsonNode answer = stack.invoke("SimulateCatalogueFunction", sample);

        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(200);
        JsonNode found = body(answer);
        assertThat(found.path("complete").asBoolean()).isTrue();
        assertThat(found.path("people").asInt()).isEqualTo(2);
        assertThat(found.path("active").asInt()).isEqualTo(1);
        assertThat(found.path("badges")).singleElement().satisfies(badge -> {
            assertThat(badge.path("id").asText()).isEqualTo("discussion-starter");
            assertThat(badge.path("gain").asInt()).isEqualTo(1);
        });
        assertThat(found.path("rewards")).isEmpty();
        assertThat(scheme()).isEqualTo(StoredScheme.NOTHING);
        assertThat(awards.of(ALEX)).extracting(Award::badge).containsExactly("first-steps");
    }

    private void p6ProgressThatWasThrownAwayIsThereAgain(JsonNode sample) throws Exception {
        linkOfficers();
        record("learning.vle", action("d1", "discussion.led"));
        int before = points(ALEX);
        for (Map<String, AttributeValue> item : stack.dynamo
                .scanPaginator(scan -> scan.tableName(stack.settings.progressTable()))
                .items()) {
            stack.dynamo.deleteItem(delete -> delete.tableName(stack.settings.progressTable())
                    .key(Map.of("person", item.get("person"), "item", item.get("item"))));
        }
        assertThat(stack.invoke("RebuildProgressFunction", sample).path("stage").asText())
                .isEqualTo("none");
        repairOrdered();

        JsonNode answer = stack.invoke("RebuildProgressFunction", sample);

        assertThat(answer.path("stage").asText()).isEqualTo("done");
        assertThat(answer.path("failed").asInt()).isZero();
        assertThat(points(ALEX)).isEqualTo(before).isPositive();
        assertThat(awards.of(ALEX)).extracting(Award::badge).containsExactly("first-steps");
    }

    private void somebodySeesWhatIsHeldAboutThem(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode body = body(stack.invoke("ManagePrivacyFunction", sample));

        assertThat(body.at("/person/name").asText()).isEqualTo("Alex Moor");
        assertThat(body.path("never").asText()).contains("appraisal");
        assertThat(body.path("parts"))
                .extracting(part -> part.path("id").asText())
                .contains("profile", "ledger", "progress", "mail", "audit");
        assertThat(body.path("parts"))
                .allSatisfy(part -> assertThat(part.path("seenBy").asText()).isNotBlank());
    }

    private void somebodyTakesAlongWhatIsHeldAboutThem(JsonNode sample) throws Exception {
        somebodyDidSomething();

        JsonNode answer = stack.invoke("ManagePrivacyFunction", sample);

        assertThat(answer.at("/headers/content-disposition").asText()).contains("what-laurel-holds.html");
        assertThat(answer.path("body").asText()).contains("Alex Moor", "discussion.led", "first-steps");
    }

    private void whatSomebodyDoesWhoObjectsIsNotKept(JsonNode sample) throws Exception {
        somebodyDidSomething();
        int before = points(ALEX);

        JsonNode body = body(stack.invoke("ManagePrivacyFunction", sample));
        record("learning.vle", action("d2", "discussion.led").replace("09:00", "09:25"));

        assertThat(body.path("objectsSince").asText()).startsWith("2026-11-23T09:2");
        assertThat(points(ALEX)).isEqualTo(before).isPositive();
        assertThat(body(stack.invoke("ViewBadgesFunction", TemplateFile.sample("view-badges")))
                        .path("awards"))
                .hasSize(1);
    }

    private void thatSomebodyAsksToBeErasedIsNoted(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        JsonNode body = body(stack.invoke("ManagePrivacyFunction", sample));

        assertThat(body.path("erasureAsked").asText()).startsWith("2026-11-23");
    }

    private void whoAsksToBeErasedIsListed(JsonNode sample) throws Exception {
        linkOfficers();
        stack.invoke("ManagePrivacyFunction", TemplateFile.sample("manage-privacy-ask"));

        JsonNode body = body(stack.invoke("ManagePrivacyFunction", sample));

        assertThat(body.at("/asked/0/name").asText()).isEqualTo("Alex Moor");
    }

    private void anErasureIsOrdered(JsonNode sample) throws Exception {
        linkOfficers();

        JsonNode answer = stack.invoke("ManagePrivacyFunction", sample);

        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(202);
        assertThat(body(answer).path("stage").asText()).isEqualTo("erasing");
    }

    private void whoWasErasedMayComeBack(JsonNode sample) throws Exception {
        linkOfficers();
        stack.invoke("ManagePrivacyFunction", TemplateFile.sample("manage-privacy-erase"));
        stack.invoke("ErasePeopleFunction", TemplateFile.sample("erase-people"));
        JsonNode file = TemplateFile.sample("import-people");
        String people = PEOPLE.replace("champion", "link-officer");
        assertThat(importPeople(file, people).path("badLines").asInt()).isEqualTo(2);

        stack.invoke("ManagePrivacyFunction", sample);

        assertThat(importPeople(file, people).path("badLines").asInt()).isZero();
        assertThat(new DynamoDirectory(stack.dynamo, stack.settings).person(SAM))
                .isPresent();
    }

    /** But for the order of the erasure itself, which waits a quarter of an hour for the second pass. */
    private void p8WhoIsErasedIsNamedNowhere(JsonNode sample) throws Exception {
        linkOfficers();
        record("learning.vle", """
                {"id":"s1","person":"mailto:sam.okafor@council.example","type":"discussion.led","occurredAt":"2026-11-23T09:00:00Z"}""");
        record("learning.vle", """
                {"id":"s2","person":"vle:28400","type":"resource.shared","recipient":"mailto:sam.okafor@council.example",
                "resource":{"id":"r1"},"occurredAt":"2026-11-23T09:00:00Z"}""");
        stack.invoke("ManagePrivacyFunction", TemplateFile.sample("manage-privacy-erase"));

        JsonNode answer = stack.invoke("ErasePeopleFunction", sample);

        assertThat(answer.path("underWay").asInt()).isEqualTo(1);
        assertThat(stack.everything())
                .filteredOn(item -> Stream.of("p10002", "okafor", "Okafor")
                        .anyMatch(name -> item.toString().contains(name)))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("stage", AttributeValue.fromS("CHECKING")));
    }

    private void whatIsOlderThanItIsKeptIsTakenOut(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        record("learning.vle", action("old", "discussion.led").replace("2026-11-23", "2021-11-23"));
        record("learning.vle", action("new", "discussion.led"));

        assertThat(stack.invoke("ErasePeopleFunction", sample).path("forgotten").asInt())
                .isEqualTo(1);

        assertThat(ledger.latest(new Holder.Known(ALEX), Instant.EPOCH, null, 10))
                .hasSize(1);
        assertThat(ledger.years(ALEX)).hasSize(1);
    }

    private void theCampaignIsPlanned(JsonNode sample) throws Exception {
        aLinkOfficer();

        JsonNode answer = stack.invoke("ManageCampaignsFunction", sample);

        assertThat(answer.path("statusCode").asInt()).isEqualTo(201);
        assertThat(body(answer).path("stage").asText()).isEqualTo("planned");
        assertThat(body(answer).path("roles")).extracting(JsonNode::asText).containsExactly("staff", "champion");
        assertThat(new DynamoSchemeStore(stack.dynamo, stack.settings).read().campaigns())
                .singleElement()
                .satisfies(campaign -> {
                    assertThat(campaign.id()).isEqualTo("practice-week-2027");
                    assertThat(campaign.topics()).hasSize(5);
                    assertThat(campaign.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.CHAMPION);
                });
    }

    private void theCampaignsAreListed(JsonNode sample) throws Exception {
        theCampaignIsPlanned(TemplateFile.sample("manage-campaigns-create"));

        JsonNode body = body(stack.invoke("ManageCampaignsFunction", sample));

        assertThat(body.at("/campaigns/0/id").asText()).isEqualTo("practice-week-2027");
        assertThat(body.at("/campaigns/0/badges/0/badge").asText()).isEqualTo("practice-week-explorer");
    }

    private void somebodySeesHowFarTheyAreInACampaign(JsonNode sample) throws Exception {
        somebodyDidSomething();
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Campaign week = new Campaign(
                "november-week",
                "practice-week",
                "Practice week",
                monday,
                monday,
                List.of(new Campaign.Topic(monday, "neglect", "Neglect")),
                Set.of(),
                0);
        new DynamoSchemeStore(stack.dynamo, stack.settings)
                .replace(new StoredScheme(1, List.of(), List.of(week), Map.of()));

        JsonNode body = body(stack.invoke("ViewCampaignFunction", sample));

        assertThat(body.path("stage").asText()).isEqualTo("running");
        assertThat(body.at("/topics/0/id").asText()).isEqualTo("neglect");
        assertThat(body.at("/badges/1/badge").asText()).isEqualTo("practice-week-gold");
        assertThat(body.at("/badges/1/left/0").asText()).isEqualTo("1 more topic of the campaign");
    }

    private void somebodySeesTheirStandardFour(JsonNode sample) throws Exception {
        aPerson(ALEX, "learner28400@council.example", Role.STAFF, "Social Work England");

        JsonNode body = body(stack.invoke("FollowRenewalFunction", sample));

        assertThat(body.path("concernsYou").asBoolean()).isTrue();
        assertThat(body.path("year").asInt()).isEqualTo(2026);
        assertThat(body.path("parts")).hasSize(8);
        assertThat(body.path("disclaimer").asText()).contains("all three steps");
    }

    private void somebodyStartsTheirRecordFromWhatTheyRecorded(JsonNode sample) throws Exception {
        aPerson(ALEX, "learner28400@council.example", Role.STAFF, "Social Work England");
        record("learning.vle", """
                {"id":"r1","person":"mailto:learner28400@council.example","type":"reflection.recorded",
                 "occurredAt":"2026-11-23T09:00:00Z","standards":["4.6"]}""");

        JsonNode body = body(stack.invoke("FollowRenewalFunction", sample));

        assertThat(body.path("concernsYou").asBoolean()).isTrue();
        assertThat(body.at("/lines/0/parts/0/part").asText()).isEqualTo("4.6");
        assertThat(body.path("text").asText()).contains("Parts that I tagged: 4.6");
    }

    private void somebodysOwnNoteIsKept(JsonNode sample) throws Exception {
        aPerson(ALEX, "learner28400@council.example", Role.STAFF, "Social Work England");

        JsonNode body = body(stack.invoke("FollowRenewalFunction", sample));

        assertThat(body.at("/renewal/steps/1/step").asText()).isEqualTo("fee");
        assertThat(body.at("/renewal/steps/1/notedOn").asText()).isEqualTo("2026-11-23");
        assertThat(body.at("/renewal/steps/0").has("notedOn")).isFalse();
    }

    private void somebodySeesWhatThereIsToChoose(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        JsonNode body = body(stack.invoke("ManagePreferencesFunction", sample));

        assertThat(body.path("groups")).hasSize(4).allMatch(group -> group.path("wanted")
                .asBoolean());
        assertThat(body.path("goals")).hasSize(6);
        assertThat(body.path("stopAll").asBoolean()).isFalse();
        assertThat(body.path("latestAway").asText()).isEqualTo("2027-11-23");
    }

    private void whatSomebodyChoosesIsKept(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        JsonNode body = body(stack.invoke("ManagePreferencesFunction", sample));

        assertThat(body.at("/changes/0").asText()).isEqualTo("You stopped: Campaigns.");
        assertThat(chosen())
                .isEqualTo(new Preferences(Set.of(Group.CAMPAIGN), false, LocalDate.of(2026, 12, 4), Goal.SHARE, 1));
        JsonNode again = stack.invoke("ManagePreferencesFunction", sample);
        assertThat(again.path("statusCode").asInt())
                .as("of a version that is past")
                .isEqualTo(409);
        assertThat(body(again).at("/now/version").asInt()).isEqualTo(1);
        ObjectNode faulty = sample.deepCopy();
        JsonNode refused = stack.invoke("ManagePreferencesFunction", faulty.put("body", "{\"goal\":\"win\"}"));
        assertThat(refused.path("statusCode").asInt()).isEqualTo(400);
        assertThat(body(refused).at("/faults/0/field").asText()).isEqualTo("goal");
        JsonNode unreadable = stack.invoke("ManagePreferencesFunction", faulty.put("body", "goal=win"));
        assertThat(unreadable.path("statusCode").asInt()).isEqualTo(400);
    }

    private void earlierLinksAreDead(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        JsonNode look = withLink(TemplateFile.sample("stop-mail"));

        assertThat(body(stack.invoke("ManagePreferencesFunction", sample))
                        .path("message")
                        .asText())
                .contains("stop nothing any more");

        assertThat(stack.invoke("StopMailFunction", look).path("statusCode").asInt())
                .isEqualTo(404);
    }

    private void lookingAtALinkChangesNothing(JsonNode sample) {
        JsonNode madeUp = stack.invoke("StopMailFunction", sample);
        assertThat(madeUp.path("statusCode").asInt()).isEqualTo(404);
        assertThat(madeUp.path("body").asText()).contains("sign in and open");

        JsonNode answer = stack.invoke("StopMailFunction", withLink(sample));

        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("body").asText())
                .contains("<form method=\"post\">", "Feedback and reminders")
                .doesNotContain("Alex", "learner28400", "p28400", "<script", "style=");
        assertThat(answer.path("headers").path("cache-control").asText()).isEqualTo("no-store");
        assertThat(answer.path("headers").path("referrer-policy").asText()).isEqualTo("no-referrer");
        assertThat(answer.path("headers").path("x-robots-tag").asText()).startsWith("noindex");
        assertThat(answer.path("headers").path("content-security-policy").asText())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(chosen()).isEqualTo(Preferences.NONE);
    }

    private void oneClickStopsThoseEmails(JsonNode sample) {
        JsonNode event = withLink(sample);

        JsonNode answer = stack.invoke("StopMailFunction", event);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("body").asText()).contains("These e-mails are stopped", "Stop all e-mails");
        assertThat(chosen().stopped()).containsExactly(Group.FEEDBACK);
        stack.invoke("StopMailFunction", event);
        assertThat(chosen().version()).as("again").isEqualTo(1);

        ObjectNode all = event.deepCopy();
        all.put("body", "stop=all").put("isBase64Encoded", false);
        assertThat(stack.invoke("StopMailFunction", all).path("body").asText()).contains("All e-mails are stopped");
        assertThat(chosen().all()).isTrue();
    }

    /** The sample with the link of an e-mail to Alex. */
    private static JsonNode withLink(JsonNode sample) {
        String link = new StopLinks(
                        new DynamoStopTokens(stack.dynamo, stack.settings), "https://laurel.council.example")
                .link(ALEX, Kind.FEEDBACK);
        ObjectNode event = sample.deepCopy();
        event.putObject("pathParameters").put("token", link.substring(link.lastIndexOf('/') + 1));
        return event;
    }

    private static Preferences chosen() {
        return new DynamoPreferences(stack.dynamo, stack.settings).find(ALEX);
    }

    private void whoQualifiesIsListed(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        for (int week = 0; week < 8; week++) {
            String type = List.of("discussion.led", "session.attended", "reflection.recorded")
                    .get(week % 3);
            record("learning.vle", """
                    {"id":"w%d","person":"vle:28400","type":"%s","occurredAt":"%sT09:00:00Z"}""".formatted(
                            week, type, LocalDate.of(2026, 6, 2).plusWeeks(week)));
        }

        JsonNode answer = stack.invoke("ClosePeriodFunction", sample);

        assertThat(answer.path("finished").asBoolean()).isTrue();
        assertThat(new DynamoClosingStore(stack.dynamo, stack.settings).candidates(new Period.Quarter(2026, 3)))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.person()).isEqualTo(ALEX);
                    assertThat(candidate.badge().badge()).isEqualTo("super-user");
                });
        assertThat(stack.invoke("ClosePeriodFunction", sample).path("teams").asInt())
                .as("the schedule's next run of the day")
                .isZero();
        ObjectNode byHand = JsonNodeFactory.instance.objectNode();
        assertThat(stack.invoke("ClosePeriodFunction", byHand).path("teams").asInt())
                .as("invoked by hand")
                .isPositive();
    }

    private void whoIsPutForwardIsGivenTheBadge(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        JsonNode body = body(stack.invoke("ManageAwardsFunction", sample));

        assertThat(body.path("decision").asText()).isEqualTo("put-forward");
        assertThat(body.at("/given/0/badge").asText()).isEqualTo("champions-thanks");
        assertThat(awards.of(SAM)).extracting(Award::badge).containsExactly("champions-thanks");
    }

    private void whatALinkOfficerTakesBackDoesNotCount(JsonNode sample) throws Exception {
        somebodyDidSomething();
        aLinkOfficer();

        JsonNode body = body(stack.invoke("CorrectActionsFunction", sample));

        assertThat(body.path("outcome").asText()).isEqualTo("voided");
        assertThat(body.at("/withdrawn/0/badge").asText()).isEqualTo("first-steps");
        assertThat(points(ALEX)).isZero();
    }

    private void whatALinkOfficerAddsCounts(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();

        JsonNode body = body(stack.invoke("CorrectActionsFunction", sample));
        JsonNode again = body(stack.invoke("CorrectActionsFunction", sample));

        assertThat(body.path("outcome").asText()).isEqualTo("recorded");
        assertThat(body.path("points").asInt()).isEqualTo(points(SAM)).isPositive();
        assertThat(again.path("outcome").asText()).isEqualTo("already-recorded");
        assertThat(ledger.entries(new Holder.Known(SAM), Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action().key().source()).isEqualTo("laurel.correction"));
    }

    private void whatSomebodyReportsWaits(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        JsonNode body = body(stack.invoke("ReportActionsFunction", sample));

        assertThat(body.path("state").asText()).isEqualTo("waiting");
        assertThat(body(stack.invoke("ReportActionsFunction", sample))).isEqualTo(body);
        assertThat(points(SAM)).isZero();
    }

    private void somebodySeesWhatTheyReported(JsonNode sample) throws Exception {
        whatSomebodyReportsWaits(TemplateFile.sample("report-actions"));

        JsonNode body = body(stack.invoke("ReportActionsFunction", sample));

        assertThat(body.path("reports")).singleElement().satisfies(report -> {
            assertThat(report.path("name").asText()).isEqualTo("Led a discussion");
            assertThat(report.path("day").asText()).isEqualTo("2026-11-20");
        });
        assertThat(body.path("types")).isNotEmpty();
    }

    private void whatAChampionSaysYesToCounts(JsonNode sample) throws Exception {
        whatSomebodyReportsWaits(TemplateFile.sample("report-actions"));

        JsonNode body = body(stack.invoke("ReportActionsFunction", sample));

        assertThat(body.path("state").asText()).isEqualTo("counted");
        assertThat(points(SAM)).isPositive();
    }

    private void whatSomebodySaysIsCountedAndPassedOnInTheirWords(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        assertThat(stack.invoke("ThankColleaguesFunction", sample)
                        .path("statusCode")
                        .asInt())
                .isEqualTo(200);

        JsonNode event = stack.told().getFirst();
        assertThat(event.toString()).doesNotContain("discussion");
        record(event.path("source").asText(), event.path("detail").toString());
        stack.invoke("RecogniseFunction", event);
        assertThat(points(ALEX)).isPositive();
        assertThat(stack.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Thanks from Sam Okafor");
            assertThat(mail.text()).contains("Thank you for leading the discussion.");
        });
    }

    private void aColleagueIsFoundByName(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));

        JsonNode body = body(stack.invoke("ThankColleaguesFunction", sample));

        assertThat(body.path("colleagues")).hasToString("""
                [{"id":"p28400","name":"Alex Moor","team":"team-00"}]""");
    }

    private void aChampionSeesWhomToThank(JsonNode sample) throws Exception {
        whatAChampionSaysYesToCounts(TemplateFile.sample("report-actions-yes"));

        JsonNode body = body(stack.invoke("ThankColleaguesFunction", sample));

        assertThat(body.path("toThank")).singleElement().satisfies(each -> {
            assertThat(each.path("name").asText()).isEqualTo("Sam Okafor");
            assertThat(each.path("badgeName").asText()).isEqualTo("First Steps");
            assertThat(each.path("thanked").asBoolean(true)).isFalse();
        });
    }

    private void aLinkOfficerSeesHowManyAreReached(JsonNode sample) throws Exception {
        somebodyDidSomething();
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ViewReachFunction", sample));

        assertThat(body.path("people").asInt()).isEqualTo(3);
        assertThat(body.at("/active/words").asText()).isEqualTo("fewer than five");
        assertThat(body.path("teams")).isEmpty();
        assertThat(body.at("/otherTeams/teams").asInt()).isEqualTo(1);
    }

    private void aLinkOfficerSeesServiceAreasOverTime(JsonNode sample) throws Exception {
        somebodyDidSomething();
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ViewReachFunction", sample));

        assertThat(body.path("months")).hasSize(12);
        assertThat(body.at("/months/11/active/words").asText()).isEqualTo("fewer than five");
        assertThat(body.at("/months/11/serviceAreas")).isEmpty();
    }

    private void aTeamOfFewIsNotShownOverTime(JsonNode sample) throws Exception {
        somebodyDidSomething();
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ViewReachFunction", sample));

        assertThat(body.path("months")).hasSize(12).allMatch(month -> month.has("note") && !month.has("active"));
    }

    private void nobodyIsQuietOnTheDayOfGoingLive(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ViewQuietFunction", sample));

        // They were written to since today alone: nobody was quiet before.
        assertThat(body.path("people")).isEmpty();
        assertThat(body.path("next").isNull()).isTrue();
    }

    private void somebodySeesWhoLooked(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();
        new DynamoLooks(stack.dynamo, stack.settings)
                .add(List.of(SAM), new Looks.Look(Instant.parse("2026-11-20T10:00:00Z"), "p10001", "quiet"));

        JsonNode body = body(stack.invoke("ViewQuietFunction", sample));

        assertThat(body.at("/looks/0/by").asText()).isEqualTo("Name of p10001");
        assertThat(body.at("/looks/0/at").asText()).isEqualTo("2026-11-20T10:00:00Z");
    }

    private void aLinkOfficerSeesWhatIsHeld(JsonNode sample) throws Exception {
        aLinkOfficer();
        somethingIsHeld();

        JsonNode body = body(stack.invoke("ManageHeldFunction", sample));

        assertThat(body.at("/held/0/reason").asText()).isEqualTo("unknown-type");
        assertThat(body.toString()).doesNotContain("confidential");
    }

    private void whatALinkOfficerSendsAgainIsOnTheBus(JsonNode sample) throws Exception {
        aLinkOfficer();
        somethingIsHeld();

        JsonNode body = body(stack.invoke("ManageHeldFunction", sample));

        assertThat(body.at("/answers/0/done").asBoolean()).isTrue();
        assertThat(stack.told())
                .singleElement()
                .satisfies(event -> assertThat(event.path("source").asText()).isEqualTo("learning.vle"));
        assertThat(held.list()).isEmpty();
    }

    private void whatALinkOfficerDismissesIsOffTheList(JsonNode sample) throws Exception {
        aLinkOfficer();
        somethingIsHeld();

        JsonNode body = body(stack.invoke("ManageHeldFunction", sample));

        assertThat(body.at("/answers/0/done").asBoolean()).isTrue();
        assertThat(held.list()).isEmpty();
        assertThat(new DynamoAudit(stack.dynamo, stack.settings).latest(5))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("held-dismissed");
                    assertThat(line.reason()).startsWith("The supplier");
                });
    }

    private static void somethingIsHeld() {
        held.keep(new HeldEvent(
                "12:learning.vlecompletion-8731|5c0d",
                HeldEvent.Reason.UNKNOWN_TYPE,
                "learning.vle",
                "completion-8731",
                "Engagement Action",
                "{\"id\":\"completion-8731\",\"title\":\"confidential\"}",
                "type: no.such.type is not in the catalogue.",
                Instant.parse("2026-11-23T09:00:00Z")));
    }

    private void aLinkOfficerFindsSomebody(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ManagePeopleFunction", sample));

        assertThat(body.path("total").asInt()).isEqualTo(1);
        assertThat(body.at("/people/0/id").asText()).isEqualTo(SAM.value());
    }

    private void aLinkOfficerMovesSomebodyToAnotherTeam(JsonNode sample) throws Exception {
        importPeople(TemplateFile.sample("import-people"));
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ManagePeopleFunction", sample));
        JsonNode again = stack.invoke("ManagePeopleFunction", sample);

        assertThat(body.path("team").asText()).isEqualTo("team-06");
        assertThat(body.path("memberships")).hasSize(2);
        assertThat(again.path("statusCode").asInt()).isEqualTo(409);
        assertThat(new DynamoAudit(stack.dynamo, stack.settings).latest(5))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("person-changed");
                    assertThat(line.about()).isEqualTo(SAM.value());
                    assertThat(line.reason()).isEqualTo("team");
                });
    }

    private void theOrganisationIsLiveAndStaysAsItWentLive(JsonNode sample) throws Exception {
        aLinkOfficer();

        JsonNode body = body(stack.invoke("ManagePeopleFunction", sample));

        assertThat(body.path("state").asText()).isEqualTo("live");
        assertThat(body.path("already").asBoolean()).isTrue();
        assertThat(body.path("by").asText()).isEqualTo("a test");
    }

    // ---- What is there before -----------------------------------------------------------------------------------

    private static void put(String table, JsonNode streamSample) {
        stack.dynamo.putItem(put -> put.tableName(table).item(item(streamSample, "NewImage")));
    }

    private static void importPeople(JsonNode objectCreated) {
        JsonNode answer = importPeople(objectCreated, PEOPLE);
        assertThat(answer.path("created").asInt()).isEqualTo(2);
        assertThat(answer.path("badLines").asInt()).isZero();
    }

    private static JsonNode importPeople(JsonNode objectCreated, String people) {
        stack.s3.putObject(
                put -> put.bucket(objectCreated.at("/detail/bucket/name").asText())
                        .key(objectCreated.at("/detail/object/key").asText()),
                RequestBody.fromString(people));
        return stack.invoke("ImportPeopleFunction", objectCreated);
    }

    /** Both people, with Alex running the scheme. */
    private static void linkOfficers() throws IOException {
        JsonNode file = TemplateFile.sample("import-people");
        importPeople(file, PEOPLE.replace("champion", "link-officer"));
    }

    private static void repairOrdered() throws IOException {
        ObjectNode order = TemplateFile.sample("manage-catalogue-rebuild").deepCopy();
        JsonNode answer = stack.invoke("ManageCatalogueFunction", order.put("body", "{\"everything\":true}"));
        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(202);
    }

    private static StoredScheme scheme() {
        return new DynamoSchemeStore(stack.dynamo, stack.settings).read();
    }

    private static void aLinkOfficer() {
        aPerson(new PersonId("p10001"), "robin.marsh@council.example", Role.LINK_OFFICER, null);
    }

    private static void aPerson(PersonId id, String email, Role role, @Nullable String regulator) {
        Alias alias = new Alias("mailto:" + email);
        Person person = new Person(
                id,
                "Name of " + id,
                email,
                List.of(new Membership(LocalDate.EPOCH, "team-00")),
                "adults",
                role,
                Set.of(alias),
                Set.of(),
                regulator,
                null,
                null,
                null,
                null,
                null,
                0);
        new DynamoPersonWriter(stack.dynamo, stack.settings).write(null, person);
        new DynamoAliases(stack.dynamo, stack.settings).bind(alias, id);
    }

    private static void importThatDiedBeforeItRecordedWhatWaited() {
        Alias alias = new Alias("vle:28400");
        Person alex = new Person(
                ALEX,
                "Alex Moor",
                null,
                List.of(new Membership(LocalDate.EPOCH, "team-00")),
                "adults",
                Role.STAFF,
                Set.of(alias),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
        new DynamoPersonWriter(stack.dynamo, stack.settings).write(null, alex);
        new DynamoAliases(stack.dynamo, stack.settings).bind(alias, ALEX);
    }

    private static void somebodyDidSomething() throws IOException {
        importPeople(TemplateFile.sample("import-people"));
        record("learning.vle", action("d1", "discussion.led"));
    }

    /** Of Alex, a little earlier in the morning. */
    private static String action(String id, String type) {
        return """
                {"id":"%s","person":"vle:28400","type":"%s","occurredAt":"2026-11-23T09:00:00Z"}""".formatted(id, type);
    }

    /** Through the function, as the queue brings it. */
    private static void record(String source, String detail) throws IOException {
        JsonNode event = JSON.createObjectNode()
                .put("source", source)
                .put("detail-type", "Engagement Action")
                .put("time", "2026-11-23T09:14:07Z")
                .set("detail", JSON.readTree(detail));
        JsonNode batch = JSON.createObjectNode()
                .set(
                        "Records",
                        JSON.createArrayNode()
                                .add(JSON.createObjectNode()
                                        .put("messageId", "m1")
                                        .put("body", event.toString())));
        assertNothingFailed(stack.invoke("RecordActionFunction", batch));
    }

    // ---- What has happened after --------------------------------------------------------------------------------

    private static void assertNothingFailed(JsonNode answer) {
        assertThat(answer.path("batchItemFailures"))
                .isInstanceOf(ArrayNode.class)
                .isEmpty();
    }

    private static void assertOnlyTheMarkIsGone(String table, JsonNode streamSample) {
        Map<String, AttributeValue> expected = item(streamSample, "NewImage");
        expected.remove("announce");
        assertThat(stack.dynamo
                        .getItem(get -> get.tableName(table).key(item(streamSample, "Keys")))
                        .item())
                .isEqualTo(expected);
    }

    private static void assertAlexIsThankedOnce() {
        assertThat(stack.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("learner28400@council.example");
            assertThat(mail.text()).contains("First Steps");
        });
    }

    private static int points(PersonId person) {
        return ledger.years(person).stream()
                .map(YearProgress::points)
                .mapToInt(points -> points.total())
                .sum();
    }

    private static JsonNode body(JsonNode answer) throws IOException {
        return JSON.readTree(answer.path("body").asText());
    }

    private static Map<String, AttributeValue> item(JsonNode streamSample, String part) {
        Map<String, AttributeValue> item = new HashMap<>();
        streamSample.at("/Records/0/dynamodb/" + part).properties().forEach(attribute -> {
            JsonNode value = attribute.getValue();
            item.put(
                    attribute.getKey(),
                    value.has("N")
                            ? AttributeValue.fromN(value.path("N").asText())
                            : AttributeValue.fromS(value.path("S").asText()));
        });
        return item;
    }
}
