package laurel.imports.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an export can mean. */
public enum Meaning {
    ADDRESS("address", "e-mail", "email", "e mail", "mail address", "username", "login"),
    PERSON("person", "user id", "userid", "learner id", "member id", "staff id", "account", "external id"),
    NAME("name", "full name", "user name", "learner name", "staff name", "member", "learner", "user", "name"),
    FIRST_NAME("firstName", "first name", "forename", "given name"),
    LAST_NAME("lastName", "last name", "surname", "family name"),
    RESOURCE("resource", "resource id", "content id", "item id", "url", "link", "isbn"),
    TITLE(
            "title",
            "resource title",
            "resource",
            "title",
            "content",
            "page",
            "publication",
            "item",
            "course",
            "webinar"),
    FROM("from", "from", "start", "period start", "begin"),
    TO("to", "to", "until", "end", "period end"),
    DAY("day", "date", "day", "month", "period", "accessed", "viewed on", "last access"),
    COUNT("count", "views", "count", "hits", "downloads", "visits", "page views", "sessions", "number");

    private final String id;
    private final List<String> names;

    Meaning(String id, String... names) {
        this.id = id;
        this.names = List.of(names);
    }

    /** The name used in the API and where the meaning is kept. */
    public String id() {
        return id;
    }

    /** The meaning with that id, if there is one. */
    static Optional<Meaning> withId(String id) {
        return Arrays.stream(values()).filter(meaning -> meaning.id.equals(id)).findFirst();
    }

    /** How well a column's name fits: 0 not at all, 2 if it is one of the usual names. */
    int fits(String column) {
        String plain =
                column.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]+", " ").strip();
        if (names.contains(plain)) {
            return 2;
        }
        return names.stream().anyMatch(name -> (" " + plain + " ").contains(" " + name + " ")) ? 1 : 0;
    }
}
