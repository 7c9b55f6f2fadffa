package laurel.mail.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import laurel.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record of suppressions promises. */
abstract class SuppressionsContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.100Z");
    private static final PersonId SAM = new PersonId("p|1 'x'");
    private static final String ADDRESS = "sam.okafor@council.example";

    private Suppressions suppressions;

    abstract Suppressions empty();

    @BeforeEach
    void startEmpty() {
        suppressions = empty();
    }

    @Test
    void nobodyIsSuppressedAtFirst() {
        assertThat(suppressions.contains(ADDRESS)).isFalse();
        assertThat(suppressions.all()).isEmpty();
    }

    @Test
    void whoIsSuppressedStaysSoHoweverTheirAddressIsWritten() {
        Suppression suppression = suppression("m1", NOW);
        suppressions.add(suppression);
        assertThat(suppressions.all()).containsExactly(suppression);
        assertThat(suppressions.contains(ADDRESS)).isTrue();
        assertThat(suppressions.contains("Sam.Okafor@Council.Example")).isTrue();
        assertThat(suppressions.contains("Sam Okafor <sam.okafor@council.example>"))
                .isTrue();
        assertThat(suppressions.contains("sam.okafor+1@council.example")).isFalse();
    }

    @Test
    void theEarliestReasonCountsInWhateverOrderTheyCome() {
        Suppression first = suppression("m1", NOW);
        Suppression second = suppression("m2", NOW.plusMillis(1));
        suppressions.add(second);
        suppressions.add(first);
        suppressions.add(second);
        assertThat(suppressions.all()).containsExactly(first);
    }

    @Test
    void aPersonNeedNotBeKnown() {
        Suppression suppression =
                new Suppression(AddressDigest.of(ADDRESS), "bounce/Permanent/General", NOW, "m1", null);
        suppressions.add(suppression);
        assertThat(suppressions.all()).containsExactly(suppression);
    }

    @Test
    void whatIsLiftedIsToldOnce() {
        suppressions.add(suppression("m1", NOW));
        assertThat(suppressions.lift(ADDRESS.toUpperCase(java.util.Locale.ROOT), NOW.plusSeconds(1)))
                .contains(suppression("m1", NOW));
        assertThat(suppressions.lift(ADDRESS, NOW.plusSeconds(2))).isEmpty();
        assertThat(suppressions.contains(ADDRESS)).isFalse();
        assertThat(suppressions.all()).isEmpty();
    }

    @Test
    void whoWasNeverSuppressedHasNothingToLift() {
        assertThat(suppressions.lift(ADDRESS, NOW)).isEmpty();
        suppressions.add(suppression("m1", NOW.minusSeconds(1)));
        assertThat(suppressions.contains(ADDRESS)).isTrue();
    }

    @Test
    void anEventFromBeforeALiftThatComesAgainSuppressesNobody() {
        suppressions.add(suppression("m1", NOW));
        suppressions.lift(ADDRESS, NOW.plusSeconds(60));
        suppressions.add(suppression("m1", NOW));
        suppressions.add(suppression("m2", NOW.plusSeconds(60)));
        assertThat(suppressions.contains(ADDRESS)).isFalse();
    }

    @Test
    void aBounceAfterALiftSuppressesAgain() {
        suppressions.add(suppression("m1", NOW));
        suppressions.lift(ADDRESS, NOW.plusSeconds(60));
        Suppression later = suppression("m2", NOW.plusSeconds(61));
        suppressions.add(later);
        suppressions.add(suppression("m3", NOW.plusSeconds(62)));
        assertThat(suppressions.all()).containsExactly(later);
    }

    @Test
    void aClockThatIsBehindLiftsAllTheSame() {
        suppressions.add(suppression("m1", NOW));
        assertThat(suppressions.lift(ADDRESS, NOW.minusSeconds(5))).isPresent();
        assertThat(suppressions.contains(ADDRESS)).isFalse();
    }

    @Test
    void theLatestIsListedFirst() {
        Suppression kim = new Suppression(
                AddressDigest.of("kim@council.example"), "complaint/abuse", NOW.plusSeconds(9), "m2", null);
        suppressions.add(suppression("m1", NOW));
        suppressions.add(kim);
        assertThat(suppressions.all()).containsExactly(kim, suppression("m1", NOW));
    }

    private static Suppression suppression(String message, Instant since) {
        return new Suppression(AddressDigest.of(ADDRESS), "bounce/Permanent/General", since, message, SAM);
    }
}
