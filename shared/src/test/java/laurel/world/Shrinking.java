package laurel.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of a script what it does not take to fail. */
final class Shrinking {
    private static final int MOST = 4_000;

    private final Predicate<Script> fails;
    private int tries;

    private Shrinking(Predicate<Script> fails) {
        this.fails = fails;
    }

    /** The shortest script found that still fails. */
    static Script of(Script failing, Predicate<Script> fails) {
        Shrinking shrinking = new Shrinking(fails);
        Script before;
        Script after = failing;
        do {
            before = after;
            after = shrinking.scenes(before);
            after = shrinking.faults(after);
            after = shrinking.messages(after);
        } while (after.scenes() != before.scenes() && !after.equals(before) && shrinking.tries < MOST);
        return after;
    }

    private Script scenes(Script script) {
        Script shortest = script;
        for (int size = Math.max(1, shortest.scenes().size() / 2); size > 0; size /= 2) {
            for (int from = shortest.scenes().size() - size; from >= 0; from -= size) {
                if (from + size <= shortest.scenes().size()) {
                    List<Scene> fewer = new ArrayList<>(shortest.scenes());
                    fewer.subList(from, from + size).clear();
                    shortest = shorter(shortest, fewer);
                }
            }
        }
        return shortest;
    }

    private Script faults(Script script) {
        Script shortest = script;
        for (int i = 0; i < shortest.scenes().size(); i++) {
            Scene scene = shortest.scenes().get(i);
            for (Fault fault : scene.faults()) {
                List<Fault> fewer = new ArrayList<>(shortest.scenes().get(i).faults());
                fewer.remove(fault);
                shortest = replaced(shortest, i, new Scene(scene.step(), fewer));
            }
        }
        return shortest;
    }

    private Script messages(Script script) {
        Script shortest = script;
        for (int i = 0; i < shortest.scenes().size(); i++) {
            if (shortest.scenes().get(i).step() instanceof Step.Deliver deliver) {
                for (Message message : deliver.batch()) {
                    Scene scene = shortest.scenes().get(i);
                    List<Message> fewer = new ArrayList<>(((Step.Deliver) scene.step()).batch());
                    fewer.remove(message);
                    shortest = replaced(shortest, i, new Scene(new Step.Deliver(fewer), scene.faults()));
                }
            }
        }
        return shortest;
    }

    private Script replaced(Script script, int index, Scene scene) {
        List<Scene> scenes = new ArrayList<>(script.scenes());
        scenes.set(index, scene);
        return shorter(script, scenes);
    }

    private Script shorter(Script script, List<Scene> scenes) {
        Script shorter = script.with(scenes);
        return tries++ < MOST && fails.test(shorter) ? shorter : script;
    }
}
