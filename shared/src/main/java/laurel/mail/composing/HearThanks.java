package laurel.mail.composing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import laurel.action.Action;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.mail.Post;
import laurel.people.Directory;

/**
 * Hears that thanks are reported, at the same time as they are recorded, and tells whoever is thanked. What can't be read,
 * or is of somebody unknown, is for the recording to hold: nobody is written to about it.
 */
public final class HearThanks {
    private final Directory directory;
    private final Post post;

    public HearThanks(Directory directory, Post post) {
        this.directory = directory;
        this.post = post;
    }

    /** Takes the detail of an action that a source reported, at the moment when it did. */
    public void heard(String source, JsonNode detail, Instant at) {
        if (ActionReader.read(source, detail) instanceof Reading.Readable(Action action)
                && action.type().equals(SaidThanks.TYPE)) {
            directory.who(action.person()).ifPresent(person -> post.tell(SaidThanks.message(person, action.key()), at));
        }
    }
}
