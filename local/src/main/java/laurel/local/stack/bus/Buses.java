package laurel.local.stack.bus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.template.Template;
import software.amazon.event.ruler.Machine;

/**
 * Event buses with their rules. What matches is on disk at every target before {@link #send} returns: delivery cannot
 * fail afterwards, so a rule's own dead letter queue stays empty here. Safe for all threads.
 */
public final class Buses {
    private final Map<String, Machine> machines = new HashMap<>();
    private final Map<String, Template.Rule> rules = new HashMap<>();
    private final Queues queues;

    /** An event for a bus. */
    public record Addressed(String bus, Envelope event) {}

    public Buses(Template template, Queues queues) {
        this.queues = queues;
        template.buses().forEach(bus -> machines.put(bus, Machine.builder().build()));
        template.rules().forEach(this::add);
    }

    private void add(Template.Rule rule) {
        Machine machine = machines.get(rule.bus());
        if (machine == null) {
            throw new IllegalArgumentException(
                    "template: the rule " + rule.name() + " is on a bus that is not there: " + rule.bus());
        }
        for (Template.Target target : rule.targets()) {
            if (!queues.has(target.arn())) {
                throw new IllegalArgumentException("template: the rule " + rule.name()
                        + " has a target that is neither a queue nor a function: " + target.arn());
            }
        }
        rule.pattern().ifPresent(pattern -> {
            try {
                machine.addRule(rule.name(), pattern);
                rules.put(rule.name(), rule);
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "template: the pattern of the rule " + rule.name() + ": " + e.getMessage(), e);
            }
        });
    }

    /** Whether there is such a bus. */
    public boolean has(String bus) {
        return machines.containsKey(bus);
    }

    /** Sends events to whom the rules say, all or none. */
    public void send(List<Addressed> events) {
        queues.send(events.stream().flatMap(event -> letters(event).stream()).toList());
    }

    /** What would be sent for an event. */
    List<Queues.Letter> letters(Addressed addressed) {
        String json = addressed.event().json();
        List<Queues.Letter> letters = new ArrayList<>();
        for (String name : matching(addressed.bus(), json)) {
            Template.Rule rule = rules.get(name);
            if (rule != null) {
                letters.addAll(letters(rule, json));
            }
        }
        return letters;
    }

    /** Sends what was found by {@link #letters(Addressed)}. */
    void sendLetters(Collection<Queues.Letter> letters) {
        queues.send(List.copyOf(letters));
    }

    /** What a rule sends to its targets for an event. */
    static List<Queues.Letter> letters(Template.Rule rule, String json) {
        return rule.targets().stream()
                .map(target -> new Queues.Letter(target.arn(), target.input().orElse(json)))
                .toList();
    }

    private List<String> matching(String bus, String json) {
        Machine machine = machines.get(bus);
        if (machine == null) {
            throw new IllegalArgumentException("no bus is called " + bus);
        }
        try {
            return machine.rulesForJSONEvent(json);
        } catch (Exception e) {
            throw new IllegalArgumentException("not an event: " + e.getMessage(), e);
        }
    }
}
