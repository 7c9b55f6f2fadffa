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
import org.junit.jupiter.api.Test;

abstract class StopTokensContract {
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId KIT = new PersonId("kit");

    abstract StopTokens tokens();

    @Test
    void aPersonHasOneTokenThatLeadsToThemAlone() {
        StopTokens tokens = tokens();
        StopToken sams = tokens.of(SAM);

        assertThat(tokens.of(SAM)).isEqualTo(sams);
        assertThat(tokens.of(KIT)).isNotEqualTo(sams);
        assertThat(tokens.owner(sams)).contains(SAM);
        assertThat(tokens.owner(tokens.of(KIT))).contains(KIT);
        assertThat(tokens.owner(StopToken.random())).isEmpty();
    }

    @Test
    void whatWasRenewedIsNobodysAnyMore() {
        StopTokens tokens = tokens();
        StopToken old = tokens.of(SAM);
        StopToken kits = tokens.of(KIT);
        StopToken now = tokens.renew(SAM);

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
        Set<StopToken> seen = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<StopToken>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> tokens.of(SAM)));
            }
            for (Future<StopToken> one : all) {
                seen.add(one.get());
            }
        }
        assertThat(seen).containsExactly(tokens.of(SAM));
        assertThat(tokens.owner(tokens.of(SAM))).contains(SAM);
    }
}
