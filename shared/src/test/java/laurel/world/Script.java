package laurel.world;

import java.time.Instant;
import java.util.List;

/** All that happens, and all that goes wrong, from {@code start} on. The same script always comes to the same. */
record Script(long seed, Instant start, List<Scene> scenes) {
    Script {
        scenes = List.copyOf(scenes);
    }

    Script with(List<Scene> others) {
        return new Script(seed, start, others);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("from " + start + "\n");
        for (Scene scene : scenes) {
            text.append("  ").append(scene).append('\n');
        }
        return text.toString();
    }
}
