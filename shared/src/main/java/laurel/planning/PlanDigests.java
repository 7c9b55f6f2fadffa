package laurel.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import laurel.mail.Kind;
import laurel.mail.MessageId;
import laurel.mail.Post;
import laurel.people.Person;
import laurel.people.Role;

/** Goes through a team on a Monday, and hands to the post that its champions have a week to be told of. */
public final class PlanDigests {
    private final Colleagues colleagues;
    private final Post post;
    private final Clock clock;

    public PlanDigests(Colleagues colleagues, Post post, Clock clock) {
        this.colleagues = colleagues;
        this.post = post;
        this.clock = clock;
    }

    /** Champions of this team or of others; what there is to tell them is read when it is sent. */
    public int team(String team, LocalDate monday) {
        List<Person> champions = colleagues.of(team).stream()
                .filter(person -> person.role() == Role.CHAMPION && person.email() != null)
                .toList();
        return new Round(post, clock)
                .over(champions, person -> List.of(new MessageId(person.id(), Kind.DIGEST, monday.toString())));
    }
}
