package laurel.world;

/** A promise that was not kept, by its name, and what was found. */
record BrokenPromise(String name, String found) {
    @Override
    public String toString() {
        return name + ": " + found;
    }
}
