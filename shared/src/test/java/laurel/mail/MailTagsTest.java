package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

final class MailTagsTest {
    private static final PersonId PERSON = new PersonId("p|é 1");

    @Test
    void theTagsLeadBackToTheClaimWithCharactersThatSesAllows() {
        assertThat(MailTags.of(claim("first-steps")))
                .containsOnlyKeys("kind", "person", "claim", "message-1", "message-2")
                .allSatisfy((name, value) -> assertThat(name + value).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void thePersonIsReadFromTheirTag() {
        assertThat(MailTags.of(claim("first-steps")))
                .extractingByKey(MailTags.PERSON)
                .satisfies(tag -> assertThat(MailTags.person(tag)).isEqualTo(PERSON));
    }

    @Test
    void whatIsTooLongForATagIsLeftOutAndTheRestIsEnough() {
        assertThat(MailTags.of(claim("b".repeat(300)))).containsOnlyKeys("kind", "person", "claim", "message-2");
    }

    private static Claim claim(String badge) {
        return new Claim(
                PERSON,
                Kind.BADGE,
                List.of(new AwardId(PERSON, badge, "once").message(), new AwardId(PERSON, "bronze", "2026").message()),
                "0c5f1e0e-0000-4000-8000-000000000000",
                Instant.EPOCH);
    }
}
