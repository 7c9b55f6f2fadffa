package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.action.ActionKey;
import laurel.award.Award;
import laurel.correction.CorrectActions;
import laurel.correction.NoteCorrections;
import laurel.correction.ViewAudit;
import laurel.mail.InMemoryMailStore;
import laurel.mail.Wording;
import laurel.mail.composing.CorrectionComposer;
import laurel.mail.letter.AnswerWriter;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.progress.Credit;
import org.junit.jupiter.api.Test;

class CorrectActionsTest {
    private static final Access ACCESS = new Access(new OrganisationState.Baseline());
    private static final Viewer LEE = new Viewer(new PersonId("lee"), Role.LINK_OFFICER, Set.of());
    private static final Viewer KIM = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));
    private static final String ADD = """
            {"key":"k1","person":"ann","type":"session.attended","occurredAt":"2026-11-20T14:00:00Z",
             "reason":"missing on the list"}""";
    private static final String VOID = """
            {"source":"learning.vle","id":"a1","reason":"the wrong Ann"}""";

    private final World world = new World();
    private final Audit audit = new DynamoAudit(world.dynamo, world.settings);
    private final InMemoryMailStore mail = new InMemoryMailStore();
    private final CorrectActions correct = new CorrectActions(
            new Voids(world.ledger, world.rewrites, world.clock),
            new AddAction(
                    new Screening(world.engine, world.clock),
                    new PersonRecorder(
                            world.ledger,
                            world.engine,
                            new YearDrafts(world.ledger, world.directory, world.engine, world.clock),
                            world.rewrites,
                            world.objections)),
            world.directory,
            audit,
            new NoteCorrections(mail),
            world.clock);

    @Test
    void p3ALinkOfficerVoidsAnySourcesAction() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));

        assertThat(voids(VOID))
                .isInstanceOfSatisfying(CorrectActions.Voided.class, voided -> assertThat(voided.withdrawn())
                        .extracting(Award::badge)
                        .containsExactly("first-steps"));

        assertThat(world.points(ann).total()).isZero();
        assertThat(world.badges(ann)).isEmpty();
        assertThat(world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", "")))
                .hasOnlyElementsOfType(Outcome.Duplicate.class);
        assertThat(audit.latest(9))
                .containsExactly(new AuditLine(World.NOW, "lee", "void", "learning.vle/a1", "the wrong Ann"));
    }

    @Test
    void whoseActionIsTakenBackIsToldOnce() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));
        voids(VOID);
        voids(VOID);

        assertThat(letters(ann))
                .containsExactly("correction|taken-back|learning.vle|a1|"
                        + "This was taken back from what is recorded of you:|Led a discussion");
    }

    @Test
    void forWhomAnActionIsAddedIsToldOnce() {
        PersonId ann = world.person("ann");
        adds(ADD);
        adds(ADD);

        assertThat(letters(ann))
                .containsExactly("correction|added|laurel.correction|k1|"
                        + "This was added to what is recorded of you:|Took part in a session");
    }

    /** What there is to tell a person, with two lines of what the e-mail about it says. */
    private List<String> letters(PersonId person) {
        CorrectionComposer composer =
                new CorrectionComposer(world.ledger, new AnswerWriter(Wording.english(), world.settings), world.engine);
        return mail.all(person).stream()
                .map(message -> {
                    String text = composer.find(message)
                            .map(found -> composer.letter(People.staff("ann", "north"), List.of(found)))
                            .orElseThrow()
                            .text();
                    return message.id().kind().id() + "|" + message.id().about() + "|" + said(text);
                })
                .toList();
    }

    private static String said(String text) {
        return text.lines()
                .filter(line -> line.startsWith("This was") || line.contains("discussion") || line.contains("session"))
                .map(String::strip)
                .collect(Collectors.joining("|"));
    }

    @Test
    void voidingAgainChangesNothing() {
        world.person("ann");
        world.record(world.action("a1", "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));
        voids(VOID);

        assertThat(voids(VOID)).isInstanceOf(CorrectActions.AlreadyVoided.class);
        assertThat(audit.latest(9)).hasSize(1);
    }

    @Test
    void whatWaitsForItsPersonCanBeVoided() {
        world.record(world.action("a1", "nobody", "discussion.led", "2026-11-20T09:00:00Z", ""));

        assertThat(voids(VOID)).isInstanceOf(CorrectActions.Voided.class);
    }

    @Test
    void anActionThatNeverCameIsNotVoidedByAMistypedId() {
        assertThat(voids(VOID)).isEqualTo(new CorrectActions.NoSuchAction(new ActionKey("learning.vle", "a1")));

        assertThat(world.ledger.state(new ActionKey("learning.vle", "a1"))).isEmpty();
        assertThat(audit.latest(9)).isEmpty();
    }

    @Test
    void anActionAddedOnBehalfOfAPersonCountsAsAnyOther() {
        PersonId ann = world.person("ann");

        assertThat(adds(ADD)).isInstanceOfSatisfying(CorrectActions.Added.class, added -> assertThat(added.outcome())
                .isInstanceOfSatisfying(Outcome.Recorded.class, recorded -> {
                    assertThat(recorded.credit()).isEqualTo(new Credit.Earned(5));
                    assertThat(recorded.awards()).extracting(Award::badge).containsExactly("first-steps");
                }));

        assertThat(world.points(ann).total()).isEqualTo(5);
        Map<String, Object> before = world.progress(ann);
        world.rewrites.person(ann);
        assertThat(world.progress(ann)).isEqualTo(before);
    }

    @Test
    void p8TheReasonIsInTheAuditAlone() {
        PersonId ann = world.person("ann");
        adds(ADD);

        assertThat(audit.latest(9))
                .containsExactly(
                        new AuditLine(World.NOW, "lee", "add", "laurel.correction/k1 ann", "missing on the list"));
        assertThat(world.ledger
                        .latest(new Holder.Known(ann), Instant.EPOCH, null, 9)
                        .toString())
                .doesNotContain("missing");
    }

    @Test
    void p1TheSameWishSentAgainIsAddedOnce() {
        PersonId ann = world.person("ann");
        adds(ADD);

        assertThat(adds(ADD)).isInstanceOfSatisfying(CorrectActions.Added.class, added -> assertThat(added.outcome())
                .isInstanceOf(Outcome.Duplicate.class));
        assertThat(world.points(ann).total()).isEqualTo(5);
    }

    @Test
    void anotherActionUnderTheSameKeyIsRefused() {
        PersonId ann = world.person("ann");
        adds(ADD);

        assertThat(adds(ADD.replace("session.attended", "discussion.led")))
                .isEqualTo(new CorrectActions.KeyIsTaken(new ActionKey("laurel.correction", "k1")));
        assertThat(world.points(ann).total()).isEqualTo(5);
        assertThat(world.held.list()).isEmpty();
    }

    @Test
    void whatWasAddedCanBeVoided() {
        PersonId ann = world.person("ann");
        adds(ADD);

        assertThat(voids("{\"source\":\"laurel.correction\",\"id\":\"k1\",\"reason\":\"twice\"}"))
                .isInstanceOf(CorrectActions.Voided.class);
        assertThat(world.points(ann).total()).isZero();
    }

    @Test
    void aSourceCannotSpeakAsACorrection() {
        world.person("ann");

        assertThat(world.record(world.report("laurel.correction", Report.ACTION, """
                        {"id":"k1","person":"vle:ann","type":"session.attended","occurredAt":"2026-11-20T14:00:00Z"}""")))
                .singleElement()
                .isInstanceOfSatisfying(Outcome.Held.class, held -> assertThat(held.reason())
                        .isEqualTo(HeldEvent.Reason.SPEAKS_FOR_ANOTHER));
    }

    @Test
    void badWishesAreAnsweredWithTheFieldAndTheMendAndNothingIsKept() {
        world.person("ann");

        assertThat(message(adds(ADD.replace("session.attended", "no.such")))).startsWith("type: ");
        assertThat(message(adds(ADD.replace("2026-11-20", "2027-11-20")))).startsWith("occurredAt: ");
        assertThat(message(adds(ADD.replace("\"type\"", "\"typ\"")))).contains("typ");
        assertThat(message(adds(ADD.replace("k1", "")))).startsWith("key: ");
        assertThat(message(adds(ADD.replace("missing on the list", " ")))).startsWith("reason: ");
        assertThat(message(voids("{\"source\":\"x\",\"reason\":\"y\"}"))).startsWith("source, id: ");
        assertThat(message(voids("{\"source\":\"x\",\"id\":\"y\"}"))).startsWith("reason: ");
        assertThat(adds(ADD.replace("\"ann\"", "\"nobody\""))).isEqualTo(new CorrectActions.NoSuchPerson());
        assertThat(world.held.list()).isEmpty();
        assertThat(audit.latest(9)).isEmpty();
    }

    @Test
    void onlyALinkOfficerCorrectsAndReadsTheAudit() {
        world.person("ann");
        ViewAudit view = new ViewAudit(audit);
        adds(ADD);

        assertThat(correct.voidAction(KIM, ACCESS, json(VOID))).isInstanceOf(CorrectActions.Refused.class);
        assertThat(correct.addAction(KIM, ACCESS, json(ADD))).isInstanceOf(CorrectActions.Refused.class);
        assertThat(view.view(KIM, ACCESS, null)).isInstanceOf(ViewAudit.Refused.class);
        assertThat(view.view(LEE, ACCESS, "all")).isInstanceOf(ViewAudit.Unreadable.class);
        assertThat(view.view(LEE, ACCESS, "5"))
                .isInstanceOfSatisfying(ViewAudit.Shown.class, shown -> assertThat(shown.lines())
                        .extracting(AuditLine::what)
                        .isEqualTo(List.of("add")));
    }

    private CorrectActions.Result voids(String wish) {
        return correct.voidAction(LEE, ACCESS, json(wish));
    }

    private CorrectActions.Result adds(String wish) {
        return correct.addAction(LEE, ACCESS, json(wish));
    }

    private static String message(CorrectActions.Result result) {
        return ((CorrectActions.Unreadable) result).message();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
