package laurel.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.people.PersonId;

/** Holds what a script came to against the promises. */
final class Promises {
    private Promises() {}

    /** Those that were not kept. */
    static List<BrokenPromise> broken(Script script) {
        Performance performance = new Performance(script.start());
        List<BrokenPromise> broken = new ArrayList<>();
        performance.perform(script).forEach(failure -> broken.add(new BrokenPromise("P4", inWords(failure))));
        Council council = performance.council();
        Set<PersonId> people = council.people.read(ScriptWriter.PEOPLE).keySet().stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Accepted accepted = new Accepted(council);
        broken.addAll(LedgerPromises.broken(council, accepted));
        broken.addAll(ProgressPromises.broken(council, accepted, people));
        broken.addAll(MailPromises.broken(council, people));
        broken.addAll(council.register.broken(council));
        broken.addAll(council.watch.broken(accepted));
        if (broken.isEmpty()) {
            broken.addAll(rebuilt(performance, people, script.seed() % 2 == 0));
        }
        return broken;
    }

    /** P6, and that nobody is thanked again for what comes out identical. */
    private static List<BrokenPromise> rebuilt(Performance performance, Set<PersonId> people, boolean andAwards) {
        Council council = performance.council();
        Map<PersonId, Map<String, Object>> before = new LinkedHashMap<>();
        people.forEach(person -> before.put(person, Standing.of(council, person)));
        council.tables.loseProgress(andAwards);
        council.watch.forget();
        Functions functions = Functions.of(council, new Gate(council, List.of(), null));
        people.forEach(person -> functions.ledger().rewrites().person(person));
        List<BrokenPromise> broken = new ArrayList<>();
        before.forEach((person, standing) -> {
            String difference = Standing.difference(Standing.of(council, person), standing);
            if (!difference.isEmpty()) {
                broken.add(new BrokenPromise("P6", person + " rebuilt: " + difference));
            }
        });
        performance.tell();
        council.enter(null);
        broken.addAll(MailPromises.broken(council, people));
        return broken;
    }

    private static String inWords(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String at = Arrays.stream(trace)
                .filter(each -> each.getClassName().startsWith("laurel."))
                .limit(6)
                .map(each -> each.getFileName() + ":" + each.getLineNumber())
                .collect(Collectors.joining(" < "));
        return "unexplained: " + failure + " at " + at;
    }
}
