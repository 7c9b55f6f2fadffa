package laurel.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import laurel.mail.MessageId;
import laurel.mail.Post;
import laurel.people.Person;

/** Hands to the post what there is to tell some people, one after the other. */
final class Round {
    private final Post post;
    private final Clock clock;

    Round(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** Returns how many messages there were. Failures are thrown together once everybody had their turn. */
    int over(List<Person> people, Function<Person, List<MessageId>> messages) {
        int told = 0;
        boolean busy = false;
        List<RuntimeException> failures = new ArrayList<>();
        for (Person person : people) {
            try {
                for (MessageId id : messages.apply(person)) {
                    told++;
                    if (busy) {
                        post.note(id, clock.instant());
                    } else {
                        busy = post.tell(id, clock.instant()) == Post.Ses.BUSY;
                    }
                }
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            IllegalStateException all = new IllegalStateException(
                    failures.size() + " of " + people.size() + " people could not be planned for");
            failures.forEach(all::addSuppressed);
            throw all;
        }
        return told;
    }
}
