package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import laurel.mail.Message.State;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WhyTest {
    private final Why why = new Why(ZoneId.of("Europe/London"));

    @Test
    void itSaysWhatBecameOfAMessageWhenAndWhy() {
        assertThat(why.of(message(State.HELD, "away"))).isEqualTo("held until Wed 1 Jul 2026 08:00: they are away");
        assertThat(why.of(message(State.HELD, "new"))).isEqualTo("held until Wed 1 Jul 2026 08:00");
        assertThat(why.of(message(State.SENT, "sent"))).isEqualTo("sent on Wed 1 Jul 2026 08:00 as m-1");
        assertThat(why.of(message(State.DROPPED, "refused: MessageRejected (400)")))
                .isEqualTo("not sent, since Wed 1 Jul 2026 08:00: SES refused it (MessageRejected (400))");
        assertThat(why.of(message(State.CLAIMED, "sending"))).isEqualTo("being sent");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(Reason reason) {
        assertThat(why.of(message(State.DROPPED, reason.id()))).contains(": ").doesNotContain("null");
    }

    private static Message message(State state, String why) {
        MessageId id = new MessageId(new PersonId("sam"), Kind.BADGE, "bronze|2026");
        return new Message(id, Instant.EPOCH, state, Instant.parse("2026-07-01T07:00:00Z"), why, "t", "m-1");
    }
}
