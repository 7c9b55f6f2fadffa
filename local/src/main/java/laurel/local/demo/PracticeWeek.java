package laurel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** The council's practice week: the third whole week of the last June, with a topic a day. */
record PracticeWeek(LocalDate monday) {
    private static final List<String> TOPICS =
            List.of("neglect", "attachment", "domestic-abuse", "strengths-based-practice", "professional-curiosity");
    private static final int DAYS_OF_GRACE = 7;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The last one that had begun by a day. */
    static PracticeWeek before(LocalDate day) {
        LocalDate monday = LocalDate.of(day.getYear(), Month.JUNE, 15).with(DayOfWeek.MONDAY);
        return new PracticeWeek(monday.isAfter(day) ? monday.minusYears(1).with(DayOfWeek.MONDAY) : monday);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(TOPICS.size()));
    }

    /** What sources call it. */
    String id() {
        return "practice-week-" + monday.getYear();
    }

    /** The topic of one of its days. */
    String topic(LocalDate day) {
        return TOPICS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** It as the link officer enters it. */
    JsonNode campaign() {
        LocalDate friday = monday.plusDays(TOPICS.size() - 1L);
        ObjectNode campaign = JSON.createObjectNode()
                .put("id", id())
                .put("kind", "practice-week")
                .put("name", "Practice week")
                .put("from", monday.toString())
                .put("to", friday.toString())
                .put("grace", DAYS_OF_GRACE);
        ArrayNode topics = campaign.putArray("topics");
        for (LocalDate day = monday; !day.isAfter(friday); day = day.plusDays(1)) {
            topics.addObject().put("day", day.toString()).put("id", topic(day)).put("name", words(topic(day)));
        }
        return campaign;
    }

    private static String words(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }
}
