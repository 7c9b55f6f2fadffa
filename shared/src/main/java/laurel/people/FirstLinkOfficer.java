package laurel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;

/**
 * Somebody has to load the first people, and before that nobody is in the directory. The deployment names an address that may,
 * as long as the directory has no person with it; from then on the directory alone says who they are, also that they have
 * left.
 */
public final class FirstLinkOfficer {
    private static final String TEAM = "link-office";

    private FirstLinkOfficer() {}

    /** The person of an address, unless none is set or it is no address. */
    public static Optional<Person> withAddress(Optional<String> address) {
        return address.flatMap(given -> Alias.ofMail(given)
                .map(alias -> new Person(
                        new PersonId("first-link-officer"),
                        "The first link officer",
                        given,
                        List.of(new Membership(LocalDate.EPOCH, TEAM, Role.LINK_OFFICER)),
                        "",
                        Role.LINK_OFFICER,
                        Set.of(alias),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0)));
    }
}
