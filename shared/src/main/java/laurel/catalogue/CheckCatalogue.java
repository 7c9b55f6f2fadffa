package laurel.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import laurel.standard4.RenewalRules;

/**
 * Checks the catalogue in a folder from the command line. The build runs it, stops if the catalogue is wrong, and leaves
 * the checked one for {@link CatalogueReader#shipped}.
 */
public final class CheckCatalogue {
    private CheckCatalogue() {}

    /** Takes the folder, and optionally the file to leave it in. Ends with status 1 and a line for each problem. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).normalize();
        try {
            Catalogues catalogues = CatalogueReader.in(folder);
            RenewalRules.in(folder.resolve(RenewalRules.FILE));
            if (args.length > 1) {
                Files.copy(
                        folder.resolve(RenewalRules.FILE),
                        Path.of(args[1]).resolveSibling(RenewalRules.FILE),
                        StandardCopyOption.REPLACE_EXISTING);
                byte[] json = CatalogueJson.write(catalogues);
                Files.write(Path.of(args[1]), json);
                Files.writeString(Path.of(args[1] + CatalogueReader.DIGEST), CatalogueJson.digest(json));
            }
        } catch (CatalogueRefused refused) {
            System.err.println("The catalogue is refused:");
            refused.problems().forEach(problem -> System.err.println(folder.getFileName() + "/" + problem));
            System.exit(1);
        } catch (IllegalArgumentException refused) {
            System.err.println("The catalogue is refused:");
            System.err.println(folder.getFileName() + "/" + RenewalRules.FILE + ": " + refused.getMessage());
            System.exit(1);
        }
    }
}
