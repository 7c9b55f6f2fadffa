package laurel.local.demo;

import java.util.List;

/**
 * Somebody of the made-up council.
 *
 * @param zeal how much they do beside others; most do little, a few a lot
 */
record Colleague(
        String id,
        String name,
        String email,
        String team,
        String serviceArea,
        String role,
        List<String> championOf,
        double zeal) {

    /** The name by which the learning platform knows them. */
    String learner() {
        return "vle:" + id;
    }

    /** The name by which the library knows them. */
    String reader() {
        return "library:" + id;
    }
}
