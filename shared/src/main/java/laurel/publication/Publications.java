package laurel.publication;

import java.util.Map;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.token.Token;

/** Which badges people show to strangers, as they are now. */
public interface Publications {
    /** Those of a person, each with the token that leads to it. */
    Map<BadgeFor, Token> of(PersonId person);

    /** Shows a badge of a person. One that is shown already keeps its token. */
    Token publish(PersonId person, BadgeFor badge);

    /** Shows it no more. Done again, or of one that is not shown, it changes nothing. */
    void takeBack(PersonId person, BadgeFor badge);

    /** What a token leads to; nothing if it was taken back, or never was one. */
    Optional<Published> find(Token token);

    /** A badge that somebody shows. */
    record Published(PersonId person, BadgeFor badge) {}
}
