package laurel.mail.sample;

import laurel.mail.Kind;
import laurel.mail.Letter;

/** An e-mail to look at. */
public record Sample(String id, Kind kind, Letter letter) {
    @Override
    public String toString() {
        return id;
    }
}
