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
        Path file = Path.of(args[0]).normalize();
        Path built = Path.of(args[1]);
        if (!Files.exists(file)) {
            // To look for what is in none of many jars would cost each start of a function some time.
            Files.writeString(built, "");
            return;
        }
        try {
            String text = Files.readString(file);
            TenantList.read(text);
            Files.writeString(built, text);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
