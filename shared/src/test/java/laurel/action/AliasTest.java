package laurel.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {
    @ParameterizedTest
    @CsvSource({
        "mailto:Sam@Council.Example, mailto:sam@council.example",
        "MailTo:sam@council.example, mailto:sam@council.example",
        "vle:28400, vle:28400",
        "Account:28400@https://learning.example, account:28400@https://learning.example",
        "account:a%62c@https://learning.example, account:abc@https://learning.example",
        "account:a%40b@https://learning.example/@x, account:a%40b@https://learning.example/@x",
        "account:50%25+@https://learning.example, account:50%25+@https://learning.example",
    })
    void isWrittenOneWayHoweverItWasSent(String text, String written) {
        assertThat(Alias.parse(text)).contains(new Alias(written));
        assertThat(Alias.parse(written)).contains(new Alias(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "mailto:",
                "mailto:sam@council",
                "mailto:sam@\u0001.example",
                "vle:",
                "vle:a b",
                "vle:a\u3000b",
                "account:28400",
                "account:@https://learning.example",
                "account:a@learning.example",
                "account:%ff@https://learning.example",
                "account:%4@https://learning.example",
                "account:a%0A@https://learning.example"
            })
    void anythingElseIsNone(String text) {
        assertThat(Alias.parse(text)).isEmpty();
    }

    @Test
    void anAccountIsTheSameWrittenAsAnObjectOrAsText() {
        Optional<Alias> object = Alias.ofAccount("https://learning.example", "sam b@x 100%");

        assertThat(object).contains(new Alias("account:sam%20b%40x%20100%25@https://learning.example"));
        assertThat(Alias.parse(object.orElseThrow().value())).isEqualTo(object);
    }

    @Test
    void accountsThatDifferNeverShareAnAlias() {
        assertThat(Alias.ofAccount("https://b@c.example", "a"))
                .isNotEqualTo(Alias.ofAccount("https://c.example", "a@https://b"));
        assertThat(Alias.ofAccount("https://c.example", "a%20b"))
                .isNotEqualTo(Alias.ofAccount("https://c.example", "a b"));
    }
}
