package laurel.stoplink;

import laurel.mail.Kind;
import laurel.people.PersonId;

/** The links by which e-mails are stopped without signing in, as a page for people and at one click for mail programs. */
public final class StopLinks {
    private final StopTokens tokens;
    private final String site;
    private final String before;

    /** Takes the address of the site, without a slash at its end. */
    public StopLinks(StopTokens tokens, String site) {
        this(tokens, site, site + StopLink.PATH);
    }

    /** Takes the address of the site, and what each link begins with. */
    public StopLinks(StopTokens tokens, String site, String before) {
        this.tokens = tokens;
        this.site = site;
        this.before = before;
    }

    /**
     * Where a person stops e-mails of that kind. Of a kind that can't be stopped, where they choose among the others, once
     * signed in.
     */
    public String link(PersonId person, Kind kind) {
        return kind.group().canBeStopped()
                ? before + new StopLink(tokens.of(person), kind.group()).written()
                : choices();
    }

    /** Where a person who signs in chooses which e-mails they get. */
    public String choices() {
        return site + "/#mail";
    }
}
