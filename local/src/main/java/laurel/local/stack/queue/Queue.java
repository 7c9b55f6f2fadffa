package laurel.local.stack.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import laurel.local.stack.store.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A standard queue. Messages are in the store; which of them are visible is in memory, so after a restart all are.
 * What is sent and buried is on disk before it can be received. Safe for all threads.
 */
public final class Queue {
    private final String name;
    private final String arn;
    private final Duration visibility;
    private final int maxReceives;
    private final @Nullable Queue deadLetters;
    private final Messages messages;
    private final Clock clock;

    private final ArrayDeque<Entry> visible = new ArrayDeque<>();
    private final PriorityQueue<Entry> hidden =
            new PriorityQueue<>((a, b) -> Long.compare(a.visibleAt - b.visibleAt, 0));
    private final Map<Long, Entry> inFlight = new HashMap<>();

    /** A message as the queue knows it in memory. */
    private static final class Entry {
        final long id;
        int receives;
        long visibleAt;
        long receipt;

        Entry(long id, int receives) {
            this.id = id;
            this.receives = receives;
        }
    }

    Queue(
            String name,
            String arn,
            Duration visibility,
            int maxReceives,
            @Nullable Queue deadLetters,
            Messages messages,
            Clock clock) {
        this.name = name;
        this.arn = arn;
        this.visibility = visibility;
        this.maxReceives = maxReceives;
        this.deadLetters = deadLetters;
        this.messages = messages;
        this.clock = clock;
    }

    public String name() {
        return name;
    }

    public String arn() {
        return arn;
    }

    /** How long a received message stays hidden unless said otherwise. */
    public Duration visibility() {
        return visibility;
    }

    /** Makes messages that are in the store visible. */
    synchronized void add(List<Long> ids, int receives) {
        ids.forEach(id -> visible.add(new Entry(id, receives)));
        notifyAll();
    }

    /** How many are visible now, and how many received and not yet deleted. */
    public synchronized Counts counts() {
        reappear();
        return new Counts(visible.size(), inFlight.size());
    }

    /** How many messages a queue has. */
    public record Counts(int visible, int inFlight) {
        /** Both together. */
        public long all() {
            return (long) visible + inFlight;
        }
    }

    /**
     * Up to so many messages, hidden from others for a while. Waits for the first one, then up to the window for more.
     */
    public List<Received> receive(int most, Duration wait, Duration window, Duration hideFor)
            throws InterruptedException {
        List<Entry> taken;
        List<Entry> dead = new ArrayList<>();
        synchronized (this) {
            awaitVisible(1, wait);
            if (!visible.isEmpty() && !window.isZero()) {
                awaitVisible(most, window);
            }
            taken = take(most, hideFor, dead);
        }
        bury(dead);
        if (taken.isEmpty()) {
            return List.of();
        }
        List<Long> ids = taken.stream().map(entry -> entry.id).toList();
        long now = clock.millis();
        List<Messages.Kept> loaded = messages.load(ids);
        messages.received(ids, now);
        Map<Long, Entry> byId = new HashMap<>();
        taken.forEach(entry -> byId.put(entry.id, entry));
        return loaded.stream()
                .flatMap(kept -> Optional.ofNullable(byId.get(kept.id())).stream()
                        .map(entry -> new Received(kept, entry.receipt, entry.receives, now)))
                .toList();
    }

    private void awaitVisible(int enough, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (true) {
            reappear();
            long left = until - System.nanoTime();
            if (visible.size() >= enough || left <= 0) {
                return;
            }
            Entry next = hidden.peek();
            long sleep = next == null ? left : Math.min(left, Math.max(next.visibleAt - System.nanoTime(), 1));
            wait(Math.max(1, sleep / 1_000_000));
        }
    }

    private List<Entry> take(int most, Duration hideFor, List<Entry> dead) {
        List<Entry> taken = new ArrayList<>();
        while (taken.size() < most && !visible.isEmpty()) {
            Entry entry = visible.remove();
            if (entry.receives >= maxReceives && deadLetters != null) {
                dead.add(entry);
                continue;
            }
            entry.receives++;
            entry.receipt = System.nanoTime();
            inFlight.put(entry.id, entry);
            hide(entry, hideFor);
            taken.add(entry);
        }
        return taken;
    }

    private void hide(Entry entry, Duration hideFor) {
        entry.visibleAt = System.nanoTime() + hideFor.toNanos();
        hidden.add(entry);
    }

    private void reappear() {
        long now = System.nanoTime();
        for (Entry entry = hidden.peek(); entry != null && entry.visibleAt - now <= 0; entry = hidden.peek()) {
            hidden.remove();
            inFlight.remove(entry.id);
            visible.add(entry);
        }
    }

    private void bury(List<Entry> dead) {
        if (!dead.isEmpty() && deadLetters != null) {
            List<Long> ids = dead.stream().map(entry -> entry.id).toList();
            messages.bury(ids, deadLetters.name, arn).join();
            deadLetters.add(ids, 0);
        }
    }

    /** Removes messages that were received. A receipt that is out of date removes nothing. */
    public void delete(List<Received> received) {
        List<Long> ids = new ArrayList<>();
        synchronized (this) {
            for (Received one : received) {
                Entry entry = inFlight.get(one.kept().id());
                if (entry != null && entry.receipt == one.receipt()) {
                    inFlight.remove(entry.id);
                    hidden.remove(entry);
                    ids.add(entry.id);
                }
            }
        }
        if (!ids.isEmpty()) {
            messages.remove(ids);
        }
    }

    /** Hides a received message for another while from now, or shows it at once. */
    public synchronized void changeVisibility(Received one, Duration hideFor) {
        Entry entry = inFlight.get(one.kept().id());
        if (entry != null && entry.receipt == one.receipt()) {
            hidden.remove(entry);
            hide(entry, hideFor);
            notifyAll();
        }
    }
}
