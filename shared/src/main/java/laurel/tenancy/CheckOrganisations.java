package laurel.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks the list of organisations from the command line. The build runs it, stops if the list is wrong, and leaves it for
 * {@link Tenants#of}. A deployment for one organisation has none.
 */
public final class CheckOrganisations {
    private CheckOrganisations() {}

    /** Takes the file and where to leave it. Ends with status 1 and a line for each problem. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        try {
            leave(Path.of(args[0]).normalize(), Path.of(args[1]));
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Leaves an empty list where there is no file: to look for what is in none of many jars would cost each start some time. */
    static void leave(Path file, Path built) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (!text.isEmpty()) {
            TenantList.read(text);
        }
        Files.writeString(built, text);
    }
}
