package laurel.catalogue;

import java.nio.file.Path;

/** Checks the catalogue in a folder from the command line: the build runs it, and so may whoever edits it. */
public final class CheckCatalogue {
    private CheckCatalogue() {}

    /** Takes the folder. Ends with status 1 and a line for each problem if the catalogue is wrong. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        try {
            CatalogueReader.in(folder);
        } catch (CatalogueRefused refused) {
            System.err.println("The catalogue is refused:");
            refused.problems().forEach(problem -> System.err.println(folder.getFileName() + "/" + problem));
            System.exit(1);
        }
    }
}
