package laurel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scheme from its YAML files. A catalogue is read as a whole or refused as a whole, with all that is wrong and
 * what to write instead.
 */
public final class CatalogueReader {
    private static final String SHIPPED = "/catalogue.json";
    /** What the name of the file with the digest ends in. */
    static final String DIGEST = ".sha256";

    private static final String INDEX = "index.yaml";
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-01");

    private final CatalogueFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Catalogue, Map<Badge, Entry>> versions = new LinkedHashMap<>();
    private final List<String> folders = new ArrayList<>();

    private CatalogueReader(CatalogueFiles files) {
        this.files = files;
    }

    /** The catalogue that ships with Laurel: the build has checked it, and stops at a wrong one. */
    public static Catalogues shipped() {
        try {
            return CatalogueJson.read(left(SHIPPED), new String(left(SHIPPED + DIGEST), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] left(String name) throws IOException {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build has left no " + name + ". Build with Maven.");
            }
            return in.readAllBytes();
        }
    }

    /** The catalogue in a folder. Throws {@link CatalogueRefused} if it is wrong. */
    public static Catalogues in(Path folder) {
        return new CatalogueReader(new CatalogueFiles(folder)).read();
    }

    private Catalogues read() {
        Version last = null;
        for (Entry entry : Document.entries(files::read, INDEX, "versions", problems)) {
            entry.only(Set.of("version", "from"));
            Integer number = entry.number("version", 1, 999_999);
            YearMonth from = from(entry);
            if (number != null && from != null) {
                Version version = version(number, from);
                if (last != null) {
                    follows(last, version, entry);
                }
                last = version;
            }
        }
        for (String folder : files.folders()) {
            if (!folders.contains(folder)) {
                problems.add(
                        new Problem(
                                INDEX,
                                1,
                                "the folder " + folder
                                        + " is no version. Add it to the versions with the day it takes effect, or remove it."));
            }
        }
        refuseIfWrong();
        Map<Catalogue, Map<Badge, Consumer<String>>> told = new LinkedHashMap<>();
        versions.forEach((version, badges) -> {
            Map<Badge, Consumer<String>> each = new LinkedHashMap<>();
            badges.forEach((badge, entry) -> each.put(badge, entry::problem));
            told.put(version, each);
        });
        PassiveIsNotEnough.check(told);
        refuseIfWrong();
        return new Catalogues(List.copyOf(versions.keySet()));
    }

    private void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new CatalogueRefused(problems);
        }
    }

    private static @Nullable YearMonth from(Entry entry) {
        String from =
                entry.matching("from", FIRST_OF_MONTH, "Write the first day of a month, such as from: 2026-12-01.");
        return from == null ? null : YearMonth.parse(from.substring(0, 7));
    }

    private static void follows(Version before, Version after, Entry entry) {
        Catalogue last = before.catalogue();
        Catalogue next = after.catalogue();
        if (next.version() <= last.version()) {
            entry.problem(
                    "version",
                    "version: " + next.version() + " comes after " + last.version()
                            + ". Write the versions in order, each with a higher number than the one before.");
        }
        if (!next.from().isAfter(last.from())) {
            entry.problem(
                    "from",
                    "from: " + next.from() + "-01 is not after the version before, which is from " + last.from()
                            + "-01. Write the first of a later month.");
        }
        QuarterCaps.check(last, next, entry::problem);
        Follows.keepsTypes(last, next.version(), after.types()::has, entry::problem);
    }

    /** A version, and its types as far as they could be read. */
    private record Version(Catalogue catalogue, TypesRead types) {}

    private Version version(int number, YearMonth from) {
        folders.add(Integer.toString(number));
        TypesRead types = ActionTypesFile.read(
                Document.entries(files::read, number + "/action-types.yaml", "action-types", problems));
        Map<Badge, Entry> badges =
                BadgesFile.read(Document.entries(files::read, number + "/badges.yaml", "badges", problems), types);
        Catalogue version = new Catalogue(number, from, types.types(), List.copyOf(badges.keySet()));
        versions.put(version, badges);
        return new Version(version, types);
    }
}
