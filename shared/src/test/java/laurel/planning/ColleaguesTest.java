package laurel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import laurel.feedback.Contact;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;

final class ColleaguesTest {
    private static final Person SAM = People.staff("sam", "north");
    private static final Person KIT = People.champion("kit", "north");

    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final InMemoryDirectory directory = new InMemoryDirectory().with(SAM);
    private final Colleagues colleagues = new Colleagues(directory, clock);

    @Test
    void somebodyCanTurnToTheChampionOfTheirTeam() {
        directory.with(KIT);
        assertThat(colleagues.championFor(SAM)).contains(new Contact(KIT.name(), String.valueOf(KIT.email())));
    }

    @Test
    void nobodyIsToldToTurnToThemselves() {
        directory.with(KIT);
        assertThat(colleagues.championFor(KIT)).isEmpty();
    }

    @Test
    void aChampionOfOtherTeamsAloneIsNotTheirs() {
        directory.with(People.champion("kit", "north", "south"));
        assertThat(colleagues.championFor(SAM)).isEmpty();
    }

    @Test
    void whoHasLeftIsNoColleague() {
        directory.with(People.gone(KIT, LocalDate.parse("2026-11-22"), null));
        assertThat(colleagues.of("north")).extracting(Person::id).containsExactly(SAM.id());
        assertThat(colleagues.championFor(SAM)).isEmpty();
    }

    @Test
    void aTeamIsReadAgainAfterAMinute() {
        assertThat(colleagues.of("north")).hasSize(1);
        directory.with(KIT);
        assertThat(colleagues.of("north")).hasSize(1);
        clock.set("2026-11-23T10:01:01Z");
        assertThat(colleagues.of("north")).hasSize(2);
    }
}
