package laurel.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import laurel.progress.Arithmetic;

/** What people do, as their sources report it, well and badly. */
final class Deeds {
    private static final List<String> MALFORMED = List.of(
            "{\"id\":\"bad\",\"person\":\"nobody at all\"}",
            "{\"id\":\"bad\",\"note\":\"free text\"}",
            "{\"person\":\"vle:p0\",\"type\":\"tool.used\",\"occurredAt\":\"2026-01-01T00:00:00Z\"}",
            "{\"id\":\"bad\",\"person\":\"vle:p0\",\"type\":\"no.such\",\"occurredAt\":\"2026-01-01T00:00:00Z\"}",
            "{\"id\":\"bad\",\"person\":\"vle:p0\",\"type\":\"resource.viewed\",\"occurredAt\":\"2026-01-01T00:00:00Z\"}");
    /** Of many points, so that badges are within reach. */
    private static final List<String> RICH = List.of(
            "practice.changed",
            "discussion.led",
            "cpd.recorded",
            "tool.used",
            "change-project.completed",
            "resource.viewed");

    private final Random random;
    private final Moments moments;
    private final int people;
    private final boolean few;
    private final List<String> types;

    Deeds(Random random, Moments moments, int people, boolean few) {
        this.random = random;
        this.moments = moments;
        this.people = people;
        this.few = few;
        List<String> all = random.nextInt(3) == 0 ? RICH : Arithmetic.types();
        this.types = new ArrayList<>();
        for (int kinds = 1 + random.nextInt(5); kinds > 0; kinds--) {
            types.add(all.get(random.nextInt(all.size())));
        }
    }

    /** Some messages, in no order. */
    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        int actions = 1 + random.nextInt(few ? 4 : random.nextInt(3) == 0 ? 36 : 10);
        for (int i = 0; i < actions; i++) {
            String source = "source-" + random.nextInt(2);
            String id = "a" + i;
            messages.add(Message.action(source, detail(id, moment())));
            if (random.nextInt(12) == 0) {
                messages.add(Message.action(source, detail(id, moment())));
            }
            if (random.nextInt(few ? 2 : 4) == 0) {
                messages.add(Message.voided(random.nextInt(6) == 0 ? "source-2" : source, id));
            }
        }
        if (random.nextInt(4) == 0) {
            messages.add(Message.action("source-0", MALFORMED.get(random.nextInt(MALFORMED.size()))));
        }
        return messages;
    }

    private Instant moment() {
        return random.nextInt(25) == 0 ? moments.ahead() : moments.past();
    }

    private String detail(String id, Instant at) {
        String type = types.get(random.nextInt(types.size()));
        String recipient =
                type.equals("resource.shared") || random.nextInt(10) == 0 ? ",\"recipient\":\"" + alias() + "\"" : "";
        return """
                {"id":"%s","person":"%s","type":"%s","occurredAt":"%s","resource":{"id":"r%d"},"topics":["t%d"]%s}""".formatted(id, alias(), type, at, random.nextInt(4), random.nextInt(3), recipient);
    }

    /** Of somebody who is known, or will be, or never. */
    private String alias() {
        return random.nextInt(30) == 0
                ? "vle:nobody"
                : ScriptWriter.ALIASES
                        .get(random.nextInt(ScriptWriter.ALIASES.size()))
                        .formatted(random.nextInt(people));
    }
}
