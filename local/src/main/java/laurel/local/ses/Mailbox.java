package laurel.local.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps every accepted e-mail in a file, on disk before {@link #keep} returns: with it the events that are to be
 * published, and whom it puts on the suppression list, so that a process killed at any moment owes nothing. Safe for
 * many threads.
 */
public final class Mailbox implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<SesEvent>> EVENTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> REASONS = new TypeReference<>() {};

    private final List<Mail> mails = new ArrayList<>();
    private final Map<String, List<SesEvent>> unpublished = new LinkedHashMap<>();
    private final Map<String, String> suppressed = new LinkedHashMap<>();
    private final Journal journal;
    private volatile Runnable listener = () -> {};

    /** Opens the mailbox in a folder. */
    public Mailbox(Path folder) {
        this.journal = new Journal(folder.resolve("mailbox.jsonl"), this::read);
    }

    private void read(JsonNode line) {
        if (line.has("published")) {
            unpublished.remove(line.path("published").asText());
        } else if (line.has("lifted")) {
            suppressed.remove(line.path("lifted").asText());
        } else if (line instanceof ObjectNode mail) {
            Map<String, String> reasons = JSON.convertValue(taken(mail, "suppresses"), REASONS);
            List<SesEvent> events = JSON.convertValue(taken(mail, "events"), EVENTS);
            if (reasons != null) {
                reasons.forEach((address, reason) -> suppressed.put(small(address), reason));
            }
            if (mail.has("id")) {
                add(mail(mail), events == null ? List.of() : events);
            }
        }
    }

    private static JsonNode taken(ObjectNode line, String field) {
        JsonNode value = line.remove(field);
        return value == null ? JSON.nullNode() : value;
    }

    private static Mail mail(JsonNode json) {
        try {
            return JSON.treeToValue(json, Mail.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The mailbox holds what is no e-mail: " + e.getOriginalMessage(), e);
        }
    }

    private void add(Mail mail, List<SesEvent> events) {
        mails.add(mail);
        if (!events.isEmpty()) {
            unpublished.put(mail.id(), List.copyOf(events));
        }
    }

    /** Keeps a mail for good, of which nothing is published. */
    public void keep(Mail mail) {
        keep(mail, List.of(), Map.of());
    }

    /** Keeps a mail for good, with the events to publish and the addresses to suppress, each with its reason. */
    void keep(Mail mail, List<SesEvent> events, Map<String, String> suppresses) {
        ObjectNode line = JSON.valueToTree(mail);
        line.set("events", JSON.valueToTree(events));
        line.set("suppresses", JSON.valueToTree(suppresses));
        synchronized (this) {
            journal.keep(line);
            add(mail, events);
            suppresses.forEach((address, reason) -> suppressed.put(small(address), reason));
        }
        listener.run();
    }

    /** All mails, newest last. */
    public synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    /** One mail. */
    public Optional<Mail> mail(String id) {
        return all().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Has somebody told of each mail that is kept from now on. */
    void tell(Runnable told) {
        listener = told;
    }

    /** The events that were not published yet, by the id of their mail, oldest first. */
    synchronized Map<String, List<SesEvent>> unpublished() {
        return new LinkedHashMap<>(unpublished);
    }

    /** The events of a mail were published. If this is lost they are once more, as may happen on AWS. */
    synchronized void published(String mail) {
        journal.note(JSON.createObjectNode().put("published", mail));
        unpublished.remove(mail);
    }

    /** The account's suppression list: addresses in small letters, each with its reason. */
    public synchronized Map<String, String> suppressed() {
        return Map.copyOf(suppressed);
    }

    synchronized boolean isSuppressed(String address) {
        return suppressed.containsKey(small(address));
    }

    /** Puts an address on the list. */
    synchronized void suppress(String address, String reason) {
        ObjectNode line = JSON.createObjectNode();
        line.putObject("suppresses").put(small(address), reason);
        journal.keep(line);
        suppressed.put(small(address), reason);
    }

    /** Takes an address off the list, and tells whether it was on it. */
    synchronized boolean lift(String address) {
        if (suppressed.remove(small(address)) == null) {
            return false;
        }
        journal.keep(JSON.createObjectNode().put("lifted", small(address)));
        return true;
    }

    private static String small(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    @Override
    public synchronized void close() {
        journal.close();
    }
}
