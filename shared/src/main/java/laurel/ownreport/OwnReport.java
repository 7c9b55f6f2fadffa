package laurel.ownreport;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import laurel.action.ActionKey;
import laurel.ledger.Report;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person reports to have done. It counts once somebody has said yes to it.
 *
 * @param id the id of the action too, if it comes to be one
 * @param team the person's when they reported: its champions answer, wherever the person goes meanwhile
 * @param occurredAt noon of the day that they gave, or the moment of the report if that was earlier
 * @param group the meeting, network or team that it happened in
 * @param note what they say to whoever answers; it goes with the answer
 * @param answer null while it waits
 */
public record OwnReport(
        String id,
        PersonId person,
        String team,
        String type,
        Instant occurredAt,
        List<String> topics,
        List<String> standards,
        @Nullable String group,
        @Nullable String note,
        Instant reportedAt,
        @Nullable Answer answer) {
    /** The source of the actions. */
    public static final String SOURCE = "laurel.report";

    public OwnReport {
        topics = List.copyOf(topics);
        standards = List.copyOf(standards);
    }

    /**
     * What somebody answered. Who it was is in the audit alone.
     *
     * @param counts whether it counts
     * @param reason why it does not; null if it does
     */
    public record Answer(
            boolean counts, Instant at, @Nullable String reason) {}

    /** Whether nobody has answered yet. */
    public boolean waits() {
        return answer == null;
    }

    /** The key of the action that it may come to be. */
    public ActionKey key() {
        return new ActionKey(SOURCE, id);
    }

    /** The same with its answer. */
    OwnReport answered(Answer with) {
        return new OwnReport(id, person, team, type, occurredAt, topics, standards, group, null, reportedAt, with);
    }

    /** Whether another says the same, whenever it was said. */
    boolean saysTheSameAs(OwnReport other) {
        return person.equals(other.person)
                && type.equals(other.type)
                && topics.equals(other.topics)
                && standards.equals(other.standards)
                && Objects.equals(group, other.group);
    }

    /** The action as a source would send it. The person is named by their id, so that it is always the same action. */
    Report asSent(Instant at) {
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("person", "laurel:" + person)
                .put("type", type)
                .put("occurredAt", occurredAt.toString());
        if (!topics.isEmpty()) {
            topics.forEach(detail.putArray("topics")::add);
        }
        if (!standards.isEmpty()) {
            standards.forEach(detail.putArray("standards")::add);
        }
        if (group != null) {
            detail.put("group", group);
        }
        return new Report("own-report", SOURCE, Report.ACTION, detail, at);
    }
}
