package laurel.year.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is written of one person, in the order in which it happened. */
final class Life {
    final String id;
    final List<Entry> mails = new ArrayList<>();
    final List<Entry> facts = new ArrayList<>();

    Life(String id) {
        this.id = id;
    }

    Stream<Entry> facts(String what) {
        return facts.stream().filter(fact -> fact.is(what));
    }

    /** The last word of a kind before a moment. */
    Optional<Entry> last(String what, long before) {
        return facts(what).filter(fact -> fact.number() < before).reduce((first, second) -> second);
    }

    /** Whether they wanted such e-mails, as they had said by then. */
    Optional<Entry> stopped(String group, long before) {
        return last("choice", before).filter(choice -> stops(choice, group));
    }

    static boolean stops(Entry choice, String group) {
        boolean one = false;
        for (var each : choice.json().path("stopped")) {
            one |= each.asText().equals(group);
        }
        return choice.json().path("all").asBoolean() || one;
    }

    /** The word by which they were away on a day, said before a moment. */
    Optional<Entry> away(LocalDate day, long before) {
        return Stream.of("person", "choice")
                .flatMap(what -> last(what, before).stream())
                .filter(word -> word.date("away") != null && !day.isAfter(word.date("away")))
                .findFirst();
    }

    /** Whether anybody ever said from then on that they would be away on a day; an end that is brought forward is not counted on. */
    boolean mayBeAway(LocalDate day) {
        return facts.stream()
                .filter(word -> word.is("person") || word.is("choice"))
                .anyMatch(word ->
                        word.date("away") != null && !day.isBefore(word.day()) && !day.isAfter(word.date("away")));
    }
}
