package laurel.catalogue;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a version has to keep of those before it. */
final class Follows {
    private Follows() {}

    /** Tells of every action type that is gone. */
    static void keepsTypes(Catalogue earlier, int next, Predicate<String> has, Consumer<String> problem) {
        for (String type : earlier.types().keySet().stream().sorted().toList()) {
            if (!has.test(type)) {
                problem.accept("version " + next + " has no action type " + type + ", which version "
                        + earlier.version()
                        + " has. Keep it, with \"points: 0\" if it is to bring nothing, since people have"
                        + " done it.");
            }
        }
    }

    /** Tells of every badge that is given once and is gone. */
    static void keepsWhatIsGivenOnce(Catalogue earlier, Catalogue next, Consumer<String> problem) {
        for (Badge badge : earlier.badges()) {
            if (badge.per() == Badge.Per.ONCE
                    && next.badge(badge.id()).map(Badge::per).orElse(null) != Badge.Per.ONCE) {
                problem.accept("version " + next.version() + " has no badge " + badge.id()
                        + " \"per: once\", which version " + earlier.version()
                        + " has. Keep it: it is for the first action ever, and people have it for good.");
            }
        }
    }
}
