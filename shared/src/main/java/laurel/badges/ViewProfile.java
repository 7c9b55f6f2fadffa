package laurel.badges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import laurel.organisation.OrganisationState;
import laurel.organisation.Teams;
import laurel.people.Access;
import laurel.people.Person;
import laurel.people.Viewer;

/**
 * Tells people who they are here, which a page has to know before anything else. It is theirs before the organisation is
 * live too, and reads nothing of what they did.
 */
public final class ViewProfile {
    private final OwnBoards boards;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewProfile(Teams teams, Clock clock) {
        this.boards = new OwnBoards(teams);
        this.clock = clock;
    }

    /**
     * Who somebody is.
     *
     * @param viewer who they are as somebody who asks: whoever has left runs and encourages nothing any more
     * @param team theirs today
     * @param boards those that they may see, the organisation's among them
     * @param today of the organisation
     */
    public record Profile(
            Person person, Viewer viewer, String team, List<String> boards, OrganisationState state, LocalDate today) {
        public Profile {
            boards = List.copyOf(boards);
        }
    }

    /** The profile of whoever asks. */
    public Profile of(Person person, Viewer viewer, OrganisationState state) {
        LocalDate today = LocalDate.now(clock);
        return new Profile(person, viewer, person.teamOn(today), boards.of(viewer, new Access(state)), state, today);
    }
}
