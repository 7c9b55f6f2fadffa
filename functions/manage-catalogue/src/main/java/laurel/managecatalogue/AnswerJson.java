package laurel.managecatalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.catalogue.Publish;
import laurel.function.ApiAnswer;
import laurel.rebuild.Job;
import laurel.rebuild.Rebuild;

/** Says what became of a wish. */
final class AnswerJson {
    private AnswerJson() {}

    static ApiAnswer of(Publish.Result result) {
        return switch (result) {
            case Publish.Result.Published published -> {
                ObjectNode json = VersionJson.head(published.version()).put("dryRun", published.dryRun());
                published.replaced().forEach(json.putArray("replaces")::add);
                yield new ApiAnswer(published.dryRun() ? 200 : 201, json);
            }
            case Publish.Result.Already already -> ApiAnswer.ok(VersionJson.head(already.version()));
            case Publish.Result.Refused refused -> ApiAnswer.wrong(refused.problems());
            case Publish.Result.NotThen not -> ApiAnswer.error(409, "not-then", not.message());
        };
    }

    static ApiAnswer of(Rebuild.Result result) {
        return switch (result) {
            case Rebuild.Result.Ordered ordered -> {
                ObjectNode json = JobJson.of(ordered.job());
                ordered.badgesStay().forEach(json.putArray("badgesStayOf")::add);
                yield new ApiAnswer(202, json);
            }
            case Rebuild.Result.Already already -> ApiAnswer.ok(JobJson.of(already.job()));
            case Rebuild.Result.UnderWay underWay -> ApiAnswer.error(409, "under-way", underWay(underWay.job()));
            case Rebuild.Result.Refused refused -> ApiAnswer.wrong(refused.problems());
            case Rebuild.Result.NotPossible not -> ApiAnswer.error(409, "not-possible", not.message());
        };
    }

    private static String underWay(Job job) {
        return "The rebuild of " + job.order().at() + " is under way: it has been through " + job.seen() + " of "
                + job.people() + " people. Order the next when it is done (GET /api/catalogue/rebuild).";
    }
}
