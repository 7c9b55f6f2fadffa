package laurel.stoplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.people.PersonId;
import laurel.token.Token;
import org.junit.jupiter.api.Test;

abstract class StopTokensContract {
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId KIT = new PersonId("kit");

    abstract StopTokens tokens();

    @Test
    void aPersonHasOneTokenThatLeadsToThemAlone() {
        StopTokens tokens = tokens();
        Token sams = tokens.of(SAM);

        assertThat(tokens.of(SAM)).isEqualTo(sams);
        assertThat(tokens.of(KIT)).isNotEqualTo(sams);
        assertThat(tokens.owner(sams)).contains(SAM);
        assertThat(tokens.owner(tokens.of(KIT))).contains(KIT);
        assertThat(tokens.owner(Token.random())).isEmpty();
    }

    @Test
    void whatWasRenewedIsNobodysAnyMore() {
        StopTokens tokens = tokens();
        Token old = tokens.of(SAM);
        Token kits = tokens.of(KIT);
        Token now = tokens.renew(SAM);

        assertThat(now).isNotEqualTo(old);
        assertThat(tokens.owner(old)).isEmpty();
        assertThat(tokens.owner(now)).contains(SAM);
        assertThat(tokens.of(SAM)).isEqualTo(now);
        assertThat(tokens.owner(kits)).contains(KIT);
    }

    @Test
    void whoHadNoneGetsOneByRenewingToo() {
        StopTokens tokens = tokens();
        assertThat(tokens.owner(tokens.renew(SAM))).contains(SAM);
    }

    @Test
    void manyAtOnceGetTheSame() throws Exception {
        StopTokens tokens = tokens();
        Set<Token> seen = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Token>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> tokens.of(SAM)));
            }
            for (Future<Token> one : all) {
                seen.add(one.get());
            }
        }
        assertThat(seen).containsExactly(tokens.of(SAM));
        assertThat(tokens.owner(tokens.of(SAM))).contains(SAM);
    }
}
