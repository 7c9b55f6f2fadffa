package laurel.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laurel.people.PersonId;
import laurel.world.Fault.Kind;

/** Writes a script from a seed. */
final class ScriptWriter {
    /** All who may ever be imported. */
    static final List<PersonId> PEOPLE =
            IntStream.range(0, 4).mapToObj(i -> new PersonId("p" + i)).toList();

    static final List<String> ALIASES = List.of("vle:p%d", "lib:p%d", "mailto:p%d@council.example");

    /** What can go wrong whether the scheme is ever changed or not. */
    private static final List<Kind> KINDS =
            Stream.of(Kind.values()).filter(kind -> kind != Kind.OUTDATED).toList();

    private final Random random;
    private final int people;
    /** Little happens, and all at once. */
    private final boolean dense;

    private final List<Step> steps = new ArrayList<>();

    private ScriptWriter(Random random) {
        this.random = random;
        this.dense = random.nextInt(3) == 0;
        this.people = 1 + random.nextInt(dense ? 2 : PEOPLE.size());
    }

    static Script write(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        ScriptWriter writer = new ScriptWriter(random);
        Moments moments = new Moments(random);
        writer.deliveries(new Deeds(random, moments, writer.people, writer.dense).messages());
        writer.imports();
        writer.others();
        return new Script(seed, moments.start(), writer.withOfficers(seed, moments.start()));
    }

    /** In a third of the councils something is decided, and in a third the scheme is changed, whatever else happens. */
    private List<Scene> withOfficers(long seed, Instant start) {
        Random other = new Random(seed * 0xD1342543DE82EF95L + 1);
        boolean decisions = other.nextInt(3) == 0;
        boolean changes = other.nextInt(3) == 0;
        Officers officers = new Officers(other, start, people, steps);
        if (decisions || changes) {
            officers.work();
        }
        if (decisions) {
            officers.decide();
        }
        if (changes) {
            officers.change();
        }
        return withFaults().stream()
                .map(scene -> decisions || changes ? officers.with(scene, changes) : scene)
                .toList();
    }

    /** Every message in some batch, and some in several. */
    private void deliveries(List<Message> messages) {
        List<Message> all = new ArrayList<>(messages);
        messages.stream().filter(message -> random.nextInt(5) == 0).forEach(all::add);
        if (random.nextBoolean()) {
            Collections.shuffle(all, random);
        }
        int most = 1 + random.nextInt(6);
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(most));
            steps.add(new Step.Deliver(all.subList(from, to)));
            if (dense && random.nextBoolean()) {
                steps.add(new Step.Stream(9, false));
                steps.add(new Step.Recognise(3, false));
            }
            from = to;
        }
    }

    /** Some people are known first, others later, with more aliases and other teams. */
    private void imports() {
        int files = 1 + random.nextInt(4);
        for (int file = 0; file < files; file++) {
            StringBuilder lines = new StringBuilder("person_id,name,team,email,aliases\n");
            for (int person = 0; person < people; person++) {
                if (random.nextInt(4) > 0) {
                    lines.append(line(person)).append('\n');
                }
            }
            steps.add(random.nextInt(2) == 0 ? 0 : random.nextInt(steps.size() + 1), new Step.Import(lines.toString()));
        }
    }

    private String line(int person) {
        List<String> aliases = new ArrayList<>();
        for (String alias : ALIASES.subList(0, 2)) {
            if (random.nextInt(3) > 0) {
                aliases.add(alias.formatted(random.nextInt(25) == 0 ? random.nextInt(people) : person));
            }
        }
        String email = random.nextInt(4) == 0 ? "" : "p" + person + "@council.example";
        return "p%d,Sam,%s,%s,%s"
                .formatted(person, random.nextInt(3) == 0 ? "south" : "north", email, String.join(" ", aliases));
    }

    private void others() {
        for (int more = random.nextInt((dense ? 3 : 1) * (steps.size() + 6)); more > 0; more--) {
            steps.add(random.nextInt(steps.size() + 1), other());
        }
    }

    private Step other() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> new Step.DeliverAgain(1 + random.nextInt(5));
            case 3, 4, 5, 6 -> new Step.Stream(1 + random.nextInt(12), random.nextInt(3) == 0);
            case 7, 8 -> new Step.Sweep();
            case 9, 10, 11 -> new Step.Recognise(1 + random.nextInt(3), random.nextInt(3) == 0);
            case 12 ->
                random.nextBoolean() ? new Step.Release() : new Step.Hear(1 + random.nextInt(3), random.nextBoolean());
            case 13 -> new Step.Rebuild("p" + random.nextInt(people));
            case 14 -> new Step.SendAgain();
            case 15 -> new Step.Resume();
            case 16, 17, 18 -> new Step.Later(Duration.ofMinutes(1 + random.nextInt(10)));
            default -> new Step.Later(Duration.ofHours(1 + random.nextInt(30)));
        };
    }

    private List<Scene> withFaults() {
        int often = random.nextInt(dense ? 5 : 4);
        return steps.stream()
                .map(step -> new Scene(
                        step,
                        step instanceof Step.Later || random.nextInt(4) >= often
                                ? List.of()
                                : IntStream.rangeClosed(0, random.nextInt(3))
                                        .mapToObj(i -> fault())
                                        .toList()))
                .toList();
    }

    private Fault fault() {
        int call = random.nextInt(1 + random.nextInt(dense ? 14 : 25));
        Kind kind = random.nextInt(dense ? 2 : 8) == 0 ? Kind.HELD_UP : KINDS.get(random.nextInt(KINDS.size()));
        return new Fault(call, kind, 1 + random.nextInt(kind == Kind.EARLIER ? 20 : dense ? 6 : 4));
    }
}
