package laurel.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue is wrong, and nothing of it is used. Its message names every problem, a line each. */
public final class CatalogueRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public CatalogueRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
