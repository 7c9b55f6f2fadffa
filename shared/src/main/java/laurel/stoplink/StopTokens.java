package laurel.stoplink;

import java.util.Optional;
import laurel.people.PersonId;
import laurel.token.Token;

/** The tokens of people: one each, at a time. */
public interface StopTokens {
    /** A person's token, made when it is first asked for. */
    Token of(PersonId person);

    /** Whose token it is; nobody's if it was replaced, or never was one. */
    Optional<PersonId> owner(Token token);

    /** Gives a person another token. What they had before is nobody's from now on. */
    Token renew(PersonId person);
}
