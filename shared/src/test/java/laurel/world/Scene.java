package laurel.world;

import java.util.List;

/** A step with what goes wrong during it. */
record Scene(Step step, List<Fault> faults) {
    Scene {
        faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
        return step + (faults.isEmpty() ? "" : "  with " + faults);
    }
}
