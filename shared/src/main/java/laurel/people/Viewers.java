package laurel.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import laurel.action.Alias;

/** Finds out who somebody is from the address in their token. What they may see comes from the directory alone. */
public final class Viewers {
    private static final Decision.Refused UNKNOWN = new Decision.Refused(
            "unknown-person",
            "You are signed in, but the organisation's list of people does not have your address yet."
                    + " Please ask your link officer to add you.");

    private final Directory directory;
    private final Optional<Person> first;
    private final Clock clock;

    /** Takes who may begin, as {@link FirstLinkOfficer} has it, and a clock in the organisation's time zone. */
    public Viewers(Directory directory, Optional<Person> first, Clock clock) {
        this.directory = directory;
        this.first = first;
        this.clock = clock;
    }

    /** Whose address it is. */
    public Found withAddress(String address) {
        Optional<Alias> alias = Alias.ofMail(address);
        Optional<Person> person = alias.flatMap(directory::who)
                .flatMap(directory::person)
                .or(() -> first.filter(
                        officer -> alias.filter(officer.aliases()::contains).isPresent()));
        return person.<Found>map(known -> new Known(known, Viewer.of(known, LocalDate.now(clock))))
                .orElseGet(() -> new Unknown(UNKNOWN));
    }

    /** Whether the directory has them. */
    public sealed interface Found {}

    /** Somebody the directory has. */
    public record Known(Person person, Viewer viewer) implements Found {}

    /** Somebody it does not have, and what to tell them. */
    public record Unknown(Decision.Refused refused) implements Found {}
}
