package laurel.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import laurel.local.replay.Entry;

/** A year of what the council's people did, up to a moment. The same for the same seed and moment. */
final class Year {
    static final int ACTIONS = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOPICS = List.of(
            "neglect",
            "attachment",
            "domestic-abuse",
            "strengths-based-practice",
            "professional-curiosity",
            "kinship-care",
            "dementia",
            "mental-capacity",
            "trauma-informed-practice",
            "poverty",
            "exploitation",
            "anti-racist-practice");
    private static final List<String> TITLES = List.of(
            "Practice guide", "Evidence review", "Briefing", "Case study", "Frontline briefing", "Strategic briefing");
    private static final List<String> STANDARDS = List.of("4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8");
    private static final int RESOURCES = 240;

    private final SplittableRandom random;
    private final List<Colleague> people;
    private final double[] zealUpTo;
    private final Diary diary;

    Year(long seed, Council council, Instant until) {
        this.random = new SplittableRandom(seed);
        this.people = council.people();
        this.diary = new Diary(until);
        this.zealUpTo = new double[people.size()];
        double sum = 0;
        for (int i = 0; i < zealUpTo.length; i++) {
            sum += people.get(i).zeal();
            zealUpTo[i] = sum;
        }
    }

    PracticeWeek practiceWeek() {
        return diary.practiceWeek();
    }

    /** All of it, in the order in which it happened. */
    List<Entry> entries() {
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            moments.add(diary.any(random));
        }
        moments.sort(null);
        Map<Doing, Integer> numbers = new EnumMap<>(Doing.class);
        List<Entry> entries = new ArrayList<>();
        for (Instant moment : moments) {
            Doing doing = Doing.any(random);
            entries.add(entry(entries.size() + 1, doing, numbers.merge(doing, 1, Integer::sum), moment));
        }
        return entries;
    }

    private Entry entry(int line, Doing doing, int number, Instant moment) {
        Colleague who = somebody();
        ObjectNode detail = JSON.createObjectNode()
                .put("id", "demo-" + doing.type() + "-" + number)
                .put("person", alias(doing, who))
                .put("type", doing.type())
                .put("occurredAt", moment.toString());
        String topic = topic(detail, moment);
        switch (doing) {
            case VIEWED, COMPLETED, PLAYED, BOOKMARKED, TOOL, WATCHED, ATTENDED -> resource(detail, doing, topic);
            case SHARED -> {
                resource(detail, doing, topic);
                detail.put("recipient", "mailto:" + colleagueOf(who).email());
            }
            case USEFUL, SUPPORTED, THANKED ->
                detail.put("recipient", "mailto:" + colleagueOf(who).email());
            case JOINED, LED -> detail.put("group", who.team() + "-reading-group");
            case REFLECTED -> reflection(detail);
            case CPD, PEER_REFLECTED -> {
                detail.putObject("resource").put("id", "record/" + number).put("kind", "cpd");
                detail.putArray("standards").add(any(STANDARDS)).add("4.7");
            }
            default -> {}
        }
        return new Entry(line, "laurel", doing.source(), "Engagement Action", detail.toString());
    }

    /** Each system knows people by a name of its own. */
    private static String alias(Doing doing, Colleague who) {
        return switch (doing.source()) {
            case "learning.vle" -> who.learner();
            case "evidence.library" -> who.reader();
            default -> "mailto:" + who.email();
        };
    }

    private String topic(ObjectNode detail, Instant moment) {
        LocalDate day = Diary.day(moment);
        PracticeWeek week = diary.practiceWeek();
        if (week.includes(day)) {
            String topic = week.topic(day);
            detail.put("campaign", week.id()).putArray("topics").add(topic);
            return topic;
        }
        String topic = any(TOPICS);
        detail.putArray("topics").add(topic);
        return topic;
    }

    private void resource(ObjectNode detail, Doing doing, String topic) {
        int number = (int) (RESOURCES * Math.pow(random.nextDouble(), 2));
        String title = "%s: %s".formatted(TITLES.get(number % TITLES.size()), topic.replace('-', ' '));
        detail.putObject("resource")
                .put("id", doing.source() + "/" + topic + "/" + number)
                .put("title", title)
                .put("kind", doing.type().substring(0, doing.type().indexOf('.')));
    }

    private void reflection(ObjectNode detail) {
        detail.putArray("standards").add("4.6");
        if (random.nextInt(3) == 0) {
            detail.putArray("tags").add("impact");
        }
    }

    /** Somebody, the zealous more often. */
    private Colleague somebody() {
        double at = random.nextDouble() * zealUpTo[zealUpTo.length - 1];
        int i = 0;
        while (zealUpTo[i] <= at) {
            i++;
        }
        return people.get(i);
    }

    private Colleague colleagueOf(Colleague who) {
        Colleague other = people.get(random.nextInt(people.size()));
        return other.equals(who) ? colleagueOf(who) : other;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
