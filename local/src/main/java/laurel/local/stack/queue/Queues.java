package laurel.local.stack.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import laurel.local.stack.store.Messages;
import laurel.local.stack.template.Template;
import org.jspecify.annotations.Nullable;

/** All queues: those of the template, and one within for the asynchronous invocations of each function. */
public final class Queues {
    private static final String INVOCATIONS = "async:";

    private final Map<String, Queue> byArn = new LinkedHashMap<>();
    private final Messages messages;
    private final Clock clock;

    /** A message for a queue, by the queue's ARN; for a function's invocations, by the function's. */
    public record Letter(String arn, String body) {}

    public Queues(Template template, Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        template.queues().forEach(queue -> make(queue, template));
        template.functions()
                .forEach(f -> byArn.put(
                        f.arn(),
                        // Given up by the invoker, which has to tell why; never by the queue.
                        new Queue(
                                INVOCATIONS + f.name(),
                                f.arn(),
                                Duration.ofHours(6),
                                Integer.MAX_VALUE,
                                null,
                                messages,
                                clock)));
        recover();
    }

    private Queue make(Template.Queue queue, Template template) {
        Queue made = byArn.get(queue.arn());
        if (made == null) {
            @Nullable
            Queue dead = queue.deadLetters()
                    .map(arn -> make(
                            template.queues().stream()
                                    .filter(q -> q.arn().equals(arn))
                                    .findFirst()
                                    .orElseThrow(),
                            template))
                    .orElse(null);
            made = new Queue(
                    queue.name(),
                    queue.arn(),
                    Duration.ofSeconds(queue.visibilitySeconds()),
                    queue.maxReceives(),
                    dead,
                    messages,
                    clock);
            byArn.put(queue.arn(), made);
        }
        return made;
    }

    private void recover() {
        Map<String, Queue> byName = new LinkedHashMap<>();
        byArn.values().forEach(queue -> byName.put(queue.name(), queue));
        messages.waiting().forEach(message -> {
            Queue queue = byName.get(message.queue());
            if (queue != null) {
                queue.add(List.of(message.id()), message.receives());
            }
        });
    }

    /** The queue of an ARN. */
    public Queue of(String arn) {
        return Optional.ofNullable(byArn.get(arn))
                .orElseThrow(() -> new IllegalArgumentException("no queue is called " + arn));
    }

    /** The queue of a name. */
    public Queue named(String name) {
        return byArn.values().stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no queue is called " + name));
    }

    /** Whether there is one of this ARN. */
    public boolean has(String arn) {
        return byArn.containsKey(arn);
    }

    /** The queues of the template. */
    public Collection<Queue> visible() {
        return byArn.values().stream()
                .filter(queue -> !queue.name().startsWith(INVOCATIONS))
                .toList();
    }

    /** How many messages wait or are under way in what something feeds from. */
    public long backlog(Template template) {
        Stream<String> fed = Stream.concat(
                template.queueMappings().stream().map(Template.QueueMapping::queueArn),
                template.functions().stream().map(Template.Function::arn));
        return fed.mapToLong(arn -> of(arn).counts().all()).sum();
    }

    /** Sends to any queues, all or none; it is on disk when this returns. The ids of the messages, in order. */
    public List<String> send(List<Letter> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        long now = clock.millis();
        List<Messages.Kept> kept = new ArrayList<>(letters.size());
        for (Letter letter : letters) {
            kept.add(new Messages.Kept(
                    messages.nextId(),
                    of(letter.arn()).name(),
                    UUID.randomUUID().toString(),
                    letter.body(),
                    now,
                    0,
                    null,
                    null));
        }
        try {
            messages.keep(kept).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("cannot keep messages: " + e.getCause(), e);
        }
        for (int i = 0; i < kept.size(); i++) {
            of(letters.get(i).arn()).add(List.of(kept.get(i).id()), 0);
        }
        return kept.stream().map(Messages.Kept::messageId).toList();
    }
}
