package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.correction.CorrectActions;
import laurel.doubt.AnswerDoubts;
import laurel.doubt.Doubt;
import laurel.doubt.Doubts;
import laurel.doubt.DynamoDoubtHolding;
import laurel.doubt.DynamoDoubts;
import laurel.doubt.RaiseDoubt;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoLooks;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.Looks;
import laurel.organisation.NoteLooks;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.privacy.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtsTest {
    private static final Access LIVE = new Access(new OrganisationState.Live(World.NOW, "x", "x", "x"));
    private static final Viewer LEE = new Viewer(new PersonId("lee"), Role.LINK_OFFICER, Set.of());
    private static final Viewer KIM = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));

    private final World world = new World();
    private final Audit audit = new DynamoAudit(world.dynamo, world.settings);
    private final Doubts doubts = new DynamoDoubts(world.dynamo, world.settings);
    private final RaiseDoubt raise = new RaiseDoubt(doubts, world.ledger, world.engine, world.clock);
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
            (person, action, added, at) -> {},
            world.clock);
    private final InMemoryAudit shown = new InMemoryAudit();
    private final Looks looks = new DynamoLooks(world.dynamo, world.settings);
    private final AnswerDoubts answer = new AnswerDoubts(
            doubts, correct, world.directory, audit, new NoteLooks(looks, shown, world.clock), world.clock);
    private final PersonId ann = world.person("ann");

    private Person person(PersonId id) {
        return world.directory.person(id).orElseThrow();
    }

    private static Viewer viewer(Person person) {
        return Viewer.of(person, LocalDate.of(2026, 11, 23));
    }

    private RaiseDoubt.Result said(PersonId by, String id, String note) {
        ObjectNode wish = JsonNodeFactory.instance
                .objectNode()
                .put("source", "learning.vle")
                .put("id", id)
                .put("note", note);
        return raise.raise(person(by), viewer(person(by)), LIVE, wish);
    }

    private RaiseDoubt.Result seen(PersonId by, String id) {
        return raise.look(person(by), viewer(person(by)), LIVE, "learning.vle", id);
    }

    private Doubt kept(RaiseDoubt.Result result) {
        return ((RaiseDoubt.Kept) result).doubt();
    }

    private AnswerDoubts.Result answered(Viewer by, String id, String decision, @Nullable String reason) {
        ObjectNode wish = JsonNodeFactory.instance.objectNode().put("decision", decision);
        return answer.answer(by, LIVE, id, reason == null ? wish : wish.put("reason", reason));
    }

    private List<AnswerDoubts.Line> waiting() {
        return ((AnswerDoubts.Shown) answer.view(LEE, LIVE, null, null)).lines();
    }

    private void annLedADiscussion(String id) {
        world.record(world.action(id, "ann", "discussion.led", "2026-11-20T09:00:00Z", ""));
    }

    @Test
    void whatIsWrongWaitsForTheLinkOfficerWithWhoseItIs() {
        annLedADiscussion("a1");

        Doubt doubt = kept(said(ann, "a1", "  It was Ben.  "));

        assertThat(doubt.note()).isEqualTo("It was Ben.");
        assertThat(doubt.name()).isEqualTo("Led a discussion");
        assertThat(kept(seen(ann, "a1"))).isEqualTo(doubt);
        assertThat(waiting())
                .containsExactly(new AnswerDoubts.Line(doubt, person(ann).name()));
        assertThat(kept(said(ann, "a1", "Something else.")))
                .as("once about an action")
                .isEqualTo(doubt);
    }

    @Test
    void whoSaidItIsToldThatTheLinkOfficerReadIt() {
        annLedADiscussion("a1");
        kept(said(ann, "a1", "It was Ben."));

        waiting();

        assertThat(looks.at(ann, 9)).containsExactly(new Looks.Look(World.NOW, "lee", "doubts"));
        assertThat(shown.latest(9)).containsExactly(new AuditLine(World.NOW, "lee", "doubts-viewed", "1 person", null));
    }

    @Test
    void puttingItRightTakesTheActionBackAndTellsThePersonWhy() {
        annLedADiscussion("a1");
        String id = kept(said(ann, "a1", "It was Ben.")).id();

        assertThat(answered(LEE, id, "put-right", "The list had the wrong name."))
                .isInstanceOf(AnswerDoubts.Answered.class);

        assertThat(world.points(ann).total()).isZero();
        assertThat(kept(seen(ann, "a1")).answer())
                .isEqualTo(new Doubt.Answer(true, World.NOW, "The list had the wrong name."));
        assertThat(waiting()).isEmpty();
        assertThat(audit.latest(9)).extracting(AuditLine::what).containsExactly("void");
        assertThat(answered(LEE, id, "put-right", "again")).isInstanceOf(AnswerDoubts.Answered.class);
        assertThat(answered(LEE, id, "declined", "again")).isInstanceOf(AnswerDoubts.AlreadyAnswered.class);
    }

    @Test
    void whatWasTakenBackAlreadyAndNotWrittenDownIsAnsweredAllTheSame() {
        annLedADiscussion("a1");
        String id = kept(said(ann, "a1", "It was Ben.")).id();
        world.record(world.voided("a1"));

        assertThat(answered(LEE, id, "put-right", "The source took it back."))
                .isInstanceOf(AnswerDoubts.Answered.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatStaysStaysWithAReason() {
        annLedADiscussion("a1");
        String id = kept(said(ann, "a1", "I only took part.")).id();
        int points = world.points(ann).total();

        answered(LEE, id, "declined", "The booking has you as the host; please talk to me if that is wrong.");

        assertThat(world.points(ann).total()).isEqualTo(points);
        assertThat(kept(seen(ann, "a1")).answer())
                .extracting(Doubt.Answer::putRight)
                .isEqualTo(false);
        assertThat(audit.latest(9))
                .containsExactly(new AuditLine(World.NOW, "lee", "doubt-declined", id + " ann", null));
    }

    @Test
    void anothersActionOneThatWasTakenBackAndOneThatNeverWasAreAllTheSame() {
        PersonId ben = world.person("ben");
        annLedADiscussion("a1");
        annLedADiscussion("a2");
        world.record(world.voided("a2"));

        assertThat(said(ben, "a1", "Not mine.")).isEqualTo(new RaiseDoubt.NoSuchAction());
        assertThat(said(ann, "a2", "Gone.")).isEqualTo(new RaiseDoubt.NoSuchAction());
        assertThat(said(ann, "never", "What?")).isEqualTo(new RaiseDoubt.NoSuchAction());
        assertThat(said(ann, "x".repeat(5_000), "What?")).isEqualTo(new RaiseDoubt.NoSuchAction());
        kept(said(ann, "a1", "It was Ben."));
        assertThat(seen(ben, "a1")).isEqualTo(new RaiseDoubt.NothingSaid());
    }

    @Test
    void onlyLinkOfficersSeeAndAnswerThem() {
        annLedADiscussion("a1");
        String id = kept(said(ann, "a1", "It was Ben.")).id();
        assertThat(answer.view(KIM, LIVE, null, null)).isInstanceOf(AnswerDoubts.Refused.class);
        assertThat(answered(KIM, id, "declined", "x")).isInstanceOf(AnswerDoubts.Refused.class);
        assertThat(raise.look(person(ann), LEE, LIVE, "learning.vle", "a1")).isInstanceOf(RaiseDoubt.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"put-right,", "declined,", "declined, '  '", "yes, because", "'', because"})
    void anAnswerHasADecisionAndAReason(String decision, @Nullable String reason) {
        annLedADiscussion("a1");
        String id = kept(said(ann, "a1", "It was Ben.")).id();
        assertThat(answered(LEE, id, decision, reason)).isInstanceOf(AnswerDoubts.Unreadable.class);
        assertThat(waiting()).hasSize(1);
        assertThat(answered(LEE, "0".repeat(32), "declined", "x")).isEqualTo(new AnswerDoubts.NoSuchDoubt());
    }

    @Test
    void aNoteIsFromOneToFiveHundredCharacters() {
        annLedADiscussion("a1");
        assertThat(said(ann, "a1", "")).isInstanceOf(RaiseDoubt.Unreadable.class);
        assertThat(said(ann, "a1", "x".repeat(501))).isInstanceOf(RaiseDoubt.Unreadable.class);
        assertThat(said(ann, "", "x")).isInstanceOf(RaiseDoubt.Unreadable.class);
        assertThat(said(ann, "a1", "😀".repeat(500))).isInstanceOf(RaiseDoubt.Kept.class);
    }

    @Test
    void theListIsSeenPageByPageTheLongestWaitingFirst() {
        for (int i = 0; i < 5; i++) {
            annLedADiscussion("a" + i);
            kept(said(ann, "a" + i, "Number " + i));
            world.clock.set("2026-11-23T10:00:0%dZ".formatted(i + 1));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            AnswerDoubts.Shown page = (AnswerDoubts.Shown) answer.view(LEE, LIVE, after, "2");
            page.lines().forEach(line -> seen.add(line.doubt().action().id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).containsExactly("a0", "a1", "a2", "a3", "a4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "AAAA", "MjAyNi0xMS0yM1QxMDowMDowMC4wMDBafHg"})
    void aCursorThatNoPageEndedWithIsSentBack(String after) {
        assertThat(answer.view(LEE, LIVE, after, null)).isInstanceOf(AnswerDoubts.Unreadable.class);
        assertThat(answer.view(LEE, LIVE, null, "51")).isInstanceOf(AnswerDoubts.Unreadable.class);
    }

    @Test
    void whatSomebodySaidIsExportedAndErased() {
        annLedADiscussion("a1");
        annLedADiscussion("a2");
        DynamoDoubtHolding holding = new DynamoDoubtHolding(world.dynamo, world.settings);
        Subject subject = Subject.of(person(ann));
        assertThat(holding.holds(subject)).isFalse();
        kept(said(ann, "a1", "It was Ben."));
        answered(LEE, kept(said(ann, "a2", "And this one.")).id(), "declined", "It was you.");

        assertThat(holding.export(subject)).hasSize(2);
        assertThat(holding.export(subject).toString()).contains("It was Ben.", "It was you.");
        holding.erase(subject, "somebody");

        assertThat(holding.holds(subject)).isFalse();
        assertThat(waiting()).isEmpty();
        assertThat(seen(ann, "a2")).isEqualTo(new RaiseDoubt.NothingSaid());
    }
}
