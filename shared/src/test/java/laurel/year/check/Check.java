package laurel.year.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a mailbox against what the world knows, and tells every violation. */
final class Check {
    private final Map<String, Life> lives = new TreeMap<>();
    private final World world = new World();
    private final int mails;

    Check(Path folder) {
        List<Entry> facts = read(folder.resolve("facts.jsonl"));
        List<Entry> mailbox = read(folder.resolve("mailbox.jsonl"));
        mails = mailbox.size();
        for (Entry fact : facts) {
            world.note(fact);
            String person = fact.text("person");
            if (!person.isEmpty()) {
                life(person).facts.add(fact);
            }
        }
        mailbox.forEach(mail -> life(mail.text("person")).mails.add(mail));
        lives.values().forEach(life -> life.mails.sort((one, other) -> Long.compare(one.number(), other.number())));
    }

    int mails() {
        return mails;
    }

    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        for (Life life : lives.values()) {
            all.addAll(new Allowed(world, life).violations());
            all.addAll(new HowOften(world, life).violations());
            all.addAll(new Advised(world, life).violations());
            all.addAll(new Awards(world, life).violations());
            all.addAll(new Said(life).violations());
        }
        return all;
    }

    private Life life(String person) {
        return lives.computeIfAbsent(person, Life::new);
    }

    private static List<Entry> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(Entry::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
