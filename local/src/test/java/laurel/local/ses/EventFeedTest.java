package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFeedTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<String> published = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatIsKeptIsPublishedOnce() {
        try (Mailbox mailbox = new Mailbox(folder)) {
            try (EventFeed feed = EventFeed.start(mailbox, this::publish)) {
                assertThat(feed).isNotNull();
                keep(mailbox, "1");
                keep(mailbox, "2");
            }
            assertThat(published).containsExactly("Sent 1", "Delivered 1", "Sent 2", "Delivered 2");
        }
        afterARestart();
        assertThat(published).hasSize(4);
    }

    @Test
    void whatAProcessThatWasKilledOwesIsPublishedByTheNext() {
        try (Mailbox mailbox = new Mailbox(folder)) {
            keep(mailbox, "1");
        }
        afterARestart();
        assertThat(published).containsExactly("Sent 1", "Delivered 1");
        afterARestart();
        assertThat(published).hasSize(2);
    }

    @Test
    void whatTheBusDoesNotTakeIsPublishedLater() {
        try (Mailbox mailbox = new Mailbox(folder)) {
            try (EventFeed feed = EventFeed.start(mailbox, events -> {
                throw new IllegalStateException("no bus");
            })) {
                assertThat(feed).isNotNull();
                keep(mailbox, "1");
            }
            assertThat(mailbox.unpublished()).containsOnlyKeys("1");
        }
        afterARestart();
        assertThat(published).containsExactly("Sent 1", "Delivered 1");
    }

    @Test
    void theSuppressionListIsThereAfterARestart() {
        try (Mailbox mailbox = new Mailbox(folder)) {
            mailbox.keep(mail("1"), List.of(), Map.of("Sam@council.example", "BOUNCE"));
            mailbox.suppress("kim@council.example", "COMPLAINT");
            mailbox.suppress("joy@council.example", "BOUNCE");
            assertThat(mailbox.lift("Joy@council.example")).isTrue();
        }
        try (Mailbox mailbox = new Mailbox(folder)) {
            assertThat(mailbox.suppressed())
                    .isEqualTo(Map.of("sam@council.example", "BOUNCE", "kim@council.example", "COMPLAINT"));
            assertThat(mailbox.all()).containsExactly(mail("1"));
        }
    }

    private void afterARestart() {
        try (Mailbox mailbox = new Mailbox(folder);
                EventFeed feed = EventFeed.start(mailbox, this::publish)) {
            assertThat(feed).isNotNull();
        }
    }

    private void publish(List<SesEvent> events) {
        events.forEach(event -> published.add(event.detailType()));
    }

    private static void keep(Mailbox mailbox, String id) {
        mailbox.keep(mail(id), List.of(event("Sent " + id), event("Delivered " + id)), Map.of());
    }

    private static SesEvent event(String type) {
        return new SesEvent("e", type, "2026-11-23T09:00:00Z", "arn:x", JsonNodeFactory.instance.objectNode());
    }

    private static Mail mail(String id) {
        return new Mail(id, "sam@council.example", "Hello", Map.of(), "text", "", "2026-11-23T09:00:00Z");
    }
}
