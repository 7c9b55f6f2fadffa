package laurel.mail;

import java.time.Instant;
import java.util.Optional;
import laurel.people.Person;

/**
 * All that the gate looks at for one award.
 *
 * @param live whether the organisation has gone live
 * @param standing the award as it is now, or nothing if it does not stand
 * @param writtenToday whether the person has had, or may have had, an e-mail of recognition today
 */
record Circumstances(
        Instant now,
        boolean live,
        AnnouncedAward announced,
        Optional<StandingAward> standing,
        Optional<Person> person,
        boolean writtenToday) {}
