package laurel.local.ses;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Publishes the events of the mailbox, those that an earlier run left first. What cannot be published stays, for the
 * next mail or the next run.
 */
public final class EventFeed implements AutoCloseable {
    private final Mailbox mailbox;
    private final Consumer<List<SesEvent>> bus;
    /** True for something to do, false for the end. */
    private final LinkedBlockingQueue<Boolean> signals = new LinkedBlockingQueue<>();

    private final Thread thread;

    private EventFeed(Mailbox mailbox, Consumer<List<SesEvent>> bus) {
        this.mailbox = mailbox;
        this.bus = bus;
        this.thread = Thread.ofPlatform().daemon().name("ses-events").unstarted(this::work);
    }

    /** Begins to publish to a bus, which keeps what it gets before it returns. */
    public static EventFeed start(Mailbox mailbox, Consumer<List<SesEvent>> bus) {
        EventFeed feed = new EventFeed(mailbox, bus);
        mailbox.tell(() -> feed.signals.add(true));
        feed.signals.add(true);
        feed.thread.start();
        return feed;
    }

    private void work() {
        try {
            while (signals.take()) {
                publish();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish() {
        mailbox.unpublished().forEach((mail, events) -> {
            try {
                bus.accept(events);
                mailbox.published(mail);
            } catch (RuntimeException e) {
                System.err.println("SES's events about the mail " + mail + " wait to be published: " + e);
            }
        });
    }

    /** Publishes what there is, and ends. */
    @Override
    public void close() {
        mailbox.tell(() -> {});
        signals.add(false);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
