package laurel.ownreport;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import laurel.ledger.AddAction;
import laurel.ledger.Outcome;
import laurel.ledger.Report;
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
import laurel.people.Role;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Shows champions and link officers what people reported, and lets them answer: a yes, or a no with a reason. */
public final class AnswerReports {
    private final OwnReports reports;
    private final AddAction add;
    private final Directory directory;
    private final Reportable reportable;
    private final NoteLooks looks;
    private final Clock clock;

    public AnswerReports(
            OwnReports reports,
            AddAction add,
            Directory directory,
            Reportable reportable,
            NoteLooks looks,
            Clock clock) {
        this.reports = reports;
        this.add = add;
        this.directory = directory;
        this.reportable = reportable;
        this.looks = looks;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** What waits for the viewer. */
    public record Shown(List<Line> lines, @Nullable String next) implements Result {}

    /** A report, whose it is, its day and what it was in words. */
    public record Line(OwnReport report, String person, LocalDate day, String name) {}

    /** It is answered so, now or since the same was answered before. */
    public record Answered(OwnReport report) implements Result {}

    /** It was answered otherwise before; nothing was changed. */
    public record AlreadyAnswered(OwnReport report) implements Result {}

    /** The catalogue does not have it as it was reported, or no longer; nothing was changed. */
    public record NotCountable(String message) implements Result {}

    /** Nothing waits under that id for this viewer. */
    public record NoSuchReport() implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Some of what waits for the viewer, team by team, without their own. */
    public Result view(Viewer viewer, Access access, @Nullable String after, @Nullable String limit) {
        if (access.mayAnswerReports(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (OwnReports.PAGING.asked(after, limit)) {
            case Paging.Unreadable<String> bad -> new Unreadable(bad.message());
            case Paging.Page<String> page -> {
                OwnReports.Page found = reports.waiting(
                        viewer.role() == Role.LINK_OFFICER ? null : new TreeSet<>(viewer.teams()),
                        page.after(),
                        page.most());
                List<Line> lines = lines(viewer, access, found.reports());
                looks.note(
                        viewer.id(),
                        NoteLooks.Shown.REPORTS,
                        lines.stream().map(line -> line.report().person()).toList());
                yield new Shown(lines, Place.next(found.next()));
            }
        };
    }

    private List<Line> lines(Viewer viewer, Access access, List<OwnReport> found) {
        List<OwnReport> toAnswer = found.stream()
                .filter(report ->
                        access.mayAnswerReport(viewer, report.person(), report.team()) instanceof Decision.Allowed)
                .toList();
        Map<PersonId, Person> people = directory.people(
                toAnswer.stream().map(OwnReport::person).distinct().toList());
        return toAnswer.stream()
                .flatMap(report -> Optional.ofNullable(people.get(report.person()))
                        .map(person -> new Line(report, person.name(), reportable.day(report), reportable.name(report)))
                        .stream())
                .toList();
    }

    /** Answers: {@code decision}, which is yes or no, and with a no {@code reason}. */
    public Result answer(Viewer viewer, Access access, String id, JsonNode wish) {
        if (access.mayAnswerReports(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String decision = wish.path("decision").asText("");
        if (!decision.equals("yes") && !decision.equals("no")) {
            return new Unreadable("decision: send \"yes\" or \"no\".");
        }
        boolean counts = decision.equals("yes");
        String reason = counts ? null : Reasons.read(wish.path("reason").textValue());
        if (!counts && reason == null) {
            return new Unreadable(Reasons.MISSING);
        }
        Optional<OwnReport> found = reports.find(id);
        if (found.isEmpty() || directory.person(found.get().person()).isEmpty()) {
            return new NoSuchReport();
        }
        OwnReport report = found.get();
        if (access.mayAnswerReport(viewer, report.person(), report.team()) instanceof Decision.Refused refused) {
            // Of another team's reports a champion learns nothing, not even that they are there.
            return report.person().equals(viewer.id()) ? new Refused(refused) : new NoSuchReport();
        }
        return report.waits() ? answer(viewer, report, counts, reason) : answered(report, counts);
    }

    private Result answer(Viewer viewer, OwnReport report, boolean counts, @Nullable String reason) {
        OwnReport after = report.answered(new OwnReport.Answer(counts, clock.instant(), reason));
        AuditLine line = new AuditLine(
                clock.instant(),
                viewer.id().value(),
                counts ? "report-yes" : "report-no",
                OwnReport.SOURCE + "/" + report.id() + " " + report.person(),
                null);
        if (!counts) {
            return reports.decline(after, line) ? new Answered(after) : overtaken(report, false);
        }
        Report sent = report.asSent(clock.instant());
        return switch (add.read(sent)) {
            case AddAction.Unreadable unreadable -> new NotCountable(unreadable.message());
            case AddAction.Readable readable -> {
                Optional<Outcome> outcome = add.confirm(report.person(), readable.action(), sent, after, line);
                yield outcome.isPresent() ? new Answered(after) : overtaken(report, true);
            }
        };
    }

    /** Somebody else answered meanwhile, or whoever made the report took it back. */
    private Result overtaken(OwnReport report, boolean counts) {
        return reports.find(report.id()).map(now -> answered(now, counts)).orElseGet(NoSuchReport::new);
    }

    private static Result answered(OwnReport now, boolean counts) {
        OwnReport.Answer answer = now.answer();
        return answer != null && answer.counts() == counts ? new Answered(now) : new AlreadyAnswered(now);
    }
}
