package laurel.stoplink;

import java.util.Optional;
import laurel.mail.Kind.Group;
import laurel.token.Token;

/** What a link of an e-mail says: whose e-mails, and which of them, it stops. */
public record StopLink(Token token, Group group) {
    /** Where the function of these links answers. */
    public static final String PATH = "/stop/";

    public StopLink {
        if (!group.canBeStopped()) {
            throw new IllegalArgumentException(group.id() + " can't be stopped");
        }
    }

    /** As it stands behind {@link #PATH}. */
    public String written() {
        return token.value() + "." + group.id();
    }

    /** What is written there, if it is a link. */
    public static Optional<StopLink> parse(String written) {
        int dot = written.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Optional<Group> group = Group.of(written.substring(dot + 1)).filter(Group::canBeStopped);
        return Token.parse(written.substring(0, dot)).flatMap(token -> group.map(of -> new StopLink(token, of)));
    }
}
