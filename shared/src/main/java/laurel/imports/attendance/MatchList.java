package laurel.imports.attendance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import laurel.action.Alias;
import laurel.imports.attendance.Attendee.By;
import laurel.imports.match.Roster;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Finds whom the lines of a list mean: by an address that leads to somebody, else by a name that one person alone has, or by
 * the hand of whoever loads the list, which goes before both.
 */
final class MatchList {
    private final Directory directory;
    private final Roster roster;

    MatchList(Directory directory, Roster roster) {
        this.directory = directory;
        this.roster = roster;
    }

    List<Attendee> match(List<PastedList.Entry> entries, Map<String, PersonId> hand, LocalDate day) {
        Set<Alias> addresses = new HashSet<>();
        entries.stream().map(PastedList.Entry::address).filter(Objects::nonNull).forEach(addresses::add);
        Map<Alias, PersonId> leads = addresses.isEmpty() ? Map.of() : directory.who(addresses);
        return entries.stream().map(entry -> match(entry, hand, leads, day)).toList();
    }

    private Attendee match(
            PastedList.Entry entry, Map<String, PersonId> hand, Map<Alias, PersonId> leads, LocalDate day) {
        PersonId chosen = hand.get(entry.text());
        if (chosen != null && roster.person(chosen).isPresent()) {
            return new Attendee(entry, By.HAND, roster.person(chosen).get(), List.of());
        }
        PersonId known = entry.address() == null ? null : leads.get(entry.address());
        if (known != null && roster.person(known).isPresent()) {
            return new Attendee(entry, By.ADDRESS, roster.person(known).get(), List.of());
        }
        List<Person> named = roster.named(entry.name(), day);
        return named.size() == 1
                ? new Attendee(entry, By.NAME, named.getFirst(), List.of())
                : new Attendee(entry, By.NOTHING, null, named.isEmpty() ? roster.like(entry.name(), day) : named);
    }
}
