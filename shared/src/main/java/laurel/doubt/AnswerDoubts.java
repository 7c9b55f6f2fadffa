package laurel.doubt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import laurel.correction.CorrectActions;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.NoteLooks;
import laurel.organisation.Reasons;
import laurel.page.Paging;
import laurel.page.Place;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Shows link officers what people say is wrong, and lets them put it right by a correction or say why it stays. */
public final class AnswerDoubts {
    private static final Pattern PLACE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z\\|[0-9a-f]{32}");
    private static final Paging<String> PAGING = new Paging<>(
            20, 50, place -> Optional.of(place).filter(it -> PLACE.matcher(it).matches()));

    private final Doubts doubts;
    private final CorrectActions correct;
    private final Directory directory;
    private final Audit audit;
    private final NoteLooks looks;
    private final Clock clock;

    public AnswerDoubts(
            Doubts doubts, CorrectActions correct, Directory directory, Audit audit, NoteLooks looks, Clock clock) {
        this.doubts = doubts;
        this.correct = correct;
        this.directory = directory;
        this.audit = audit;
        this.looks = looks;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** Some of what waits. */
    public record Shown(List<Line> lines, @Nullable String next) implements Result {}

    /** A doubt, and whose it is. */
    public record Line(Doubt doubt, String person) {}

    /** It is answered so, now or before. */
    public record Answered(Doubt doubt) implements Result {}

    /** It was answered otherwise before; nothing was changed. */
    public record AlreadyAnswered(Doubt doubt) implements Result {}

    /** There is none with that id. */
    public record NoSuchDoubt() implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Some of what waits, the longest waiting first. */
    public Result view(Viewer viewer, Access access, @Nullable String after, @Nullable String limit) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (PAGING.asked(after, limit)) {
            case Paging.Unreadable<String> bad -> new Unreadable(bad.message());
            case Paging.Page<String> page -> shown(viewer, doubts.waiting(page.after(), page.most()));
        };
    }

    private Shown shown(Viewer viewer, Doubts.Page page) {
        Map<PersonId, Person> people = directory.people(
                page.doubts().stream().map(Doubt::person).distinct().toList());
        List<Line> lines = page.doubts().stream()
                .flatMap(doubt ->
                        Optional.ofNullable(people.get(doubt.person()))
                                .map(person -> new Line(doubt, person.name()))
                                .stream())
                .toList();
        looks.note(
                viewer.id(),
                NoteLooks.Shown.DOUBTS,
                lines.stream().map(line -> line.doubt().person()).toList());
        return new Shown(lines, Place.next(page.next()));
    }

    /** Answers: {@code decision}, which is put-right or declined, and {@code reason}, which the person reads. */
    public Result answer(Viewer viewer, Access access, String id, JsonNode wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String decision = wish.path("decision").asText("");
        if (!decision.equals("put-right") && !decision.equals("declined")) {
            return new Unreadable("decision: send \"put-right\" or \"declined\".");
        }
        String reason = Reasons.read(wish.path("reason").textValue());
        if (reason == null) {
            return new Unreadable(Reasons.MISSING);
        }
        boolean putRight = decision.equals("put-right");
        return doubts.find(id)
                .map(doubt -> doubt.answer() == null
                        ? answer(viewer, access, doubt, putRight, reason)
                        : answered(doubt, putRight))
                .orElseGet(NoSuchDoubt::new);
    }

    /** The correction comes first: what was put right and not written down is answered by asking again. */
    private Result answer(Viewer viewer, Access access, Doubt doubt, boolean putRight, String reason) {
        if (putRight) {
            ObjectNode correction = JsonNodeFactory.instance
                    .objectNode()
                    .put("source", doubt.action().source())
                    .put("id", doubt.action().id())
                    .put("reason", reason);
            switch (correct.voidAction(viewer, access, correction)) {
                case CorrectActions.Voided voided -> {}
                case CorrectActions.AlreadyVoided already -> {}
                case CorrectActions.Refused refused -> {
                    return new Refused(refused.why());
                }
                case CorrectActions.Unreadable unreadable -> {
                    return new Unreadable(unreadable.message());
                }
                default -> {
                    return new NoSuchDoubt();
                }
            }
        } else {
            audit.add(new AuditLine(
                    clock.instant(), viewer.id().value(), "doubt-declined", doubt.id() + " " + doubt.person(), null));
        }
        Doubt after = doubt.answered(new Doubt.Answer(putRight, clock.instant(), reason));
        return doubts.answer(after)
                ? new Answered(after)
                : doubts.find(doubt.id()).map(now -> answered(now, putRight)).orElseGet(NoSuchDoubt::new);
    }

    private static Result answered(Doubt now, boolean putRight) {
        Doubt.Answer answer = now.answer();
        return answer != null && answer.putRight() == putRight ? new Answered(now) : new AlreadyAnswered(now);
    }
}
