package laurel.reportactions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import laurel.ownreport.OwnReport;

/** Writes a report as the API's JSON. */
final class ReportJson {
    private ReportJson() {}

    static ObjectNode of(OwnReport report, LocalDate day, String name) {
        ObjectNode json =
                of(report).put("type", report.type()).put("name", name).put("day", day.toString());
        report.topics().forEach(json.putArray("topics")::add);
        report.standards().forEach(json.putArray("standards")::add);
        if (report.group() != null) {
            json.put("group", report.group());
        }
        if (report.note() != null) {
            json.put("note", report.note());
        }
        return json;
    }

    /** What became of it so far. */
    static ObjectNode of(OwnReport report) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", report.id())
                .put("reportedAt", report.reportedAt().toString())
                .put("state", state(report));
        OwnReport.Answer answer = report.answer();
        if (answer != null) {
            json.put("answeredAt", answer.at().toString());
            if (answer.reason() != null) {
                json.put("reason", answer.reason());
            }
        }
        return json;
    }

    private static String state(OwnReport report) {
        OwnReport.Answer answer = report.answer();
        if (answer == null) {
            return "waiting";
        }
        return answer.counts() ? "counted" : "not-counted";
    }
}
