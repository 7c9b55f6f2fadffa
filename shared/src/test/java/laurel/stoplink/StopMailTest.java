package laurel.stoplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import laurel.mail.Kind;
import laurel.mail.Kind.Group;
import laurel.people.PersonId;
import laurel.preferences.ApplyChanges;
import laurel.preferences.InMemoryPreferences;
import laurel.preferences.Preferences;
import laurel.testing.ScriptedClock;
import laurel.token.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopMailTest {
    private static final PersonId SAM = new PersonId("sam.okafor@council.example");
    private static final String SITE = "https://laurel.council.example";

    private final InMemoryPreferences store = new InMemoryPreferences();
    private final InMemoryStopTokens tokens = new InMemoryStopTokens();
    private final StopLinks links = new StopLinks(tokens, SITE);
    private final StopMail stop = new StopMail(
            tokens, new ApplyChanges(store, (person, now, at) -> {}, new ScriptedClock("2026-11-23T10:00:00Z")));

    private String written(Kind kind) {
        return links.link(SAM, kind).substring((SITE + "/stop/").length());
    }

    @Test
    void aLinkSaysNothingAboutThePerson() {
        assertThat(links.link(SAM, Kind.NUDGE))
                .matches("https://laurel\\.council\\.example/stop/[A-Za-z0-9_-]{22}\\.feedback")
                .doesNotContain("sam", "okafor");
        assertThat(URI.create(links.link(SAM, Kind.NUDGE)).getHost()).isEqualTo("laurel.council.example");
    }

    @Test
    void theKindsOfAGroupHaveOneLink() {
        assertThat(links.link(SAM, Kind.NUDGE)).isEqualTo(links.link(SAM, Kind.FEEDBACK));
        assertThat(links.link(SAM, Kind.BADGE)).isNotEqualTo(links.link(SAM, Kind.FEEDBACK));
    }

    @Test
    void whatCannotBeStoppedLinksToTheChoicesAndMakesNoToken() {
        assertThat(links.link(SAM, Kind.CORRECTION)).isEqualTo(SITE + "/#mail").isEqualTo(links.choices());
    }

    @Test
    void lookingChangesNothing() {
        assertThat(stop.look(written(Kind.BADGE))).isEqualTo(new StopMail.Offered(Group.RECOGNITION));
        assertThat(store.find(SAM)).isEqualTo(Preferences.NONE);
    }

    @Test
    void aLinkStopsItsGroupAndAgainChangesNothing() {
        assertThat(stop.stop(written(Kind.BADGE))).isInstanceOfSatisfying(StopMail.Stopped.class, stopped -> {
            assertThat(stopped.group()).isEqualTo(Group.RECOGNITION);
            assertThat(stopped.what().changed()).isTrue();
        });
        assertThat(store.find(SAM).stopped()).containsExactly(Group.RECOGNITION);

        assertThat(stop.stop(written(Kind.BADGE))).isInstanceOfSatisfying(StopMail.Stopped.class, stopped -> assertThat(
                        stopped.what().changed())
                .isFalse());
    }

    @Test
    void aLinkCanStopAll() {
        assertThat(stop.stopAll(written(Kind.BADGE))).isInstanceOf(StopMail.AllStopped.class);
        assertThat(store.find(SAM).all()).isTrue();
    }

    @Test
    void aLinkThatWasReplacedDoesNothing() {
        String old = written(Kind.BADGE);
        tokens.renew(SAM);

        assertThat(stop.look(old)).isEqualTo(new StopMail.NoLink());
        assertThat(stop.stop(old)).isEqualTo(new StopMail.NoLink());
        assertThat(stop.stopAll(old)).isEqualTo(new StopMail.NoLink());
        assertThat(store.find(SAM)).isEqualTo(Preferences.NONE);
        assertThat(stop.look(written(Kind.BADGE))).isEqualTo(new StopMail.Offered(Group.RECOGNITION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "recognition",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAA.",
                "AAAAAAAAAAAAAAAAAAAAAA.recognition",
                "AAAAAAAAAAAAAAAAAAAAAA.everything",
                "AAAAAAAAAAAAAAAAAAAAA|.recognition",
                "../../x.recognition",
                "<script>.recognition"
            })
    void whatIsNoLinkDoesNothing(String written) {
        tokens.of(SAM);
        assertThat(stop.look(written)).isEqualTo(new StopMail.NoLink());
        assertThat(stop.stop(written)).isEqualTo(new StopMail.NoLink());
        assertThat(stop.stopAll(written)).isEqualTo(new StopMail.NoLink());
    }

    @Test
    void noLinkStopsWhatCannotBeStopped() {
        String token = tokens.of(SAM).value();
        assertThat(stop.stop(token + ".transactional")).isEqualTo(new StopMail.NoLink());
    }

    @Test
    void tokensAreUnlikeEachOtherAndStayOutOfLogs() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            Token token = Token.random();
            assertThat(seen.add(token.value())).isTrue();
            assertThat(new StopLink(token, Group.FEEDBACK).toString()).doesNotContain(token.value());
        }
    }
}
