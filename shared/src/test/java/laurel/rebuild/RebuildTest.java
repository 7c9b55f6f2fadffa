package laurel.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import laurel.action.Schemas;
import laurel.catalogue.Catalogue;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Catalogues;
import laurel.catalogue.InMemorySchemeStore;
import laurel.catalogue.Proposal;
import laurel.catalogue.Scheme;
import laurel.catalogue.StoredScheme;
import laurel.organisation.AuditLine;
import laurel.organisation.InMemoryAudit;
import laurel.testing.ScriptedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final Catalogues SHIPPED = CatalogueReader.shipped();
    private static final Proposal CHEAPER =
            Proposal.of(null, Schemas.text("catalogue/1/badges.yaml").replaceFirst("50 points", "40 points"), null);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final InMemorySchemeStore store = new InMemorySchemeStore();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final ScriptedClock clock = new ScriptedClock("2026-12-23T10:00:00Z");
    private final Rebuild rebuild = new Rebuild(SHIPPED, store, jobs, audit, clock, ZoneId.of("Europe/London"));

    private Rebuild.Result since(YearMonth since, @Nullable Proposal proposal, @Nullable Integer version) {
        return rebuild.since("p4", new Rebuild.Wish(since, proposal, version, false, "Agreed"));
    }

    private void sweptThrough() {
        Job job = jobs.last().orElseThrow();
        assertThat(jobs.replace(job.next(clock.instant()))).isTrue();
    }

    @Test
    void aVersionIsInForceSinceAMonthThatHasBegunAndItsYearsAreToBeWorkedOutAnew() {
        Rebuild.Result result = since(JUNE, CHEAPER, null);

        StoredScheme stored = store.read();
        Catalogues all = stored.on(SHIPPED).catalogues();
        assertThat(all.at(YearMonth.of(2026, 5)).version()).isEqualTo(1);
        assertThat(all.at(JUNE).version()).isEqualTo(2);
        assertThat(stored.editions())
                .isEqualTo(Map.of(2026, new Scheme.Edition(1, false), 2027, new Scheme.Edition(1, false)));
        assertThat(result).isInstanceOfSatisfying(Rebuild.Result.Ordered.class, ordered -> {
            assertThat(ordered.badgesStay()).containsExactly(2026);
            assertThat(ordered.job().due())
                    .as("when every function has heard of it")
                    .isEqualTo(Instant.parse("2026-12-23T10:00:35Z"));
            assertThat(ordered.job().order().years()).containsExactly(2026, 2027);
        });
        assertThat(audit.latest(9))
                .containsExactly(new AuditLine(clock.instant(), "p4", "rebuild", "version 2 since 2026-06", "Agreed"));
    }

    @Test
    void theSameOrderedAgainWhileItIsUnderWayIsThatOneAndAnotherHasToWait() {
        since(JUNE, CHEAPER, null);

        assertThat(since(JUNE, CHEAPER, null)).isInstanceOf(Rebuild.Result.Already.class);
        assertThat(since(JUNE, null, 1)).isInstanceOf(Rebuild.Result.UnderWay.class);
        assertThat(rebuild.repair("p4", null)).isInstanceOf(Rebuild.Result.UnderWay.class);
        assertThat(store.read().published()).hasSize(1);
        sweptThrough();
        assertThat(since(JUNE, CHEAPER, null)).as("and when it is done").isInstanceOf(Rebuild.Result.Already.class);
        assertThat(since(JUNE, null, 1)).isInstanceOf(Rebuild.Result.Ordered.class);
        sweptThrough();
        assertThat(rebuild.since("p4", new Rebuild.Wish(JUNE, null, 1, true, null)))
                .as("but taking back is another thing")
                .isInstanceOf(Rebuild.Result.Ordered.class);
    }

    @Test
    void anOrderThatWasCutShortAfterTheSchemeWasChangedIsMadeGoodByTheSameAgain() {
        Rebuild dying = new Rebuild(
                SHIPPED,
                store,
                new InMemoryJobs() {
                    @Override
                    public synchronized boolean replace(Job next) {
                        throw new IllegalStateException("The process ends here");
                    }
                },
                audit,
                clock,
                ZoneId.of("Europe/London"));
        assertThat(since(JUNE, null, null)).isInstanceOf(Rebuild.Result.Ordered.class);
        sweptThrough();
        try {
            dying.since("p4", new Rebuild.Wish(JUNE, CHEAPER, null, false, "Agreed"));
        } catch (IllegalStateException ended) {
            assertThat(store.read().published()).hasSize(1);
        }

        assertThat(since(JUNE, CHEAPER, null)).isInstanceOf(Rebuild.Result.Ordered.class);
        assertThat(store.read().published()).as("it is the same version").hasSize(1);
    }

    @Test
    void anEarlierVersionCanBeGoneBackToUnderANumberOfItsOwn() {
        since(JUNE, CHEAPER, null);
        sweptThrough();

        since(JUNE, null, 1);

        Catalogue now = store.read().on(SHIPPED).catalogues().at(JUNE);
        assertThat(now.version()).isEqualTo(3);
        assertThat(now.digest()).isEqualTo(SHIPPED.at(JUNE).digest());
        assertThat(store.read().editions()).containsEntry(2026, new Scheme.Edition(2, false));
    }

    @Test
    void withoutAVersionItIsTheNewest() {
        assertThat(since(JUNE, null, null)).isInstanceOf(Rebuild.Result.Ordered.class);

        assertThat(store.read().published()).as("it is in force already").isEmpty();
        assertThat(store.read().editions()).containsKeys(2026, 2027);
    }

    @Test
    void whatCannotBeIsSaidWithWhatToDo() {
        assertThat(since(YearMonth.of(2027, 1), CHEAPER, null))
                .isInstanceOfSatisfying(Rebuild.Result.NotPossible.class, no -> assertThat(no.message())
                        .contains("publish the version"));
        assertThat(since(YearMonth.of(2016, 1), CHEAPER, null)).isInstanceOf(Rebuild.Result.NotPossible.class);
        assertThat(since(JUNE, null, 7))
                .isInstanceOfSatisfying(
                        Rebuild.Result.Refused.class,
                        no -> assertThat(no.problems()).asString().contains("there is no version 7"));
        assertThat(store.read()).isEqualTo(StoredScheme.NOTHING);
        assertThat(jobs.last()).isEmpty();
    }

    @Test
    void takingBackIsWrittenWhereARebuildLooksForIt() {
        rebuild.since("p4", new Rebuild.Wish(JUNE, CHEAPER, null, true, null));

        assertThat(store.read().editions()).containsEntry(2026, new Scheme.Edition(1, true));
    }

    @Test
    void aRepairChangesNothingOfTheSchemeAndBeginsAtOnce() {
        assertThat(rebuild.repair("p4", "A table was restored"))
                .isInstanceOfSatisfying(Rebuild.Result.Ordered.class, ordered -> {
                    assertThat(ordered.job().order().everything()).isTrue();
                    assertThat(ordered.job().due()).isEqualTo(clock.instant());
                });
        assertThat(store.read()).isEqualTo(StoredScheme.NOTHING);
        assertThat(audit.latest(1)).extracting(AuditLine::about).isEqualTo(List.of("everything"));
    }
}
