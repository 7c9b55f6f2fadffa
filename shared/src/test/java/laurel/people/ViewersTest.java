package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import laurel.action.Alias;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewersTest {
    private static final Optional<Person> FIRST = FirstLinkOfficer.withAddress(Optional.of("first@council.example"));

    private final InMemoryDirectory people = new InMemoryDirectory().with(People.champion("sam", "team-00"));
    private final Viewers viewers = new Viewers(people, FIRST, Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"sam@council.example", "Sam@Council.Example"})
    void whoSignsInIsKnownByTheirAddress(String address) {
        assertThat(viewers.withAddress(address)).isInstanceOfSatisfying(Viewers.Known.class, known -> {
            assertThat(known.person().id()).isEqualTo(new PersonId("sam"));
            assertThat(known.viewer().teams()).containsExactly("team-00");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"alex@council.example", "", "sam", "vle:28400"})
    void whoIsNotInTheDirectoryIsToldWhomToAsk(String address) {
        assertThat(viewers.withAddress(address)).isInstanceOfSatisfying(Viewers.Unknown.class, unknown -> {
            assertThat(unknown.refused().code()).isEqualTo("unknown-person");
            assertThat(unknown.refused().reason()).contains("link officer");
        });
    }

    @Test
    void whomTheDeploymentNamesMayBeginWhileTheDirectoryDoesNotHaveThem() {
        assertThat(viewers.withAddress("First@council.example"))
                .isInstanceOfSatisfying(
                        Viewers.Known.class,
                        known -> assertThat(known.viewer().role()).isEqualTo(Role.LINK_OFFICER));
    }

    @Test
    void onceTheDirectoryHasThemItAloneSaysWhoTheyAre() {
        people.with(People.staff("first", "team-00"));

        assertThat(viewers.withAddress("first@council.example"))
                .isInstanceOfSatisfying(
                        Viewers.Known.class,
                        known -> assertThat(known.viewer().role()).isEqualTo(Role.STAFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no address"})
    void aDeploymentThatNamesNobodyLetsNobodyBegin(String named) {
        Optional<String> given = Optional.of(named).filter(name -> !name.isEmpty());

        assertThat(FirstLinkOfficer.withAddress(given)).isEmpty();
    }

    @Test
    void anAddressBoundBeforeItsPersonIsWrittenIsNotKnownYet() {
        people.bind(Alias.ofMail("new@council.example").orElseThrow(), new PersonId("new"));

        assertThat(viewers.withAddress("new@council.example")).isInstanceOf(Viewers.Unknown.class);
    }
}
